/** Remembers which answer each part of the files comes from, so that a finding in a file can be told at the answer. */
import { parameterPrefix } from '../model/policy-templates';
import type { JsonNode } from '../text/json-node';
import { escapeToken, parsePointer } from '../text/json-pointer';

/** What members of the files are called in the answers: the first name that is there counts. */
const names: Readonly<Record<string, readonly string[]>> = {
  operationId: ['id', 'operation'],
  'x-ms-summary': ['summary'],
  'x-ms-visibility': ['visibility'],
  'x-ms-enum-values': ['enum'],
  'x-ms-dynamic-values': ['dynamicValues'],
  'x-ms-dynamic-list': ['dynamicValues'],
  'x-ms-dynamic-tree': ['dynamicTree'],
  'x-ms-dynamic-schema': ['dynamicSchema'],
  'x-ms-dynamic-properties': ['dynamicSchema'],
  'value-collection': ['collection'],
  itemsPath: ['collection'],
  'value-path': ['value', 'path'],
  itemValuePath: ['value', 'path'],
  'value-title': ['title'],
  itemTitlePath: ['title'],
  itemIsParent: ['isFolder'],
  itemFullTitlePath: ['fullTitle', 'title'],
  'x-ms-trigger-hint': ['hint'],
  'x-ms-pageable': ['pageable'],
};

export class Origins {
  private readonly found = new Map<string, string>();

  /** A part of a file, by its path and pointer, comes from an answer. */
  add(file: string, pointer: string, answer: string): void {
    this.found.set(`${file}#${pointer}`, answer);
  }

  /**
   * The node of the answers that a part of a file comes from: the nearest known one, then down as far as the names
   * agree. The whole where nothing nearer is known.
   */
  nodeOf(file: string, pointer: string, answers: JsonNode): JsonNode {
    const tokens = parsePointer(pointer) ?? [];
    for (let length = tokens.length; length >= 0; length--) {
      const start = this.found.get(
        `${file}#${tokens
          .slice(0, length)
          .map((token) => `/${escapeToken(token)}`)
          .join('')}`,
      );
      const node = start === undefined ? undefined : answers.at(start);
      if (node !== undefined) return descend(node, tokens.slice(length));
    }
    return answers;
  }
}

function descend(node: JsonNode, tokens: readonly string[]): JsonNode {
  let current = node;
  for (const token of tokens) {
    const next = current.kind === 'array' ? current.items[Number(token)] : memberOf(current, token);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function memberOf(node: JsonNode, token: string): JsonNode | undefined {
  if (token.startsWith(parameterPrefix)) return node.get(token.slice(parameterPrefix.length));
  const known = Object.hasOwn(names, token) ? names[token] : undefined;
  const name = known?.find((candidate) => node.has(candidate)) ?? token;
  return node.get(name);
}
