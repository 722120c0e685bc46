/** Explains a pasted log: what its messages mean, and what the open connector says to each of them. */
import type { ConnectorFiles } from '../files';
import type { Profile } from '../profile';
import { catalogue } from '../rules';
import { findMessages } from './find-messages';
import { judgeMessages } from './judge';
import { otherMessages } from './messages/other-messages';
import { isPlaceLine, type Surroundings, surroundingsOf } from './surroundings';
import { makeTemplates, type TemplateSet } from './templates';
import type { Explanation, LogMessage, Passage } from './types';
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
  const found = findMessages(log, templates);
  const surroundings = surroundingsOf(log, found);
  const judged = judgeMessages(found, surroundings, files, profile);
  const passages = passagesOf(log, judged.messages, surroundings);
  return {
    passages,
    files: judged.files,
    summary: {
      messages: judged.messages.length,
      present: judged.messages.filter(({ state }) => state === 'present' || state === 'elsewhere').length,
      mended: judged.messages.filter(({ state }) => state === 'mended').length,
      unknownLines: passages.reduce((sum, { kind, lines }) => sum + (kind === 'unknown' ? lines.length : 0), 0),
    },
  };
}

/** Puts every line that is not empty into one passage. */
function passagesOf(log: LogText, messages: readonly LogMessage[], surroundings: readonly Surroundings[]): Passage[] {
  const spans = messages.map((message, index) => ({ message, ...spanOf(log, surroundings[index], message) }));
  const passages: { kind: Passage['kind']; lines: { number: number; text: string }[]; messages: LogMessage[] }[] = [];
  let next = 0;
  let until = -1;
  for (const [index, line] of log.lines.entries()) {
    // A line that an earlier message reaches into belongs to its passage.
    const goesOn = index <= until;
    const own: LogMessage[] = [];
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
function spanOf(log: LogText, around: Surroundings | undefined, { firstLine, lastLine }: LogMessage) {
  let last = lastLine - 1;
  const limit = last + (around?.behind.match(/\n/g) ?? []).length;
  while (last < limit && isPlaceLine(log, last + 1)) last++;
  return { first: firstLine - 1, last };
}
