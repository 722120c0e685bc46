/**
 * Fixes for what the table of node types finds. Safe where the value can have meant one thing only: a quoted `true`, a
 * capital letter too many, a value that stands twice. What is a guess is a proposal.
 */
import type { Field, JsonType } from '../../model/shapes/shape';
import type { JsonNode } from '../../text/json-node';
import type { Fix, NodeEditor } from '../rule';
import { isAbsoluteUrl, isEmailAddress } from './addresses';

/** An unknown member: renamed to what was meant, else removed. */
export function repairUnknown(value: JsonNode, name: string, meant: string | undefined, edit: NodeEditor): Fix[] {
  if (meant === undefined) return [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }];
  return [{ title: `Rename to \`${meant}\``, kind: kindOf(name, meant), edits: edit.rename(value, meant) }];
}

/** A member of another object: moved there. */
export function repairPlace(member: JsonNode, home: JsonNode, edit: NodeEditor): Fix[] {
  const edits = [...edit.remove(member), edit.insert(home, String(member.key), member.toValue())];
  const place = home.key === undefined ? 'to the root' : `into \`${home.key}\``;
  return [{ title: `Move it ${place}`, kind: 'review', edits }];
}

/** A value outside its list: replaced by the listed one that is nearest. */
export function repairValue(node: JsonNode, value: string, meant: string | undefined, edit: NodeEditor): Fix[] {
  if (meant === undefined) return [];
  return [{ title: `Write \`${meant}\``, kind: kindOf(value, meant), edits: [edit.replace(node, meant)] }];
}

/** Words that differ in capitals or in white space around them are the same word, written wrong. */
function kindOf(written: string, meant: string): Fix['kind'] {
  return written.trim().toLowerCase() === meant.toLowerCase() ? 'safe' : 'review';
}

/** A value of the wrong type: quotes taken off or put on, or brackets put around a single item. */
export function repairType(node: JsonNode, expected: readonly JsonType[], field: Field, edit: NodeEditor): Fix[] {
  const { value, start, end } = node;
  const listed = (kind: Fix['kind']) => [around(start, end, '[', ']', 'Make it a list', kind)];
  if (node.kind === 'object' && expected.includes('array') && field.items?.shape !== undefined) return listed('review');
  if (typeof value === 'string') {
    const meant = unquoted(value.trim(), expected);
    if (meant !== undefined) {
      return [{ title: `Write ${String(meant)} without quotes`, kind: 'safe', edits: [edit.replace(node, meant)] }];
    }
    if (expected.includes('array') && field.items?.type === 'string') return listed('safe');
  }
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (!scalar || !expected.includes('string') || field.values?.includes(String(value)) === false) return [];
  // Put around what is written: the version 1.10 must not become "1.1".
  return [around(start, end, '"', '"', 'Put it in double quotes', isFreeText(node, field) ? 'safe' : 'review')];
}

/** Members that name or address something, or that people read: there a number in quotes is a guess. */
const telling: ReadonlySet<string> = new Set([
  '$ref',
  'name',
  'type',
  'format',
  'summary',
  'x-ms-summary',
  'description',
]);

/** Whether any text will do, as for a version. `true` is no text that anybody meant. */
function isFreeText({ key, kind }: JsonNode, { format }: Field): boolean {
  return kind === 'number' && format === undefined && typeof key === 'string' && !telling.has(key);
}

function unquoted(text: string, expected: readonly JsonType[]): boolean | number | undefined {
  if (expected.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const number = Number(text);
  if (String(number) !== text) return undefined;
  if (expected.includes('number')) return number;
  return expected.includes('integer') && Number.isInteger(number) ? number : undefined;
}

/** Writes something before and after a stretch of the text. */
export function around(
  start: number,
  end: number,
  before: string,
  after: string,
  title: string,
  kind: Fix['kind'],
): Fix {
  const edits = [
    { range: { start, end: start }, text: before },
    { range: { start: end, end }, text: after },
  ];
  return { title, kind, edits };
}

/** An address that is not absolute: without the blanks around it, or with the scheme that it lacks. */
export function repairUrl(node: JsonNode, value: string, edit: NodeEditor): Fix[] {
  const trimmed = value.trim();
  if (isAbsoluteUrl(trimmed)) {
    return [{ title: 'Remove the blanks around it', kind: 'safe', edits: [edit.replace(node, trimmed)] }];
  }
  const host = /^(?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?)$/i.exec(trimmed)?.[1];
  if (host === undefined) return [];
  return [{ title: `Write \`https://${host}\``, kind: 'review', edits: [edit.replace(node, `https://${host}`)] }];
}

/** A mail address with something around it that is no part of it. */
export function repairEmail(node: JsonNode, value: string, edit: NodeEditor): Fix[] {
  const address = value.replace(/^\s*(?:mailto:)?\s*<?|>?\s*$/gi, '');
  if (!isEmailAddress(address)) return [];
  return [{ title: `Write \`${address}\``, kind: 'safe', edits: [edit.replace(node, address)] }];
}
