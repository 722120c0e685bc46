/** What reviewers ask for in words of their own, as opposed to the sentences of a tool. */

export interface Demand {
  /** Names the demand in tests; never shown. */
  readonly id: string;
  /** What the words are about: each of the patterns has to be found. */
  readonly about: readonly RegExp[];
  /** Words that make it something else. */
  readonly not?: RegExp;
  /** Its words are used everywhere, so that it counts only where somebody is asked to do something. */
  readonly isCommon?: true;
  /** It says little, and nothing where something else is asked for beside it. */
  readonly isGeneral?: true;
  /** Its words name a kind of text and not whose, which the sentence before may say. */
  readonly isOwnerless?: true;
  /** Its words name one thing of a connector, so that it can be one of several that are counted up. */
  readonly isThing?: true;
  /** It is about two things together, so that its sentence is not divided. */
  readonly isJoint?: true;
  /** The rules that speak of it, the most likely one first; none where no rule looks for what is asked. */
  readonly rules: readonly string[];
  /** What is probably wanted, in a sentence of ours. Backticks mark code. */
  readonly meaning: string;
}
