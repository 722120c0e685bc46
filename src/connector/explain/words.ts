/** A log as a row of words that know their line. Quotes, brackets and line ends are not words, so they do not matter. */
import { cleanLine, entryMark } from './clean-line';

export interface Word {
  /** In lower case. */
  readonly text: string;
  /** Where it stands in the clean text. */
  readonly start: number;
  readonly end: number;
  /** Index of its line. */
  readonly line: number;
  /** Whether an entry of the log begins with it, so that no message runs on into it. */
  readonly opens: boolean;
  /** Whether the text was cut off before it: a message may end here without being whole. */
  readonly afterCut: boolean;
}

export interface LogLine {
  readonly number: number;
  readonly raw: string;
  /** Where its clean text begins and ends in the clean text of the log. */
  readonly start: number;
  readonly end: number;
  readonly isFrame: boolean;
  readonly startsEntry: boolean;
  /** Whether only its beginning was read. */
  readonly isShortened: boolean;
}

export interface LogText {
  readonly clean: string;
  readonly lines: readonly LogLine[];
  readonly words: readonly Word[];
}

/** Labels that end a message: what follows them is its place. */
const label = /^(?:value ?path|path|value(?!: line\b)|source)\b['"]?\s*[:=]/i;
const wordPattern = /[\p{L}\p{N}_]+/gu;

/** Of a longer line the beginning is read: it holds some hundred messages. In UTF-16 code units. */
export const longestLine = 40_000;

/** Reads a pasted text. */
export function readLog(pasted: string): LogText {
  const lines: LogLine[] = [];
  const words: Word[] = [];
  let clean = '';
  let fresh = true;
  for (const [index, raw] of pasted.split(/\r\n?|\n/).entries()) {
    const isShortened = raw.length > longestLine;
    const line = cleanLine(isShortened ? raw.slice(0, longestLine) : raw);
    const start = clean.length;
    clean += `${line.text}\n`;
    lines.push({
      number: index + 1,
      raw: isShortened ? `${raw.slice(0, longestLine)} …` : raw,
      start,
      end: clean.length - 1,
      isFrame: line.isFrame,
      startsEntry: line.startsEntry,
      isShortened,
    });
    if (line.text.trim() === '' || line.isFrame) {
      fresh = true;
      continue;
    }
    fresh ||= line.startsEntry;
    let last = 0;
    for (const match of line.text.matchAll(wordPattern)) {
      const between = line.text.slice(last, match.index);
      const opens =
        fresh ||
        between.includes(entryMark) ||
        (line.text[match.index - 1] !== '-' && label.test(line.text.slice(match.index)));
      words.push({
        text: match[0].toLowerCase(),
        start: start + match.index,
        end: start + match.index + match[0].length,
        line: index,
        opens,
        afterCut: opens || /…|\.\.\./.test(between),
      });
      last = match.index + match[0].length;
      fresh = false;
    }
    // Behind the last word, and no further back than it takes to see dots.
    if (
      /…|\.{3}/.test(line.text.slice(Math.max(last, line.text.length - 99))) ||
      line.text.trimEnd().endsWith(entryMark)
    )
      fresh = true;
  }
  return { clean, lines, words };
}

/** The words of a sentence, as they are compared. */
export function wordsOf(sentence: string): string[] {
  return [...sentence.matchAll(wordPattern)].map(([word]) => word.toLowerCase());
}
