/**
 * What programs say of one subject, in whatever words. A list of sentences knows what was seen once; a topic knows the
 * words that all programs use for the same thing. It says no more than these words do, so it is never sure.
 */
import { anyOf } from '../any-of';
import type { OtherMessage } from '../messages/other-message';

export interface Topic {
  /** What a sentence is about: each of the patterns has to be found. */
  readonly about: readonly RegExp[];
  /** Words that make it something else. */
  readonly not?: RegExp;
  /** Nobody but a program writes such words, so that nothing has to announce them as an error. */
  readonly isUnmistakable?: true;
  /** Programs say it to the one who reads it, so that words for persons in it do not make it a person's. */
  readonly isToPeople?: true;
  /** Words as only a product shows them, so that it does not matter who tells that he saw them. */
  readonly isShown?: true;
  readonly message: OtherMessage;
}

export type Told = Pick<OtherMessage, 'meaning' | 'advice'> & Partial<Pick<OtherMessage, 'rule' | 'source'>>;

/** A topic with the message that is told of it. */
export function topic(id: string, words: Omit<Topic, 'message'>, { meaning, advice, rule, source }: Told): Topic {
  const message = {
    id: `topic-${id}`,
    sentences: [],
    codes: [],
    meaning,
    advice,
    ...(rule === undefined ? {} : { rule }),
    ...(source === undefined ? {} : { source }),
  };
  return { ...words, message };
}

/** Words that say of something that it is not as it should be. */
export const fault = anyOf(
  /\b(?:not|no|none|cannot|never|fail(?:ed|s|ure)?|unable|in(?:valid|correct|active|compatible)|wrong|errors?|missing|refused|denied|rejected|blocked|disabled|violat(?:es?|ed|ion)|mismatch(?:ed)?|unknown|unregistered|unsupported|expired|exceed(?:s|ed)?|differs?|conflicts?|un(?:reachable|available)|offline)\b/i,
  /n['’]t\b/i,
);

/** A topic that is known by its words alone, wherever they stand. */
export function plain(
  id: string,
  about: RegExp,
  told: Told,
  more: Pick<Topic, 'not' | 'isToPeople' | 'isShown'> = {},
): Topic {
  return { ...topic(id, { about: [about], isUnmistakable: true }, told), ...more };
}
