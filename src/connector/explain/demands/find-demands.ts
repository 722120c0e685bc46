/**
 * Finds demands in lines in which no message of a tool was found. A demand needs two things: words that ask for
 * something, and what they are about. What only talks is left alone.
 */
import type { LogText } from '../words';
import { clausesOf, enumerated, isOrder, thingsIn } from './asked-parts';
import { withoutGeneralities } from './carried-subject';
import type { Demand } from './demand';
import { type Paragraph, paragraphsOf, type Sentence } from './paragraphs';
import { memberAbove, suggestedMembers } from './quoted-member';
import { isOutput, isRemark, speaksToSomebody } from './remark';
import {
  asksForChange,
  canExplain,
  isDefence,
  isNarrated,
  isPromise,
  isRequest,
  isSolved,
  plainSentence,
} from './speech';
import { partTopic, subjectOf, topicOf, type Wish } from './topic-of';

/** A demand in the words of a reviewer. */
export interface FoundDemand {
  readonly demand: Demand;
  /** Index of its line. */
  readonly line: number;
  readonly text: string;
}

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

type Reading = (sentence: string, isAddressed: boolean) => Wish | undefined;

function demandsIn(log: LogText, indexes: readonly number[], read: Reading): FoundDemand[] {
  const paragraphs = paragraphsOf(log, indexes, suggestedMembers(log));
  const demandsOfAll = (isReview: (paragraph: Paragraph, index: number) => boolean) =>
    paragraphs.map((paragraph, index) =>
      demandsOf(paragraph, read, isReview(paragraph, index), () => memberAbove(log, paragraph.sentences[0]?.line ?? 0)),
    );
  // Who asks plainly for one thing asks for the others in the same paragraph or list too, in fewer words.
  const first = demandsOfAll(() => false);
  const lists = askingLists(paragraphs, first, read);
  const all = demandsOfAll(({ list = -1 }, index) => lists.has(list) || isPlain(first[index]));
  const groups: FoundDemand[][] = [];
  for (const [index, { announcement }] of paragraphs.entries()) {
    const found = toldOnce(all[index] ?? []);
    // A list belongs to the sentence that announces it.
    const group = announcement === undefined ? undefined : groups.at(-1);
    if (group === undefined) groups.push(found);
    else group.push(...found);
  }
  return groups.flatMap(withoutGeneralities);
}

/** Whether something is asked for with words that do not stand everywhere. */
function isPlain(found: readonly FoundDemand[] = []): boolean {
  return found.some(({ demand }) => !demand.isCommon && !demand.isGeneral);
}

/** The lists of which half of the points want something, one of them plainly, or that are announced by what does. */
function askingLists(
  paragraphs: readonly Paragraph[],
  found: readonly (readonly FoundDemand[])[],
  read: Reading,
): ReadonlySet<number> {
  const plain = new Set<number>();
  /** Not negative where at least half of the points want something. */
  const balances = new Map<number, number>();
  for (const [index, { list, sentences, announcement }] of paragraphs.entries()) {
    if (list === undefined) continue;
    const isAnnounced = announcement !== undefined && !balances.has(list) && isPlain(found[index - 1]);
    const wants = sentences.some(({ text }) => read(plainSentence(text), false) !== undefined);
    balances.set(list, (balances.get(list) ?? (isAnnounced ? Number.POSITIVE_INFINITY : 0)) + (wants ? 1 : -1));
    if (isAnnounced || isPlain(found[index])) plain.add(list);
  }
  return new Set([...plain].filter((list) => (balances.get(list) ?? 0) >= 0));
}

/** Each demand of a paragraph once, and those that say little only where there is nothing else. */
function toldOnce(all: readonly FoundDemand[]): FoundDemand[] {
  const told = all.some(({ demand }) => !demand.isGeneral) ? all.filter(({ demand }) => !demand.isGeneral) : all;
  const seen = new Set<string>();
  return told.filter(({ demand: { meaning } }) => !seen.has(meaning) && seen.add(meaning));
}

/**
 * What a paragraph asks for. What a sentence asks for may be named in the one before it, or in the line of the file
 * that it was written at.
 *
 * @param isReview whether it is known that something is asked for, so that common words and remarks count.
 */
function demandsOf(
  { sentences, isAsked, list, announcement }: Paragraph,
  read: Reading,
  isReview: boolean,
  quoted: () => string | undefined,
): FoundDemand[] {
  if (sentences.some(({ text }) => isDefence(text) || isPromise(text))) return [];
  if (isSolved(plainSentence(sentences[0]?.text ?? '')) && !sentences.some(({ text }) => /\bplease\b/i.test(text)))
    return [];
  // Who also orders something in so many words does not only tell.
  if (isNarrated(sentences.map(({ text }) => text)) && !sentences.some(({ text }) => isOrder(plainSentence(text))))
    return [];
  const isAddressed = isAsked || /^\W*@\w/.test(sentences[0]?.text ?? '');
  const asking: Sentence[] = [];
  const found = sentences.flatMap(({ text, line }, index) => {
    const sentence = plainSentence(text);
    const isPoint = (isAsked || (isReview && list !== undefined)) && index === 0 && canExplain(sentence);
    const reading = read(sentence, isAddressed);
    const isBeside = reading === undefined && !isPoint;
    if (isBeside && !(isReview && isRemark(sentence))) return [];
    const said = [sentence, ...earlier(sentences, index)];
    const strict = askedIn(said, reading ?? { isAsked: isAddressed || isReview }, announcement);
    const loose = isReview ? askedIn(said, { isAsked: true }, announcement) : strict;
    const asked = strict.every((demand) => loose.includes(demand)) ? loose : strict;
    if (asked.length === 0 && !isBeside) asking.push({ text, line });
    return asked
      .filter(({ isThing }) => isThing || !isBeside || isOrder(sentence))
      .map((demand) => ({ demand, line, text }));
  });
  const [first] = asking;
  const member = found.length > 0 || first === undefined ? undefined : quoted();
  const demand = member === undefined ? undefined : topicOf(member, { isAsked: true });
  return first === undefined || demand === undefined ? found : [{ demand, ...first }];
}

/** What the first of the sentences asks for: several things where its parts each say one, else one at most. */
function askedIn(sentences: readonly string[], wish: Wish, announcement?: string): readonly Demand[] {
  const [own = '', ...others] = sentences;
  const topics = (parts: readonly string[]) =>
    parts.map((part, index) =>
      subjectOf(
        [part, ...parts.slice(0, index).reverse(), ...others],
        isOrder(part) ? { isAsked: true } : wish,
        announcement,
      ),
    );
  const whole = subjectOf(sentences, wish, announcement);
  const listed = exact(enumerated(own).map((part) => partTopic(part, [own, ...others], announcement)));
  if (listed.length > 1) return listed;
  if (whole?.isJoint) return [whole];
  const clauses = exact(topics(clausesOf(own)));
  if (clauses.length > 1) return clauses;
  const things = exact(thingsIn(own).map((part) => topicOf(part, wish)));
  const isCount =
    things.filter(({ isThing }) => isThing).length > 1 ||
    (isOrder(own) && things.filter(({ isCommon, isOwnerless }) => !isCommon && !isOwnerless).length > 1);
  if (isCount && whole !== undefined && things.includes(whole)) return things;
  return whole === undefined ? [] : [whole];
}

/** Those that say more than that something is asked, each once. */
function exact(found: readonly (Demand | undefined)[]): Demand[] {
  return [...new Set(found)].filter((demand) => demand !== undefined && demand.isGeneral !== true) as Demand[];
}

/** The two sentences before one, the nearest first, if they can say what it is about. */
function earlier(sentences: readonly Sentence[], index: number): string[] {
  return sentences
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .map(({ text }) => plainSentence(text))
    .filter(canExplain);
}
