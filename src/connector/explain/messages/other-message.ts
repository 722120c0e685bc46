/** What a message is that no rule of ours has: stages after the validator, other tools, packages. */

export interface OtherMessage {
  /** Names the message in tests; never shown. */
  readonly id: string;
  /** The sentences as the tools print them; `{0}`, `{1}` … stand for values. */
  readonly sentences: readonly string[];
  /** Codes that stand for it. */
  readonly codes: readonly string[];
  /** The rule that speaks of the same thing in other words. */
  readonly rule?: string;
  /** What it means, in our words. Backticks mark code. */
  readonly meaning: string;
  /** What to do. */
  readonly advice: string;
  /** It only wraps other messages and says nothing where one of them stands beside it. */
  readonly wraps?: true;
  /** It is no fault of its own where the answer is one of an error, whose number then stands beside it. */
  readonly follows?: true;
  /**
   * It goes into the particulars of a message above it, and is a message of its own only where none stands there. A
   * `head` has particulars of its own.
   */
  readonly detail?: 'head' | 'part';
  /** What a word has to look like to be one of many codes that mean the same; those in `codes` come first. */
  readonly codePattern?: RegExp;
  /** Where the sentence or the code can be read up. */
  readonly source?: string;
}

/** Makes the messages of one list of codes: what each means, and the sentences that go with it. A message beside it says more. */
export function codesFrom(list: string, source: string) {
  return (
    id: string,
    codes: readonly string[],
    meaning: string,
    advice: string,
    sentences: readonly string[] = [],
  ): OtherMessage => ({ id: `${list}-${id}`, sentences, codes, meaning, advice, wraps: true, source });
}
