/** From the text of a configuration to answers, with every mistake in it. */

import { roleByName } from '../files';
import type { JsonNode } from '../text/json-node';
import { nearest } from '../text/nearest';
import { parseJson } from '../text/parse-json';
import { type Answers, answersReader } from './answers';
import { type AnswerProblem, AnswerProblems } from './answers/problems';
import { type Base, filesOfBase, partsOfFiles } from './import/base';
import { hasOwnScript, uneditedAnswers } from './import/onto-base';
import { pollingTemplate } from './operations/polling';
import { type PlannedCall, planCalls } from './plan';
import { hasPolicy } from './policies';

export interface ReadAnswers {
  /** Stand-ins are in the place of what is wrong; absent where nothing could be read. */
  readonly answers: Answers | undefined;
  readonly problems: readonly AnswerProblem[];
  readonly root: JsonNode | undefined;
}

export function readAnswers(text: string): ReadAnswers {
  const { root, problems: syntax } = parseJson(text);
  const problems = new AnswerProblems();
  const broken = syntax.map(({ message, range }) => ({ pointer: '', message, range }));
  if (root === undefined) return { answers: undefined, root, problems: broken };
  const answers = answersReader.read(root, problems);
  if (root.kind === 'object') {
    checkTogether(answers, root, problems);
    checkBase(answers, root, problems);
  }
  const told = answers.base === undefined ? problems.all : withKnown(problems.all, answers.base);
  const all = [...broken, ...told].sort((left, right) => left.range.start - right.range.start);
  return { answers, root, problems: all };
}

/** What only shows when several answers are seen together. */
function checkTogether(answers: Answers, root: JsonNode, problems: AnswerProblems): void {
  const calls = planCalls(answers);
  checkRepeatedCalls(calls, root, problems);
  checkNamedOperations(new Set(calls.map(({ id }) => id)), root, problems);
  checkTriggers(answers, calls, root, problems);
  if (calls.length === 0)
    problems.add(root.get('operations') ?? root, 'There is neither an operation nor a trigger; one is expected.');
  const ways = root.at('/authentication/ways')?.items ?? [];
  const [, second] = ways.filter((way) => way.object('authentication')?.string('kind') === 'clientCredentials');
  if (second !== undefined)
    problems.add(second, 'This is a second way with client credentials; the script can sign in at one service only.');
}

/** What only goes with imported files, or does not go with these. */
function checkBase({ base, authentication, code = [] }: Answers, root: JsonNode, problems: AnswerProblems): void {
  const kind = root.at('/authentication/kind');
  if (base === undefined) {
    if (authentication.kind === 'kept' && kind !== undefined)
      problems.add(kind, '`kept` is for imported connectors; `base` is missing, which holds their files.');
    return;
  }
  const files = filesOfBase(base);
  if (partsOfFiles(files).definition === undefined)
    problems.add(root.at('/base/files') ?? root, 'There is no definition among the imported files.');
  const unedited = uneditedAnswers(base)?.answers;
  if (unedited !== undefined && hasOwnScript(unedited, files)) return;
  if (![...files.keys()].some((path) => roleByName(path) === 'script')) return;
  const asks = code.length > 0 ? root.get('code') : authentication.kind === 'clientCredentials' ? kind : undefined;
  if (asks !== undefined)
    problems.add(
      asks,
      'The imported connector has a script of its own, and a second one cannot be added. Edit that one.',
    );
}

/** What is wrong in the answers while nothing is edited. */
function problemsBefore(base: Base): readonly AnswerProblem[] {
  const unedited = uneditedAnswers(base);
  if (unedited === undefined) return [];
  checkTogether(unedited.answers, unedited.root, unedited.problems);
  return unedited.problems.all;
}

/** Marks what was wrong in the imported files already: it is no mistake of whoever edits the answers. */
function withKnown(found: readonly AnswerProblem[], base: Base): AnswerProblem[] {
  const unedited = problemsBefore(base);
  const key = ({ pointer, message }: AnswerProblem) => `${pointer.replace(/\/\d+(?=\/|$)/g, '/#')} ${message}`;
  const left = new Map<string, number>();
  for (const problem of unedited) left.set(key(problem), (left.get(key(problem)) ?? 0) + 1);
  return found.map((problem) => {
    const count = left.get(key(problem)) ?? 0;
    left.set(key(problem), count - 1);
    return count > 0 ? { ...problem, isKnown: true } : problem;
  });
}

/** What a trigger needs unless something else of the connector sees to it. */
function checkTriggers(
  answers: Answers,
  calls: readonly PlannedCall[],
  root: JsonNode,
  problems: AnswerProblems,
): void {
  const { triggers = [], policies = [] } = answers;
  for (const [index, trigger] of triggers.entries()) {
    const origin = `/triggers/${index}`;
    const node = root.at(origin);
    if (node?.kind !== 'object') continue;
    const lacks = (member: string) => {
      if (!node.has(member)) problems.addMissing(node, member, `The ${trigger.kind} trigger lacks \`${member}\`.`);
    };
    const id = calls.find((call) => call.origin === origin)?.id ?? '';
    const asked = trigger.kind === 'polling' && trigger.method !== 'post' ? node.get('body') : undefined;
    if (asked !== undefined)
      problems.add(asked, 'A trigger that is polled with GET sends no body. Poll with POST, or take the body away.');
    const reference =
      trigger.kind === 'webhook' && answers.base === undefined ? node.at('/body/schema/$ref') : undefined;
    if (reference !== undefined)
      problems.add(
        reference,
        'The address to call is put into this body, and a reference cannot take it. Tell the body by an example or by a schema of its own.',
      );
    if (trigger.kind === 'webhook') lacks('unsubscribe');
    else if (!hasPolicy(policies, pollingTemplate, id)) for (const member of ['items', 'state']) lacks(member);
    else if (node.has('state'))
      problems.add(
        node.get('state') ?? node,
        'A policy under `policies` remembers already what this trigger has seen; one of the two is enough.',
      );
  }
}

function checkRepeatedCalls(calls: readonly PlannedCall[], root: JsonNode, problems: AnswerProblems): void {
  const seen = new Map<string, string>();
  for (const { method, path, origin } of calls) {
    const key = `${method} ${path}`;
    const before = seen.get(key);
    const node = root.at(`${origin}/path`);
    if (before === undefined) seen.set(key, origin);
    else if (node !== undefined)
      problems.add(node, `\`${key}\` is here a second time; it is at \`${before}\` already.`);
  }
}

/** Policies, code and the test of a connection name operations by their ids. */
function checkNamedOperations(ids: ReadonlySet<string>, root: JsonNode, problems: AnswerProblems): void {
  const named = [...root.array('policies'), ...root.array('code')].flatMap((node) => node.array('operations'));
  const ends = root.array('triggers').map((node) => node.at('/unsubscribe/operation'));
  for (const node of [...named, ...ends, root.get('testConnection')]) {
    if (node === undefined) continue;
    const id = node.asString;
    if (id === undefined || ids.has(id)) continue;
    const meant = nearest(id, ids);
    const help = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    problems.add(node, `There is no operation with the id \`${id}\`.${help}`);
  }
}
