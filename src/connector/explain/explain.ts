/** Explains a pasted log: what its messages mean, and what the open connector says to each of them. */
import type { ConnectorFiles } from '../files';
import type { Profile } from '../profile';
import { catalogue } from '../rules/catalogue';
import type { Demand } from './demands/demand';
import { findDemands, findRemarks } from './demands/find-demands';
import { findAnnounced, isUnmistakable, namesPlaceOfError } from './find-announced';
import { findDone } from './find-done';
import { findMessages } from './find-messages';
import type { Found } from './found';
import { judgeMessages } from './judge';
import { findLastResort } from './last-resort';
import { otherMessages } from './messages/other-messages';
import { onlyAloneLast } from './only-alone';
import { refineWrappers } from './refine-wrappers';
import { isPlaceLine, type Surroundings, surroundingsOf } from './surroundings';
import { makeTemplates, type Speaker, type TemplateSet } from './templates';
import type { Certainty, Explanation, LogMessage, Passage } from './types';
import { type LogText, readLog } from './words';

let templates: TemplateSet | undefined;

/** Longer texts are not logs of one connector, and would take too long. In UTF-16 code units. */
export const longestLog = 2_000_000;

/**
 * Explains a text. Never throws, whatever the text is.
 *
 * @param files the connector that the log is about; empty where none is open.
 */
export function explainLog(pasted: string, files: ConnectorFiles, profile: Profile = 'certified'): Explanation {
  templates ??= makeTemplates(catalogue, otherMessages);
  const log = readLog(pasted.slice(0, longestLog));
  const found = refineWrappers(findMessages(log, templates), log);
  const surroundings = surroundingsOf(log, found);
  const demanded = demandsIn(log, found, surroundings);
  const judged = judgeMessages(
    [...found, ...demanded.map((one) => one.found)],
    [...surroundings, ...demanded.map((one) => one.around)],
    files,
    profile,
  );
  const passages = withDemands(
    passagesOf(log, judged.messages.slice(0, found.length), surroundings),
    judged.messages.slice(found.length),
  );
  return {
    passages,
    files: judged.files,
    summary: {
      messages: judged.messages.length,
      present: judged.messages.filter(({ state }) => state === 'present' || state === 'elsewhere').length,
      mended: judged.messages.filter(({ state }) => state === 'mended').length,
      unknownLines: passages.reduce((sum, { kind, lines }) => sum + (kind === 'unknown' ? lines.length : 0), 0),
      shortenedLines: log.lines.filter(({ isShortened }) => isShortened).length,
    },
  };
}

/** Demands that only point to what the checks say. */
const pointers: ReadonlySet<string> = new Set(['check-red', 'checks-fail']);

/** What people ask for in the lines that no message of a tool is in, and what programs announce there as an error. */
function demandsIn(log: LogText, found: readonly Found[], surroundings: readonly Surroundings[]) {
  const spans = found.map(({ from, to }, index) => ({
    firstLine: (surroundings[index]?.firstLine ?? log.words[from]?.line ?? 0) + 1,
    lastLine: (surroundings[index]?.lastLine ?? log.words[to - 1]?.line ?? 0) + 1,
  }));
  const unknown = passagesOf(log, spans, surroundings).flatMap(({ kind, lines }) =>
    kind === 'unknown' ? lines.map(({ number }) => number - 1) : [],
  );
  const demanded = findDemands(
    log,
    unknown.filter((index) => !namesPlaceOfError(log, index) && !isUnmistakable(log, index)),
  );
  const lines = new Set(demanded.map(({ line }) => line));
  const announced = onlyAloneLast(
    findAnnounced(
      log,
      unknown.filter((index) => !lines.has(index)),
      spans.map(({ firstLine }) => firstLine - 1),
    ),
    found.length + demanded.length > 0,
  );
  const said = new Set(announced.map(({ line }) => line));
  const remarked = findRemarks(
    log,
    unknown.filter((index) => !said.has(index) && !namesPlaceOfError(log, index) && !isUnmistakable(log, index)),
    lines,
    found.length + announced.length > 0,
  );
  // Who pastes what the checks say need not be told that they say something.
  const wanted = [...demanded, ...remarked];
  const isPasted = found.length + announced.length > 0 || wanted.some(({ demand }) => !pointers.has(demand.id));
  const asked = wanted.filter(({ demand }) => !(isPasted && pointers.has(demand.id)));
  const all = [
    ...asked.map(({ demand, line, text }) => ({ found: asFound(demand), line, text })),
    ...announced.map(({ message, line, text }) => ({
      found: wordless([{ kind: 'other', message }], 'probable'),
      line,
      text,
    })),
  ].sort((left, right) => left.line - right.line);
  const done = found.length + all.length === 0 ? findDone(log) : undefined;
  if (done !== undefined)
    all.push({ found: wordless([{ kind: 'other', message: done.message }], 'probable'), ...done });
  const last = found.length + all.length === 0 ? findLastResort(log, unknown) : undefined;
  if (last !== undefined)
    all.push({ found: wordless([{ kind: 'other', message: last.message }], 'probable'), ...last });
  return all.map(({ found: one, line, text }) => ({
    found: one,
    around: { before: '', text, behind: '', firstLine: line, lastLine: line } satisfies Surroundings,
  }));
}

function asFound({ id, rules: [rule, ...others], meaning }: Demand): Found {
  const message = { id, sentences: [], codes: [], meaning, advice: '', ...(rule === undefined ? {} : { rule }) };
  const speakers = [
    { kind: 'other' as const, message },
    ...others.map((other) => ({ kind: 'rule' as const, rule: other, code: '' })),
  ];
  return wordless(speakers, 'reviewer');
}

/** What has no words of the log to be sure of, so that places and rules alone decide. */
function wordless(speakers: readonly Speaker[], certainty: Certainty): Found {
  const nowhere = { from: 0, to: 0 };
  return { ...nowhere, sentence: nowhere, speakers, certainty, hasSentence: false, hasValues: false };
}

/** The passages, with the demands in the lines that were not known. */
function withDemands(passages: readonly Passage[], demanded: readonly LogMessage[]): Passage[] {
  const byLine = new Map<number, LogMessage[]>();
  for (const message of demanded) {
    const sameLine = byLine.get(message.firstLine);
    if (sameLine === undefined) byLine.set(message.firstLine, [message]);
    else sameLine.push(message);
  }
  return passages.map((passage) => {
    const messages = passage.lines.flatMap(({ number }) => byLine.get(number) ?? []);
    return passage.kind !== 'messages' && messages.length > 0 ? { ...passage, kind: 'messages', messages } : passage;
  });
}

interface PassageOf<Message> extends Omit<Passage, 'messages'> {
  readonly messages: readonly Message[];
}

/** What of a message its lines tell. */
type Span = Pick<LogMessage, 'firstLine' | 'lastLine'>;

/** Puts every line that is not empty into one passage. */
function passagesOf<Message extends Span>(
  log: LogText,
  messages: readonly Message[],
  surroundings: readonly Surroundings[],
): PassageOf<Message>[] {
  const spans = messages.map((message, index) => ({ message, ...spanOf(log, surroundings[index], message) }));
  const passages: { kind: Passage['kind']; lines: { number: number; text: string }[]; messages: Message[] }[] = [];
  let next = 0;
  let until = -1;
  for (const [index, line] of log.lines.entries()) {
    // A line that an earlier message reaches into belongs to its passage.
    const goesOn = index <= until;
    const own: Message[] = [];
    for (let span = spans[next]; span !== undefined && span.first <= index; span = spans[++next]) {
      own.push(span.message);
      until = Math.max(until, span.last);
    }
    if (line.raw.trim() === '') continue;
    const entry = { number: line.number, text: line.raw };
    const last = passages.at(-1);
    const kind = index <= until ? 'messages' : line.isFrame ? 'frame' : 'unknown';
    if (goesOn && last?.kind === 'messages') {
      last.lines.push(entry);
      last.messages.push(...own);
    } else if (kind === 'frame' && last?.kind === 'frame') last.lines.push(entry);
    // Lines that are not known stand alone: each can be told apart.
    else passages.push({ kind, lines: [entry], messages: own });
  }
  return passages;
}

/** The lines of a message, those with its place included. */
function spanOf(log: LogText, around: Surroundings | undefined, { firstLine, lastLine }: Span) {
  let last = Math.max(lastLine - 1, around?.detailLine ?? 0);
  const limit = last + (around?.behind.match(/\n/g) ?? []).length;
  while (last < limit && isPlaceLine(log, last + 1)) last++;
  return { first: firstLine - 1, last };
}
