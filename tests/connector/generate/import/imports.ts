// What tests of imports share: real connectors where they are, and what an edit has changed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatPointer } from '../../../../src/connector/text/json-pointer';

const corpus =
  process.env.CONNECTOR_CORPUS ?? ['../shared/corpus', '../../shared/corpus'].find((place) => existsSync(place)) ?? '';

/** The folders of real connectors; none where they are not there. */
export function corpusFolders(): string[] {
  if (!existsSync(corpus)) return [];
  return ['certified-connectors', 'independent-publisher-connectors', 'custom-connectors'].flatMap((kind) =>
    readdirSync(path.join(corpus, kind)).map((name) => path.join(corpus, kind, name)),
  );
}

export function filesIn(folder: string): Map<string, Uint8Array> {
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** The pointers of what two JSON values say differently, in order. */
export function changes(was: unknown, is: unknown, at: readonly string[] = []): string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return [formatPointer(at)];
  if (Array.isArray(was) !== Array.isArray(is) || (Array.isArray(was) && was.length !== Object.keys(is).length))
    return [formatPointer(at)];
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    changes(before.get(name), after.get(name), [...at, name]),
  );
}
