/** The connectors that the bench checks: those of a folder, and a large one made of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ folder: string, files: Map<string, string> }} Connector
 * @typedef {typeof import('../../src/connector/index.ts')} Engine
 */

export const definitionName = 'apiDefinition.swagger.json';

/**
 * @param {string} folder
 * @param {Engine} engine
 * @returns {Connector[]}
 */
export function readConnectors(folder, { groupConnectors, looksLikeSwagger }) {
  const paths = readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(path.sep).join('/'))
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  /** @param {string} file */
  const head = (file) => readFileSync(path.join(folder, file), 'latin1').slice(0, 4096);
  return groupConnectors(paths, (file) => looksLikeSwagger(head(file))).map((group) => ({
    folder: path.join(folder, group.folder),
    files: new Map(group.files.map((file) => [path.basename(file), readFileSync(path.join(folder, file), 'utf8')])),
  }));
}

/**
 * A definition of a megabyte: the paths of the largest connector again and again under other names.
 *
 * @param {Connector[]} connectors
 */
export function megabyte(connectors) {
  const parsed = [...connectors]
    .sort((left, right) => sizeOf(right.files) - sizeOf(left.files))
    .map(({ files }) => attempt(() => JSON.parse(files.get(definitionName) ?? '')))
    .find((definition) => definition?.paths !== undefined);
  const paths = { ...parsed.paths };
  for (let copy = 1; JSON.stringify({ ...parsed, paths }, null, 2).length < 1_000_000; copy++) {
    for (const [name, item] of Object.entries(parsed.paths)) {
      const renamed = structuredClone(item);
      for (const operation of Object.values(Object(renamed))) {
        if (typeof operation?.operationId === 'string') operation.operationId += copy;
      }
      paths[`/copy${copy}${name}`] = renamed;
    }
  }
  return new Map([[definitionName, JSON.stringify({ ...parsed, paths }, null, 2)]]);
}

/** @param {Map<string, string>} files */
export function sizeOf(files) {
  return [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/**
 * @param {() => any} action
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
