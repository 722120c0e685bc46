/**
 * An exported solution says in files of their own, beside the definition, and in `customizations.xml`, what
 * `apiProperties.json` says in one. Here they are put together, so that the same rules look at both. What capabilities a
 * connector has is written in numbers there, and left out.
 */
import type { SourceFile } from '../files';
import { JsonMember, JsonNode } from '../text/json-node';
import { parseJson } from '../text/parse-json';
import { PropertiesModel } from './properties';

/** What has a file whose name ends in the same word; sets first, because they stand in the place of parameters. */
const parts = ['connectionParameterSets', 'connectionParameters', 'policyTemplateInstances'];

/** What `customizations.xml` says by itself, in elements of that name, and how their text is read at its place. */
const listed: ReadonlyArray<readonly [string, (text: string, start: number) => JsonNode | undefined]> = [
  ['iconBrandColor', readText],
  ['scriptOperations', readList],
];

/**
 * The properties of the connector whose definition lies in a solution. Its nodes keep the places that they have in their
 * files; `keep` is told which file each tree is from. `undefined` where nothing lies beside the definition.
 */
export function solutionProperties(
  definition: string,
  files: readonly SourceFile[],
  keep: (root: JsonNode, file: SourceFile) => void,
): PropertiesModel | undefined {
  const [, folder, name] = /^(.*?)([^/]*\/[^/]*_)openapidefinition\.json$/i.exec(definition) ?? [];
  if (folder === undefined) return undefined;
  const find = (path: string) => files.find((file) => file.path.toLowerCase() === (folder + path).toLowerCase());
  const holder = newObject();
  const add = (part: string, root: JsonNode, file: SourceFile) => {
    keep(root, file);
    put(holder, part, root);
  };
  for (const part of parts) {
    const file = find(`${name}${part}.json`);
    const root = file && parseJson(file.text).root;
    // What there is none of may be written as `null`, and of parameters and sets one is empty where the other is not.
    if (file === undefined || root === undefined || root.kind === 'null') continue;
    const isEmpty = root.kind === 'object' && root.members.length === 0;
    if (isEmpty && (part === parts[0] || holder.has('connectionParameterSets'))) continue;
    add(part, root, file);
  }
  const list = find('customizations.xml');
  for (const [part, read] of listed) {
    const [match, more] = list?.text.matchAll(new RegExp(`(<${part}>\\s*)([^<]*?)\\s*<`, 'gi')) ?? [];
    // Of several connectors nobody knows whose it is.
    if (list === undefined || match === undefined || more !== undefined) continue;
    const [, tag = '', value = ''] = match;
    const root = read(value, match.index + tag.length);
    if (root !== undefined) add(part, root, list);
  }
  if (holder.members.length === 0) return undefined;
  const root = newObject();
  put(root, 'properties', holder);
  return new PropertiesModel(find(`${name}${parts[1]}.json`)?.path ?? '', root, true);
}

function readText(text: string, start: number): JsonNode {
  const node = new JsonNode('string', start, text, undefined, undefined, undefined);
  node.end = start + text.length;
  return node;
}

function readList(text: string, start: number): JsonNode | undefined {
  // Blanks in front, so that every place is one of the file. Signs written as XML has them are left alone.
  const { root, problems } = parseJson(' '.repeat(start) + text);
  return problems.length === 0 ? root : undefined;
}

/** An object that stands in no file. What it seems to lack may be elsewhere in the solution, so it counts as damaged. */
function newObject(): JsonNode {
  const node = new JsonNode('object', 0, undefined, undefined, undefined, undefined);
  node.damaged = true;
  return node;
}

function put(object: JsonNode, name: string, value: JsonNode): void {
  const member = new JsonMember(name, 0, 0);
  member.value = value;
  object.add(member);
}
