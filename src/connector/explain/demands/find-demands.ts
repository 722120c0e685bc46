/**
 * Finds demands in lines in which no message of a tool was found. A demand needs two things: words that ask for
 * something, and what they are about. What only talks is left alone.
 */
import type { LogText } from '../words';
import { clausesOf, enumerated, thingsIn } from './asked-parts';
import { withoutGeneralities } from './carried-subject';
import type { Demand } from './demand';
import { type Paragraph, paragraphsOf, type Sentence } from './paragraphs';
import { memberAbove, suggestedMembers } from './quoted-member';
import { isOutput, isRemark, speaksToSomebody } from './remark';
import { asksForChange, canExplain, isDefence, isPromise, isRequest, plainSentence } from './speech';
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
  const paragraphs = withWholeLists(paragraphsOf(log, indexes, suggestedMembers(log)), read);
  const groups: FoundDemand[][] = [];
  for (const paragraph of paragraphs) {
    const all = demandsOf(paragraph, read, () => memberAbove(log, paragraph.sentences[0]?.line ?? 0));
    const told = all.some(({ demand }) => !demand.isGeneral) ? all.filter(({ demand }) => !demand.isGeneral) : all;
    const seen = new Set<Demand>();
    const found = told.filter(({ demand }) => !seen.has(demand) && seen.add(demand));
    // A list belongs to the sentence that announces it.
    const group = paragraph.announcement === undefined ? undefined : groups.at(-1);
    if (group === undefined) groups.push(found);
    else group.push(...found);
  }
  return groups.flatMap(withoutGeneralities);
}

/** Where half of the points of a list ask for something, the others do so too, in fewer words. */
function withWholeLists(paragraphs: readonly Paragraph[], read: Reading): Paragraph[] {
  const counts = new Map<number, { all: number; asking: number }>();
  for (const { list, sentences, isAsked } of paragraphs) {
    if (list === undefined) continue;
    const count = counts.get(list) ?? { all: 0, asking: 0 };
    counts.set(list, count);
    count.all++;
    if (isAsked || sentences.some(({ text }) => read(plainSentence(text), false) !== undefined)) count.asking++;
  }
  return paragraphs.map((paragraph) => {
    const count = paragraph.list === undefined ? undefined : counts.get(paragraph.list);
    const isAsked = count !== undefined && count.asking > 1 && count.asking * 2 >= count.all;
    return isAsked ? { ...paragraph, isAsked } : paragraph;
  });
}

/**
 * What a paragraph asks for. What a sentence asks for may be named in the one before it, or in the line of the file
 * that it was written at.
 */
function demandsOf(
  { sentences, isAsked, announcement }: Paragraph,
  read: Reading,
  quoted: () => string | undefined,
): FoundDemand[] {
  if (sentences.some(({ text }) => isDefence(text)) || sentences.some(({ text }) => isPromise(text))) return [];
  const isAddressed = isAsked || /^\W*@\w/.test(sentences[0]?.text ?? '');
  const asking: Sentence[] = [];
  const found = sentences.flatMap(({ text, line }, index) => {
    const sentence = plainSentence(text);
    const isPoint = isAsked && index === 0 && canExplain(sentence);
    const reading = read(sentence, isAddressed);
    if (!isPoint && reading === undefined) return [];
    const wish = reading ?? { isAsked: isAddressed };
    const asked = askedIn([sentence, ...earlier(sentences, index)], wish, announcement);
    if (asked.length === 0) asking.push({ text, line });
    return asked.map((demand) => ({ demand, line, text }));
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
      subjectOf([part, ...parts.slice(0, index).reverse(), ...others], { isAsked: true }, announcement),
    );
  const whole = subjectOf(sentences, wish, announcement);
  const listed = exact(enumerated(own).map((part) => partTopic(part, [own, ...others], announcement)));
  if (listed.length > 1) return listed;
  if (whole?.isJoint) return [whole];
  const clauses = exact(topics(clausesOf(own)));
  if (clauses.length > 1) return clauses;
  const things = exact(thingsIn(own).map((part) => topicOf(part, { isAsked: true })));
  const isCount = things.filter(({ isThing }) => isThing).length > 1;
  if (isCount && whole !== undefined && things.includes(whole)) return things;
  return whole === undefined ? [] : [whole];
}

/** Those that say more than that something is asked, each once, and none that another one says already. */
function exact(found: readonly (Demand | undefined)[]): Demand[] {
  const named = [...new Set(found)].filter((demand) => demand !== undefined && demand.isGeneral !== true) as Demand[];
  return named.filter(
    ({ rules }, index) => !named.slice(0, index).some(({ rules: [first = ''] }) => rules.includes(first)),
  );
}

/** The two sentences before one, the nearest first, if they can say what it is about. */
function earlier(sentences: readonly Sentence[], index: number): string[] {
  return sentences
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .map(({ text }) => plainSentence(text))
    .filter(canExplain);
}
