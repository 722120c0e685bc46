/** Reads the categories of a connector: names in one string, with semicolons between them. */

import { connectorCategories } from '../model/connector-categories';
import { metadataItem } from '../model/connector-metadata';
import type { JsonNode } from '../text/json-node';

export interface Category {
  readonly name: string;
  /** Where the name stands in the string. */
  readonly start: number;
  readonly end: number;
}

/** The string that lists the categories, with the names in it; `undefined` without such a string. */
export function readCategories(
  root: JsonNode,
): { readonly node: JsonNode; readonly categories: Category[] } | undefined {
  const node = metadataItem(root, 'Categories')?.value;
  const text = node?.asString;
  if (node === undefined || text === undefined) return undefined;
  const categories = [...text.matchAll(/[^;]+/g)].flatMap((part) => {
    const name = part[0].trim();
    const start = part.index + part[0].indexOf(name);
    return name === '' ? [] : [{ name, start, end: start + name.length }];
  });
  return { node, categories };
}

const known: ReadonlySet<string> = new Set(connectorCategories.map((name) => name.toLowerCase()));

/** Whether a name is one of the list; case does not matter in published connectors. */
export function isCategory(name: string): boolean {
  return known.has(name.trim().toLowerCase());
}
