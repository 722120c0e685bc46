/**
 * Finds demands in lines in which no message of a tool was found. A demand needs two things: words that ask for
 * something, and what they are about. What only talks is left alone.
 */
import type { LogText } from '../words';
import type { Demand } from './demand';
import { demands } from './demands';
import { withKinds } from './named-things';
import { memberAbove, suggestedMembers } from './quoted-member';
import { isOutput, isRemark, speaksToSomebody } from './remark';
import {
  announcesPoints,
  asksForChange,
  canExplain,
  isDefence,
  isPrinted,
  isPromise,
  isRequest,
  plainSentence,
} from './speech';

/** A demand in the words of a reviewer. */
export interface FoundDemand {
  readonly demand: Demand;
  /** Index of its line. */
  readonly line: number;
  readonly text: string;
}

/** People write paragraphs, not pages. */
const longest = 2000;
const longestSentence = 600;
const longestPart = 60;

/** Longer texts are logs, in which sentences without an order are those of programs. In lines. */
const longestReview = 400;

/** The demands of the lines that are given by their indexes. One paragraph can hold several. */
export function findDemands(log: LogText, indexes: readonly number[]): FoundDemand[] {
  return demandsIn(log, indexes, (sentence, isAddressed) =>
    asksForChange(sentence) ? { isAsked: isRequest(sentence, isAddressed) } : undefined,
  );
}

/**
 * What is remarked in lines in which nobody asks for anything.
 *
 * @param told lines that a demand was found in; a sentence that goes on in the next is told with them.
 * @param hasMessages whether tools speak in the text as well, so that only what is personal counts.
 */
export function findRemarks(
  log: LogText,
  indexes: readonly number[],
  told: ReadonlySet<number>,
  hasMessages: boolean,
): FoundDemand[] {
  if (log.lines.length > longestReview) return [];
  const open = indexes.filter((index) => !isOutput(log.lines[index]?.raw ?? ''));
  return demandsIn(log, open, (sentence) => {
    const isPersonal = speaksToSomebody(sentence);
    if ((hasMessages && !isPersonal) || !isRemark(sentence)) return undefined;
    return { isAsked: true, isLoose: !isPersonal };
  }).filter(({ line }) => !told.has(line));
}

/** Whether a sentence wants something, and of whom. */
interface Wish {
  /** Whether somebody is asked, so that common words count. */
  readonly isAsked: boolean;
  /** Whether a program may have said it, so that what says little does not count. */
  readonly isLoose?: boolean;
}

type Reading = (sentence: string, isAddressed: boolean) => Wish | undefined;

function demandsIn(log: LogText, indexes: readonly number[], read: Reading): FoundDemand[] {
  const suggested = suggestedMembers(log);
  return paragraphsOf(log, indexes, suggested).flatMap((paragraph) => {
    const all = demandsOf(paragraph, read, () => memberAbove(log, paragraph.sentences[0]?.line ?? 0));
    const told = all.some(({ demand }) => !demand.isGeneral) ? all.filter(({ demand }) => !demand.isGeneral) : all;
    const seen = new Set<Demand>();
    return told.filter(({ demand }) => !seen.has(demand) && seen.add(demand));
  });
}

interface Sentence {
  readonly text: string;
  readonly line: number;
}

interface Paragraph {
  readonly sentences: readonly Sentence[];
  /** Whether it is a point of a list that is to be dealt with, or a line that is wanted instead. */
  readonly isAsked: boolean;
}

/** The sentences of people, paragraph by paragraph. A line that is broken off goes on in the next. */
function paragraphsOf(
  { lines, clean }: LogText,
  indexes: readonly number[],
  suggested: ReadonlyMap<number, string>,
): Paragraph[] {
  const paragraphs: { sentences: Sentence[]; isAsked: boolean }[] = [];
  let before = -2;
  let isListed = false;
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
      const isAsked = isListed && !/^\s*[-*+]\s+\[[xX ]\]/.test(line.raw);
      paragraphs.push({ sentences: [{ text: first, line: index }, ...added], isAsked });
    } else before = -2;
  }
  return paragraphs;
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

/**
 * What a paragraph asks for. What a sentence asks for may be named in the one before it, or in the line of the file
 * that it was written at.
 */
function demandsOf({ sentences, isAsked }: Paragraph, read: Reading, quoted: () => string | undefined): FoundDemand[] {
  if (sentences.some(({ text }) => isDefence(text)) || sentences.some(({ text }) => isPromise(text))) return [];
  const isAddressed = isAsked || /^\W*@\w/.test(sentences[0]?.text ?? '');
  const asking: Sentence[] = [];
  const found = sentences.flatMap(({ text, line }, index) => {
    const sentence = plainSentence(text);
    const isPoint = isAsked && index === 0 && canExplain(sentence);
    const reading = read(sentence, isAddressed);
    if (!isPoint && reading === undefined) return [];
    const listed = enumerated(sentence).flatMap((part) => topicOf(part, { isAsked: true }) ?? []);
    const named = new Set(listed.filter(({ isGeneral }) => !isGeneral));
    if (named.size > 1) return [...named].map((demand) => ({ demand, line, text }));
    const subject = subjectOf([sentence, ...earlier(sentences, index)], reading ?? { isAsked: isAddressed });
    if (subject === undefined) asking.push({ text, line });
    return subject === undefined ? [] : { demand: subject, line, text };
  });
  const [first] = asking;
  const member = found.length > 0 || first === undefined ? undefined : quoted();
  const demand = member === undefined ? undefined : topicOf(member, { isAsked: true });
  return first === undefined || demand === undefined ? found : [{ demand, ...first }];
}

/** What is counted up behind a colon. */
function enumerated(sentence: string): string[] {
  const list = /[:–—]\s+(.+)$/.exec(sentence)?.[1]?.split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/) ?? [];
  return list.length > 1 && list.every((part) => part.length <= longestPart) ? list : [];
}

/** The two sentences before one, the nearest first, if they can say what it is about. */
function earlier(sentences: readonly Sentence[], index: number): string[] {
  return sentences
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .map(({ text }) => plainSentence(text))
    .filter(canExplain);
}

/** What the first of the sentences is about that says it. One that says little gives way to the others. */
function subjectOf(sentences: readonly string[], wish: Wish): Demand | undefined {
  const [own, ...others] = sentences;
  const general = own === undefined ? undefined : topicOf(own, wish);
  if (general !== undefined && general.isGeneral !== true) return general;
  const found = others.map((sentence) => topicOf(sentence, wish)).find((demand) => demand !== undefined);
  return general === undefined || (found !== undefined && found.isGeneral !== true) ? found : general;
}

/** Words that nobody uses of anything but connectors. */
const unmistakable = /\boperation ?ids?\b|\bsummar(?:y|ies)\b|\bx-ms-\w|\bread[- ]?me\b|\bicons?\b|\bswagger\b/i;

/** What a sentence is about, if it is something that reviews are about. */
function topicOf(said: string, { isAsked, isLoose }: Wish): Demand | undefined {
  const sentence = withKinds(said);
  return demands.find(
    ({ about, not, isCommon, isGeneral }) =>
      (isAsked || !isCommon) &&
      !(isLoose && isGeneral && !unmistakable.test(said)) &&
      about.every((words) => words.test(sentence)) &&
      not?.test(sentence) !== true,
  );
}
