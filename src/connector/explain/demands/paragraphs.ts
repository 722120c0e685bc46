/** The paragraphs of what people write: their sentences, and the points of their lists. */
import type { LogText } from '../words';
import { announcesPoints, isPrinted, plainSentence } from './speech';

export interface Sentence {
  readonly text: string;
  /** Index of its line. */
  readonly line: number;
}

export interface Paragraph {
  readonly sentences: readonly Sentence[];
  /** Whether it is a point of a list that is to be dealt with, or a line that is wanted instead. */
  readonly isAsked: boolean;
  /** Where the list begins that it is a point of, as the index of a line. */
  readonly list?: number;
  /** The sentence above that list, which may say what the points are about. */
  readonly announcement?: string;
}

/** People write paragraphs, not pages. */
const longest = 2000;
const longestSentence = 600;

/** What a point of a list begins with. A box is one of a template, which everybody hands in. */
const bullet = /^[>\s]*(?:[-*+•]|\(?(?:\d{1,2}|[a-h])[.)])\s+\S/i;
const box = /^\s*[-*+]\s+\[[xX ]\]/;

/** The sentences of people, paragraph by paragraph. A line that is broken off goes on in the next. */
export function paragraphsOf(
  { lines, clean }: LogText,
  indexes: readonly number[],
  suggested: ReadonlyMap<number, string>,
): Paragraph[] {
  const paragraphs: (Paragraph & { sentences: Sentence[] })[] = [];
  let before = -2;
  let isListed = false;
  let list: Pick<Paragraph, 'list' | 'announcement'> = {};
  for (const index of indexes) {
    const line = lines[index];
    if (line === undefined || line.end - line.start > longest || isHeading(line.raw)) continue;
    const wanted = suggested.get(index);
    if (wanted !== undefined) {
      paragraphs.push({ sentences: [{ text: wanted, line: index }], isAsked: true });
      before = -2;
      continue;
    }
    const [first, ...others] = sentencesOf(clean.slice(line.start, line.end));
    const last = paragraphs.at(-1)?.sentences.at(-1);
    const goesOn = before === index - 1 && last !== undefined && !line.startsEntry && !/[.!?:;)]$/.test(last.text);
    before = index;
    if (first === undefined) continue;
    const added = others.map((text) => ({ text, line: index }));
    isListed = line.startsEntry && (isListed || (last !== undefined && announcesPoints(plainSentence(last.text))));
    if (goesOn && isContinued(last.text, first)) {
      paragraphs.at(-1)?.sentences.splice(-1, 1, { ...last, text: `${last.text} ${first}` }, ...added);
    } else if (!isPrinted(line.raw)) {
      const isBox = box.test(line.raw);
      if (isBox || !bullet.test(line.raw)) list = {};
      else if (list.list === undefined) list = { list: index, ...announced(last) };
      paragraphs.push({ sentences: [{ text: first, line: index }, ...added], isAsked: isListed && !isBox, ...list });
    } else before = -2;
  }
  return paragraphs;
}

function announced(last: Sentence | undefined): Pick<Paragraph, 'announcement'> {
  return last !== undefined && /:\W*$/.test(last.text) ? { announcement: plainSentence(last.text) } : {};
}

/** Mails break their lines; a list of members may follow what is asked of them. */
function isContinued(line: string, next: string): boolean {
  if (line.length + next.length > longestSentence) return false;
  return (/^[a-z]/.test(next) && line.length >= 50) || (/^["'`]/.test(next) && !isPrinted(line));
}

/** Headings are those of a template or of a document. */
function isHeading(raw: string): boolean {
  return /^\s*#{1,6}\s/.test(raw);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|␞|,\s+(?=(?:and |it |they |this )?also\b)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
