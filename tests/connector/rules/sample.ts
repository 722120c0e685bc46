/** The sample connector that rule tests and page examples start from, and the ways to change it. */
import { readFileSync } from 'node:fs';
import { type Profile, parsePointer } from '../../../src/connector';
import { ofIndependentPublisher } from '../../../src/plugins/rule-docs/example';

export const definitionFile = 'apiDefinition.swagger.json';
export const propertiesFile = 'apiProperties.json';

const folder = new URL('../../../src/samples/lending-library/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** A change of the sample: values to set and members to remove by pointer, or whole files. */
export interface Change {
  /** Pointer into the definition to its new value; missing members are made. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Pointers of members of the definition to remove. */
  readonly remove?: readonly string[];
  /** As `set` and `remove`, for `apiProperties.json`. */
  readonly properties?: { readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] };
  /** Files put as they are in the place of the sample's, or added; `undefined` takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/**
 * The files of the sample connector with a change. Untouched files keep their bytes. The sample is a verified
 * publisher's; for an independent publisher it gets the one brand colour that those may have, and a publisher other
 * than the owner of the API.
 */
export function sampleWith(change: Change = {}, profile: Profile = 'certified'): Map<string, string | Uint8Array> {
  const properties = read(propertiesFile);
  const files = new Map<string, string | Uint8Array>([
    [definitionFile, changed(read(definitionFile), change)],
    [
      propertiesFile,
      changed(profile === 'independent' ? ofIndependentPublisher(properties) : properties, change.properties ?? {}),
    ],
  ]);
  for (const [path, content] of Object.entries(change.files ?? {})) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  return files;
}

function changed(text: string, { set, remove }: Pick<Change, 'set' | 'remove'>): string {
  if (set === undefined && remove === undefined) return text;
  const root: unknown = JSON.parse(text);
  for (const pointer of remove ?? []) {
    const [parent, key] = locate(root, pointer);
    if (!(key in parent)) throw new Error(`The sample has nothing at ${pointer} to remove.`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  for (const [pointer, value] of Object.entries(set ?? {})) {
    const [parent, key] = locate(root, pointer);
    parent[key] = value;
  }
  return JSON.stringify(root, null, 2);
}

function locate(root: unknown, pointer: string): [Record<string, unknown>, string] {
  const tokens = parsePointer(pointer);
  const key = tokens?.pop();
  if (tokens === undefined || key === undefined) throw new Error(`${pointer} is not a pointer to a member.`);
  let node = root;
  for (const token of tokens) node = isRecord(node) ? node[token] : undefined;
  if (!isRecord(node)) throw new Error(`The sample has no object that could hold ${pointer}.`);
  return [node, key];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
