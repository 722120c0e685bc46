/**
 * Words that certification refuses. The lists are those that the validator prints; what the guidance asks for beyond
 * them (such as "connector" in a description) stands in published connectors and is not enforced.
 */
import type { JsonNode } from '../text/json-node';
import type { Finding, OfficialMessage } from './rule';
import { partRange } from './string-part';

/** Refused in the title, as whole words only: "TimeAPI" is a published title. */
export const titleWords = ['api', 'connector'] as const;

/** Refused in the description of the connector and in those of its operations. */
export const descriptionPhrases = ['power apps', 'power automate', 'logic apps'] as const;

/**
 * Product names that the intake of certification refuses in a title ("API, Connector, Power Apps, etc"). The list of
 * the string guidance, with the spellings without a space.
 */
export const productNames = [
  'power apps',
  'powerapps',
  'power automate',
  'power bi',
  'powerbi',
  'power pages',
  'power platform',
  'power virtual agents',
  'copilot studio',
  'logic apps',
  'microsoft flow',
] as const;

/** What the validator says of a `title` or a `description` with one of its words. */
export function restrictedWordMessage(member: string, words: readonly string[]): OfficialMessage {
  return {
    code: 'ValueContainsRestrictedWords',
    message: `The value '${member}' contains at least one of the restricted words: '${words.join(', ')}'.`,
  };
}

/** Makes a pattern that finds any of the words in any case; whether a hit is a whole word is looked at afterwards. */
export function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'gi');
}

// Within the pattern these two would cost a short check more than all other patterns together: V8 would have to work
// out the other case of every letter there is.
const isWhole = ({ 0: word, index, input }: RegExpExecArray) =>
  !/[\p{L}\p{N}]$/u.test(input.slice(0, index)) && !/^[\p{L}\p{N}]/u.test(input.slice(index + word.length));

/** Says which of the words a text has, if any; the first is underlined. */
export function restrictedWordFinding(
  node: JsonNode | undefined,
  pattern: RegExp,
  subject: string,
): Finding | undefined {
  const text = node?.asString ?? '';
  // Nearly all texts have none, and a search is cheaper than the list of all hits.
  if (text.search(pattern) < 0) return undefined;
  const hits = [...text.matchAll(pattern)].filter(isWhole);
  const [first] = hits;
  if (node === undefined || first === undefined) return undefined;
  const words = [...new Set(hits.map(([word]) => `\`${word}\``))];
  return {
    message: `${subject} contains ${words.join(' and ')}; certification refuses ${words.length === 1 ? 'this word' : 'these words'} here.`,
    range: partRange(node, first.index, first.index + first[0].length),
  };
}
