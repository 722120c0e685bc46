/** "Did you mean": the part of a finding that proposes a word in the place of another. */
import { nearest } from '../text/nearest';
import type { TextEdit } from '../text/text-edit';
import type { Finding } from './rule';

/**
 * The word nearest to the one that is written, as help and as a repair. The repair is safe where only capitals differ.
 * `otherwise` is what to do where no word is near.
 */
export function proposal(
  word: string,
  words: Iterable<string>,
  edits: (meant: string) => readonly TextEdit[],
  otherwise?: string,
): Pick<Finding, 'help' | 'fixes'> {
  const meant = nearest(word, words);
  if (meant === undefined) return otherwise === undefined ? {} : { help: otherwise };
  const kind = meant.toLowerCase() === word.toLowerCase() ? 'safe' : 'review';
  return { help: `Did you mean \`${meant}\`?`, fixes: [{ title: `Write \`${meant}\``, kind, edits: edits(meant) }] };
}

/** "`a`, `b` or `c`", for sentences that list what is expected. */
export function oneOfWords(words: readonly string[]): string {
  const marked = words.map((word) => `\`${word}\``);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} or ${last}`;
}
