/**
 * Which rule speaks at a place. Some official sentences stand for many rules: "The 'description' property is required."
 * is said of connectors, operations, parameters and responses. Instead of a second table of who speaks where, the rules
 * themselves are asked: a definition is made that is wrong at this very place, and the rule that finds it is the one.
 */
import { lintAll } from '../lint/lint';
import { withSentences } from '../lint/sentences';
import type { RuleMeta } from '../rules/rule';
import { formatPointer, parsePointer } from '../text/json-pointer';
import { wordsOf } from './words';

/** Values that one or the other rule finds wrong. */
const wrongValues: readonly unknown[] = [
  {},
  '',
  'x',
  'Проверка названия',
  'API connector Power Apps ',
  'x'.repeat(600),
  -1,
  ['a', 'a'],
  [],
];

/**
 * The rules that find something at a pointer, of those that are asked.
 *
 * @param words the sentence of the log, by which rules are told apart that find different things at the same place.
 */
export function rulesSpeakingAt(pointer: string, asked: readonly RuleMeta[], words: readonly string[]): string[] {
  const tokens = parsePointer(pointer);
  if (tokens === undefined || tokens.length > 40) return [];
  const plain = formatPointer(tokens.map(plainToken));
  const said = words.join(' ');
  const key = `${plain} ${said} ${asked.map(({ id }) => id).join(' ')}`;
  const known = answers.get(key) ?? ask(plain, asked, said);
  if (answers.size < 5000) answers.set(key, known);
  return known;
}

/** Logs say the same of many places. */
const answers = new Map<string, string[]>();

/** Names of paths and places in lists make no difference. */
function plainToken(token: string, index: number, tokens: readonly string[]): string {
  if (index === 1 && tokens[0] === 'paths') return token.startsWith('/') ? '/x' : 'x';
  return isListIndex(token, tokens[index - 1]) ? '0' : token;
}

/** Numbers under `responses` are status codes. */
function isListIndex(token: string, parent: string | undefined): boolean {
  return /^\d+$/.test(token) && !['responses', 'properties', 'definitions'].includes(parent ?? '');
}

function ask(pointer: string, asked: readonly RuleMeta[], said: string): string[] {
  const tokens = parsePointer(pointer) ?? [];
  const levels = Object.fromEntries(asked.map(({ id }) => [id, 'error' as const]));
  const only = asked.map(({ id }) => id);
  const near = new Set<string>();
  for (const value of wrongValues) {
    const text = JSON.stringify(definitionWith(tokens, value));
    const { diagnostics } = withSentences(
      lintAll(new Map([['apiDefinition.swagger.json', text]]), {
        levels,
        only,
        profile: 'certified',
      }),
    );
    const here = diagnostics.filter((diagnostic) => diagnostic.pointer === pointer);
    const exact = here.filter(({ official }) => official !== undefined && wordsOf(official.message).join(' ') === said);
    if (exact.length > 0) return [...new Set(exact.map(({ rule }) => rule))];
    for (const { rule } of here) near.add(rule);
  }
  return near.size === 1 ? [...near] : [];
}

/** A definition that holds a value at a pointer and as little else as it needs. */
function definitionWith(tokens: readonly string[], value: unknown): unknown {
  const surroundings = { swagger: '2.0', info: {}, paths: {} };
  return merged(surroundings, nested(tokens, value, ''));
}

function nested(tokens: readonly string[], value: unknown, parent: string): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  const child = nested(rest, value, token);
  return isListIndex(token, parent) ? [child] : { [token]: child };
}

function merged(base: Record<string, unknown>, added: unknown): unknown {
  return typeof added === 'object' && added !== null && !Array.isArray(added) ? { ...base, ...added } : added;
}
