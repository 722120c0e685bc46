/**
 * Whether a text can be English. How the official check decides is not public; this proxy asks for letters and signs
 * of Basic Latin and Latin-1 and for typographic punctuation, and so accepts "café", "–" and "™".
 */
import type { JsonNode } from '../text/json-node';
import type { Finding, NodeEditor } from './rule';
import { partRange } from './string-part';

/**
 * All but U+0000–U+00FF, the visible part of General Punctuation, € and ™. U+FFFD is left out: it stands for bytes
 * that could not be read, and the encoding has a rule of its own.
 */
const foreign = /[\u0100-\u200F\u2028-\u202F\u205F-\u20AB\u20AD-\u2121\u2123-\uFFFC\uFFFE-\u{10FFFF}]/gu;
/** Spaces of other widths, which look like a space. */
const oddSpace = /[\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
/** Marks without any width, which come along when text is copied from a page. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** A message that names more helps nobody. */
const maximumNamed = 5;

/** Says which characters of a text are not English, if any. `subject` starts the sentence: "The title". */
export function englishFinding(node: JsonNode | undefined, subject: string, edit: NodeEditor): Finding | undefined {
  const text = node?.asString ?? '';
  if (text.search(foreign) < 0) return undefined;
  const found = [...text.matchAll(foreign)];
  const [first] = found;
  if (node === undefined || first === undefined) return undefined;
  const characters = [...new Set(found.map(([character]) => character))];
  const named = characters.slice(0, maximumNamed).map(nameOf).join(', ');
  const more = characters.length > maximumNamed ? ` and ${characters.length - maximumNamed} more` : '';
  const cleaned = text.replace(oddSpace, ' ').replace(invisible, '');
  return {
    message: `${subject} has ${characters.length === 1 ? 'a character' : 'characters'} that English text does not use: ${named}${more}.`,
    help: 'Write the text in English, in Latin letters.',
    range: partRange(node, first.index, first.index + first[0].length),
    fixes:
      cleaned.search(foreign) >= 0
        ? []
        : [{ title: 'Remove the invisible characters', kind: 'safe', edits: [edit.replace(node, cleaned)] }],
  };
}

/** A character as itself where it can be seen, by its code point where it cannot. */
function nameOf(character: string): string {
  const isVisible = character.search(oddSpace) < 0 && character.search(invisible) < 0;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return isVisible ? `\`${character}\`` : `U+${code} (invisible)`;
}
