/** Compares the messages of a log with the connector that is open: which rule, which place, still true or mended. */
import type { ConnectorFiles } from '../files';
import { lintAll } from '../lint/lint';
import type { Diagnostic, LintReport } from '../lint/report';
import { withSentences } from '../lint/sentences';
import { ConnectorModel } from '../model/connector';
import type { Profile } from '../profile';
import { catalogue } from '../rules/catalogue';
import type { Level, RuleMeta } from '../rules/rule';
import type { JsonNode } from '../text/json-node';
import type { Found } from './found';
import { rulesSpeakingAt } from './probe';
import { asPointer, type ResolvedPlace, resolvePlace } from './resolve-place';
import { levelOf, namedPlaces, namedThings, type Surroundings } from './surroundings';
import type { LogMessage, LogPlace, MessageState } from './types';
import { wordsOf } from './words';

const ruleById: ReadonlyMap<string, RuleMeta> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** A message with the rules that may be meant. */
interface Case {
  readonly found: Found;
  readonly around: Surroundings;
  readonly rules: readonly RuleMeta[];
  readonly places: readonly string[];
  /** The sentence as words; empty where the log has a code alone. */
  readonly said: readonly string[];
}

/** What a case comes to. */
interface Verdict {
  readonly state: MessageState;
  readonly finding?: Diagnostic;
  readonly place?: LogPlace | undefined;
  readonly more?: number;
}

/** Judges all messages with one check of the connector, in which only the rules that are in question take part. */
export function judgeMessages(
  found: readonly Found[],
  surroundings: readonly Surroundings[],
  files: ConnectorFiles,
  profile: Profile,
): { messages: LogMessage[]; files: LintReport['files'] } {
  const cases = found.flatMap((one, index) => {
    const around = surroundings[index];
    return around === undefined ? [] : [caseOf(one, around)];
  });
  const model = files.size === 0 ? undefined : new ConnectorModel(files);
  const report = model === undefined ? undefined : check(files, profile, cases);
  return { messages: cases.map((one) => messageOf(one, model, report)), files: report?.files ?? [] };
}

function caseOf(found: Found, around: Surroundings): Case {
  const ids = found.speakers.map((speaker) => (speaker.kind === 'rule' ? speaker.rule : (speaker.message.rule ?? '')));
  return {
    found,
    around,
    rules: [...new Set(ids)].flatMap((id) => ruleById.get(id) ?? []),
    places: namedPlaces(around),
    said: found.hasSentence ? wordsOf(around.text) : [],
  };
}

function check(files: ConnectorFiles, profile: Profile, cases: readonly Case[]): LintReport {
  const asked = [...new Set(cases.flatMap(({ rules }) => rules))];
  // The log says it, so it counts, whatever the profile thinks of it.
  const silent = asked.filter(({ severity }) => severity[profile] === 'off');
  const levels = Object.fromEntries(silent.map(({ id }) => [id, 'warning' as Level]));
  return withSentences(lintAll(files, { profile, levels, only: [...asked.map(({ id }) => id), 'json-syntax'] }));
}

function messageOf(one: Case, model: ConnectorModel | undefined, report: LintReport | undefined): LogMessage {
  const { found, around, places } = one;
  const verdict = carefulVerdict(one, verdictOn(one, model, report));
  const rules = rankedRules(one, verdict);
  const [rule, ...others] = rules;
  const other = found.speakers.find((speaker) => speaker.kind === 'other');
  const level = levelOf(around);
  const code = found.code ?? codeFor(found, rule);
  const source = other?.kind === 'other' ? other.message.source : undefined;
  const [named] = places;
  return {
    text: around.text,
    firstLine: around.firstLine + 1,
    lastLine: around.lastLine + 1,
    ...(level === undefined ? {} : { level }),
    ...(code === undefined || code === rule?.id ? {} : { code }),
    ...(rule === undefined ? {} : { rule: rule.id }),
    otherRules: others.map(({ id }) => id),
    certainty: found.certainty,
    meaning: other?.kind === 'other' ? other.message.meaning : (rule?.title ?? ''),
    advice: other?.kind === 'other' ? other.message.advice : '',
    ...(source === undefined || rule !== undefined ? {} : { source }),
    ...(named === undefined ? {} : { named }),
    state: verdict.state,
    ...(verdict.place === undefined ? {} : { place: verdict.place }),
    ...(verdict.finding === undefined ? {} : { finding: verdict.finding }),
    more: verdict.more ?? 0,
  };
}

/**
 * That our rules are content with a place does not say that a person is, or who speaks of the subject in general, or who
 * compares with a schema that may ask for more.
 */
function carefulVerdict({ found }: Case, verdict: Verdict): Verdict {
  const [speaker] = found.speakers;
  const isVague =
    found.certainty === 'reviewer' ||
    (found.certainty === 'probable' && !found.hasSentence) ||
    (speaker?.kind === 'other' && speaker.message.detail !== undefined);
  if (!isVague || verdict.state !== 'mended') return verdict;
  return { ...verdict, state: verdict.place === undefined ? 'unchecked' : 'placed' };
}

function codeFor({ speakers }: Found, rule: RuleMeta | undefined): string | undefined {
  // A demand stands first and has no code, whatever rules it may be about.
  if (speakers[0]?.kind === 'other' && speakers[0].message.sentences.length === 0) return undefined;
  const own = speakers.find((speaker) => speaker.kind === 'rule' && speaker.rule === rule?.id);
  const speaker = own ?? speakers[0];
  if (speaker?.kind === 'rule') return speaker.code;
  // A sentence that stands under several codes does not say which.
  return speaker?.message.codes.length === 1 ? speaker.message.codes[0] : undefined;
}

function verdictOn(one: Case, model: ConnectorModel | undefined, report: LintReport | undefined): Verdict {
  if (model === undefined || report === undefined) return { state: 'unchecked' };
  const own = report.diagnostics.filter(({ rule }) => one.rules.some(({ id }) => id === rule));
  const resolved = resolvePlace(model, one.places) ?? namedThing(one, model);
  if (resolved === undefined) return withoutPlace(one, own, model, report);
  const place = placeOf(resolved.node, model);
  if (one.rules.length === 0) return { state: resolved.isWhole ? 'placed' : 'gone', place };
  const { pointer } = resolved.node;
  const here = own.filter((diagnostic) => diagnostic.file === place?.file);
  const finding =
    pick(
      one,
      here.filter((diagnostic) => diagnostic.pointer === pointer && resolved.isWhole),
    ) ??
    pick(
      one,
      here.filter(
        (diagnostic) => resolved.isWhole && isNear(diagnostic.pointer, pointer) && sameWords(one, diagnostic),
      ),
    );
  if (finding !== undefined) return present('present', finding);
  const moved = one.found.hasValues ? own.find((diagnostic) => sameWords(one, diagnostic)) : undefined;
  if (moved !== undefined) return present('elsewhere', moved);
  if (!resolved.isWhole) return { state: 'gone', place };
  return { state: isDamaged(report) ? 'placed' : 'mended', place };
}

/** The log names no place: what the rule finds in the whole connector counts. */
function withoutPlace(one: Case, own: readonly Diagnostic[], model: ConnectorModel, report: LintReport): Verdict {
  if (one.rules.length === 0) return { state: 'unchecked' };
  const same = own.filter((diagnostic) => sameWords(one, diagnostic));
  const meant = same.length > 0 ? same : one.found.hasValues && one.found.hasSentence ? [] : own;
  // The pipeline names no place where it means the whole document.
  const finding = meant.find(({ pointer }) => pointer === '') ?? meant[0];
  if (finding !== undefined)
    return { ...present('present', finding), more: finding.pointer === '' ? 0 : meant.length - 1 };
  if (one.places.length > 0) return { state: 'gone' };
  const isReadable = model.definition !== undefined && !isDamaged(report);
  return { state: isReadable ? 'mended' : 'unchecked' };
}

function present(state: MessageState, finding: Diagnostic): Verdict {
  const { file, pointer, range } = finding;
  return { state, finding, place: { file, pointer, range } };
}

function isDamaged({ diagnostics }: LintReport): boolean {
  return diagnostics.some(({ rule }) => rule === 'json-syntax');
}

/** Of several findings at a place the one with the words of the log. */
function pick(one: Case, findings: readonly Diagnostic[]): Diagnostic | undefined {
  return findings.find((finding) => sameWords(one, finding)) ?? findings[0];
}

function sameWords({ said }: Case, { official }: Diagnostic): boolean {
  if (official === undefined || said.length === 0) return false;
  const whole = wordsOf(official.message).join(' ');
  const written = said.join(' ');
  // The end may have been cut off.
  return whole === written || (said.length >= 5 && whole.startsWith(`${written} `));
}

/** Whether one place holds the other, as a member or the name of a member: tools differ in which of the two they name. */
function isNear(left: string, right: string): boolean {
  const [inner, outer] = left.length > right.length ? [left, right] : [right, left];
  return outer !== '' && inner.startsWith(`${outer}/`) && !inner.slice(outer.length + 1).includes('/');
}

/** The operation or parameter that the words name. */
function namedThing({ around, places }: Case, model: ConnectorModel): ResolvedPlace | undefined {
  const { operation, parameter } = namedThings(`${around.before} ${around.text}`);
  if (places.length > 0 || operation === undefined) return undefined;
  const view = model.definition?.operationById(operation);
  if (view === undefined) return undefined;
  const site = view.parameters.find(({ name }) => name === parameter)?.site;
  return { node: site ?? view.node, isWhole: true };
}

function placeOf(node: JsonNode, model: ConnectorModel): LogPlace | undefined {
  const file = model.fileHolding(node)?.path;
  if (file === undefined) return undefined;
  const isContainer = node.kind === 'object' || node.kind === 'array';
  const range = isContainer ? (node.keyRange ?? { start: node.start, end: node.start + 1 }) : node.range;
  return { file, pointer: node.pointer, range };
}

/** The rules that may be meant, the most likely one first. */
function rankedRules(one: Case, { finding, place }: Verdict): readonly RuleMeta[] {
  const { rules } = one;
  if (rules.length < 2) return rules;
  const first = (ids: readonly string[]) => [
    ...rules.filter(({ id }) => ids.includes(id)),
    ...rules.filter(({ id }) => !ids.includes(id)),
  ];
  if (finding !== undefined) return onlyFirst(first([finding.rule]));
  const named = one.places.map(asPointer).find((pointer) => pointer !== undefined);
  // People seldom name a place, and then mean no place above all the document.
  if (one.found.certainty === 'reviewer' && place === undefined && named === undefined) return rules;
  const pointer = place?.pointer ?? named ?? '';
  const speaking = rulesSpeakingAt(pointer, rules, one.said);
  return speaking.length > 0 ? onlyFirst(first(speaking)) : rules;
}

/** The place decided, so the others are out. */
function onlyFirst(rules: readonly RuleMeta[]): readonly RuleMeta[] {
  return rules.slice(0, 1);
}
