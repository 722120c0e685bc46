/** From the text of a configuration to answers, with every mistake in it. */

import type { JsonNode } from '../text/json-node';
import { parseJson } from '../text/parse-json';
import { type Answers, answersReader } from './answers';
import { type AnswerProblem, AnswerProblems } from './answers/reader';

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
  if (root === undefined)
    return {
      answers: undefined,
      root,
      problems:
        broken.length > 0
          ? broken
          : [{ pointer: '', message: 'The file is empty; a JSON object is expected.', range: { start: 0, end: 0 } }],
    };
  const answers = answersReader.read(root, problems);
  checkTogether(answers, root, problems);
  const all = [...broken, ...problems.all].sort((left, right) => left.range.start - right.range.start);
  return { answers, root, problems: all };
}

/** What only shows when several answers are seen together. */
function checkTogether(answers: Answers, root: JsonNode, problems: AnswerProblems): void {
  const seen = new Map<string, string>();
  const call = (method: string, path: string, pointer: string) => {
    const node = root.at(`${pointer}/path`);
    const key = `${method} ${path}`;
    const before = seen.get(key);
    if (before !== undefined && node !== undefined && path !== '')
      problems.add(node, `\`${key}\` is here a second time; it is at \`${before}\` already.`);
    else seen.set(key, pointer);
  };
  answers.operations.forEach(({ method, path }, index) => {
    call(method, path, `/operations/${index}`);
  });
  answers.triggers?.forEach((trigger, index) => {
    call(trigger.kind === 'polling' ? 'get' : 'post', trigger.path, `/triggers/${index}`);
    if (trigger.kind === 'webhook') call('delete', trigger.unsubscribe.path, `/triggers/${index}/unsubscribe`);
  });
  if (answers.operations.length === 0 && (answers.triggers ?? []).length === 0)
    problems.add(
      root.get('operations') ?? root,
      'There is neither an operation nor a trigger; at least one is expected.',
    );
  if (answers.authentication.kind !== 'several') return;
  const ways = answers.authentication.ways.filter(({ authentication }) => authentication.kind === 'clientCredentials');
  const second = root
    .at('/authentication/ways')
    ?.items.filter((node) => node.object('authentication')?.string('kind') === 'clientCredentials')[1];
  if (ways.length > 1 && second !== undefined)
    problems.add(second, 'This is a second way with client credentials; the script can sign in at one service only.');
}
