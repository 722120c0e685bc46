/** What a sentence is about, by its own words or by those of the sentences before it. */
import { carriedSubject, namesSubject } from './carried-subject';
import type { Demand } from './demand';
import { demands } from './demands';
import { withKinds } from './named-things';

/** Whether a sentence wants something, and of whom. */
export interface Wish {
  /** Whether somebody is asked, so that common words count. */
  readonly isAsked: boolean;
  /** Whether a program may have said it, so that what says little does not count. */
  readonly isLoose?: boolean;
}

/** Words that nobody uses of anything but connectors. */
const unmistakable = /\boperation ?ids?\b|\bsummar(?:y|ies)\b|\bx-ms-\w|\bread[- ]?me\b|\bicons?\b|\bswagger\b/i;

/** What a sentence is about, if it is something that reviews are about. */
export function topicOf(said: string, { isAsked, isLoose }: Wish): Demand | undefined {
  const sentence = withKinds(said);
  return demands.find(
    (demand) =>
      (isAsked || !demand.isCommon) &&
      !(isLoose && demand.isGeneral && !unmistakable.test(said)) &&
      fits(demand, sentence),
  );
}

function fits({ about, not }: Demand, sentence: string): boolean {
  return about.every((words) => words.test(sentence)) && not?.test(sentence) !== true;
}

/** Who speaks of several things that he has named before. */
const refersBack = /\b(?:(?:each|every) (?:one|of (?:them|these))|them|these|those|their|all of (?:them|these))\b/i;

/** What a part of a sentence is about: a subject of the sentences before it, or what it names. */
export function partTopic(part: string, others: readonly string[], announcement?: string): Demand | undefined {
  return (
    topicOfCarried(part, others, announcement) ??
    topicOf(part, { isAsked: true }) ??
    topicOfNamed(part, others, { isAsked: true })
  );
}

/**
 * What the first of the sentences is about that says it. One that says little gives way to the others.
 *
 * @param announcement what stands above the list that the sentence is a point of.
 */
export function subjectOf(sentences: readonly string[], wish: Wish, announcement?: string): Demand | undefined {
  const [own = '', ...others] = sentences;
  const carried = topicOfCarried(own, others, announcement);
  if (carried !== undefined) return carried;
  const topic = topicOf(own, wish);
  if (topic !== undefined && !givesWay(topic, own)) return topic;
  const found = topicOfNamed(own, others, wish) ?? topicOfOthers(others, wish);
  return topic === undefined || (found !== undefined && found.isGeneral !== true) ? found : topic;
}

/** What the nearest sentence is about that says it itself, else the nearest one. */
function topicOfOthers(sentences: readonly string[], wish: Wish): Demand | undefined {
  const topics = sentences.flatMap((sentence) => {
    const topic = topicOf(sentence, wish);
    return topic === undefined ? [] : [{ topic, isOwn: !givesWay(topic, sentence) }];
  });
  return (topics.find(({ isOwn }) => isOwn) ?? topics[0])?.topic;
}

/** Words for what a sentence may say of a thing that the one before it has named. */
const nouns =
  /\b(?:summar(?:y|ies)|descriptions?|titles?|operation ?ids?|enums?|categor(?:y|ies)|host|publisher|versions?|icon|responses?|param(?:eter)?s?|propert(?:y|ies)|fields?|triggers?|operations?|actions?)\b/gi;

/** What a sentence is about with one of the nouns of the nearest sentence that has any. */
function topicOfNamed(own: string, others: readonly string[], wish: Wish): Demand | undefined {
  if (namesSubject(own)) return undefined;
  const named = others.map((sentence) => withKinds(sentence).match(nouns)).find((words) => words !== null);
  return named
    ?.map((noun) => {
      const topic = topicOf(`${noun}: ${own}`, wish);
      // What the noun says by itself is nothing that the sentence says of it.
      const isSaid = topic !== undefined && topic !== topicOf(noun, wish);
      return isSaid && !topic.isGeneral && !topic.isOwnerless ? topic : undefined;
    })
    .find((topic) => topic !== undefined);
}

function givesWay({ isGeneral, isOwnerless }: Demand, sentence: string): boolean {
  return isGeneral === true || (isOwnerless === true && refersBack.test(sentence));
}

/** What a sentence says of a subject that it does not name. A point is about what the line above its list names. */
function topicOfCarried(own: string, others: readonly string[], announcement?: string): Demand | undefined {
  const announced = announcement === undefined ? undefined : carriedSubject([announcement]);
  const subject = announced ?? (namesSubject(own) ? undefined : carriedSubject(others));
  if (subject === undefined || subject.words.test(own)) return undefined;
  const sentence = withKinds(`${subject.name}: ${own}`);
  return subject.demands.find((demand) => fits(demand, sentence));
}
