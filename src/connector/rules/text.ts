/** What the rules about words have in common: reading texts, and making proposals for missing ones. */
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';

/** Whether a text is missing or holds nothing but white space. A value of another type is another rule's matter. */
export function isBlank(node: JsonNode | undefined): boolean {
  return node === undefined || (typeof node.value === 'string' && node.value.trim() === '');
}

/** `GetBook_V2` → "Get book V2": a first proposal for a summary, in sentence case. */
export function wordsOfId(id: string): string {
  const words = id
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .trim()
    .split(' ');
  const sentence = words
    .map((word, index) => (index > 0 && /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
  return capitalised(sentence);
}

/** Whether two texts say the same but for case, outer white space and the punctuation at their ends. */
export function sameWords(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && bare(left) === bare(right);
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/[.!?…\s]+$/, '')
    .toLowerCase();
}
