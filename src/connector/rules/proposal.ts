/** "Did you mean": the part of a finding that proposes a word in the place of another. */
import type { JsonNode } from '../text/json-node';
import { nearest } from '../text/nearest';
import type { TextEdit } from '../text/text-edit';
import type { Finding, Fix, FixKind, NodeEditor } from './rule';

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

/** Writes a word in the place of an item; takes the item away where the word is in the list already. */
export function wordOnce(item: JsonNode, word: string, kind: FixKind, edit: NodeEditor): Fix {
  return item.parent?.items.some(({ value }) => value === word)
    ? { title: `Remove it; \`${word}\` is there`, kind, edits: edit.remove(item) }
    : { title: `Use \`${word}\``, kind, edits: [edit.replace(item, word)] };
}

/** "`a`, `b` or `c`", for sentences that list what is expected. */
export function oneOfWords(words: readonly string[]): string {
  const marked = words.map((word) => `\`${word}\``);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} or ${last}`;
}
