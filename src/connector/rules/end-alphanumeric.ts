/** Texts that must end in a letter or digit: titles and summaries. */
import type { JsonNode } from '../text/json-node';
import type { Finding, Fix, NodeEditor } from './rule';
import { partRange, replacePart } from './string-part';

/** How most texts end. Only for others the pattern of all letters is made, which takes V8 longer than a short check. */
const plainEnd = /[A-Za-z\d)]$/;
/** Published titles and summaries end in a closing parenthesis, so it is as good as a letter. */
const isGoodEnd = (text: string) => plainEnd.test(text) || /[\p{L}\p{N})]$/u.test(text);
/** Signs at an end that mean nothing there: taking them away keeps the name. */
const emptyEnd = /[\s.,;:…\-–—_|]+$/u;
const bracketedEnd = /\[([^[\]]+)\]\s*$/;

/**
 * Says that a text ends in something else than a letter or digit. Nothing is said of blank texts and of ends for which
 * another rule speaks (`ignoredEnd`).
 */
export function endFinding(
  node: JsonNode | undefined,
  subject: string,
  edit: NodeEditor,
  ignoredEnd?: RegExp,
): Finding | undefined {
  const text = node?.asString ?? '';
  if (node === undefined || text.trim() === '' || isGoodEnd(text) || ignoredEnd?.test(text)) return undefined;
  const last = [...text].at(-1) ?? '';
  return {
    message: `${subject} ends in ${last.trim() === '' ? 'white space' : `\`${last}\``}; a letter, a digit or a closing parenthesis is expected.`,
    range: partRange(node, text.length - last.length, text.length),
    fixes: endFixes(node, text, edit),
  };
}

function endFixes(node: JsonNode, text: string, edit: NodeEditor): Fix[] {
  const empty = emptyEnd.exec(text);
  if (empty !== null && isGoodEnd(text.slice(0, empty.index))) {
    const edits = [replacePart(edit, node, empty.index, text.length, '')];
    return [{ title: 'Remove what stands after the last word', kind: 'safe', edits }];
  }
  const bracketed = bracketedEnd.exec(text);
  if (bracketed !== null) {
    const edits = [replacePart(edit, node, bracketed.index, text.length, `(${bracketed[1]})`)];
    return [{ title: 'Use parentheses in place of the brackets', kind: 'safe', edits }];
  }
  // Other signs may belong to a name ("Yahoo!"). Quotation marks and brackets have a partner further left.
  const bare = text.replace(/[^\p{L}\p{N})\]}>"'”’»]+$/u, '');
  if (bare === text || bare === '') return [];
  const edits = [replacePart(edit, node, bare.length, text.length, '')];
  return [{ title: `Use "${bare}"`, kind: 'review', edits }];
}
