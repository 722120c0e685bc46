/** Finds files, places and operations in a connector for the goals. Pure. */
import {
  type ConnectorModel,
  type JsonNode,
  type OperationView,
  parseJson,
  parsePointer,
} from '../../connector/model-views';

export const definitionFile = 'apiDefinition.swagger.json';

type SourceFile = ConnectorModel['files'][number];

/** A file by its name; by whatever name, the definition is the definition. */
export function fileOf(connector: ConnectorModel, path: string): SourceFile | undefined {
  const exact = connector.files.find((file) => file.path === path);
  return exact ?? (path === definitionFile ? connector.fileOf('definition') : undefined);
}

/** A file as JSON: its tree as far as it could be read, and how many mistakes it has. */
export function jsonOf(
  connector: ConnectorModel,
  path: string,
): { readonly root: JsonNode | undefined; readonly mistakes: number } | undefined {
  const file = fileOf(connector, path);
  if (file === undefined) return undefined;
  const known = connector.jsonFiles.find((json) => json.file === file);
  const { root, problems } = known?.parsed ?? parseJson(file.text);
  return { root, mistakes: problems.length };
}

/** All nodes that a pointer leads to; `*` stands for any item or member, because their order is often free. */
export function nodesAt(connector: ConnectorModel, path: string, pointer: string): JsonNode[] {
  const root = jsonOf(connector, path)?.root;
  return (parsePointer(pointer) ?? []).reduce<JsonNode[]>(
    (nodes, token) => nodes.flatMap((node) => children(node, token)),
    root === undefined ? [] : [root],
  );
}

function children(node: JsonNode, token: string): JsonNode[] {
  if (token === '*') return node.kind === 'array' ? [...node.items] : node.members.flatMap(({ value }) => value ?? []);
  const child = node.kind === 'array' ? node.items[/^\d+$/.test(token) ? Number(token) : -1] : node.get(token);
  return child === undefined ? [] : [child];
}

/** Whether an operation answers at a path, with or without the base path; names in braces are free. */
export function isAt(connector: ConnectorModel, operation: OperationView, path: string): boolean {
  const base = connector.definition?.root.string('basePath') ?? '';
  const wanted = comparable(path);
  return [operation.template, `${base}${operation.template}`].some((template) => comparable(template) === wanted);
}

function comparable(template: string): string {
  return template
    .replace(/\{[^{}/]*\}/g, '{}')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}

/** Whether a text is there and not blank. */
export function isFilled(node: JsonNode, ...names: readonly string[]): boolean {
  return names.some((name) => (node.string(name) ?? '').trim() !== '');
}

/** The visibility that makers meet: `none` is what no word means. */
export function visibilityOf(node: JsonNode): string {
  return node.string('x-ms-visibility') || 'none';
}

export const visibilities = ['none', 'important', 'advanced', 'internal'] as const;
export type Visibility = (typeof visibilities)[number];
