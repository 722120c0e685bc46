/**
 * Cuts a connector down to one operation, so that a finding can be shown to somebody: the operation, what it needs, and
 * nothing else. Pure; whatever remains keeps its characters, so that it has the findings that it had.
 */
import type { ConnectorFiles } from '../files';
import { ConnectorModel } from '../model/connector';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';
import { applyEdits, type TextEdit } from '../text/text-edit';
import { cutMembers } from './cut';
import { isMethod, neededBy, tables } from './needed';

/** An operation to choose from. */
export interface ReproOperation {
  /** Where it stands: what `minimalRepro` is asked with. */
  readonly pointer: string;
  /** Its id, or method and path while it has none. */
  readonly name: string;
  /** UTF-16 offsets in the definition. */
  readonly start: number;
  readonly end: number;
}

export interface Repro {
  readonly files: ReadonlyArray<{ readonly path: string; readonly text: string }>;
  /** The names of the operations in it; the one that was asked for first. */
  readonly operations: readonly string[];
  /** Files that are no texts and stay behind. */
  readonly leftOut: readonly string[];
}

/** What says how the service is reached and who offers it; the rest of the root is about other operations. */
const keptMembers = new Set([
  ...['swagger', 'openapi', 'info', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'paths'],
  ...['security', 'securityDefinitions', 'x-ms-connector-metadata'],
]);

/** The operations of a connector in the order of the document; none when there is no definition to be read. */
export function reproOperations(files: ConnectorFiles): {
  readonly file: string;
  readonly operations: ReproOperation[];
} {
  const { definition } = new ConnectorModel(files);
  const operations = (definition?.operations ?? []).map(({ node, name }) => ({
    pointer: node.pointer,
    name,
    start: node.keyRange?.start ?? node.start,
    end: node.end,
  }));
  return { file: definition?.file ?? '', operations };
}

/**
 * @param pointer of the operation, as `reproOperations` gives it.
 * @param others files besides the definition that are taken along as they are: those with findings. The configuration comes by
 *   itself; `keptSuppressions` cuts it down.
 * @returns `undefined` when there is no such operation.
 */
export function minimalRepro(files: ConnectorFiles, pointer: string, others: readonly string[]): Repro | undefined {
  const connector = new ConnectorModel(files);
  const { definition } = connector;
  const operation = definition?.operations.find(({ node }) => node.pointer === pointer);
  const source = connector.files.find(({ path }) => path === definition?.file);
  if (definition === undefined || operation === undefined || source === undefined) return undefined;
  const { text } = source;
  const needed = neededBy(definition, operation);
  const { root } = definition;
  const used = (table: string) => (needed.entries.get(table)?.size ?? 0) > 0;
  const isTable = (name: string) => tables.some((table) => table === name);
  const keepsMember = (name: string) =>
    keptMembers.has(name) || (isTable(name) && used(name)) || needed.members.has(name);
  const edits: TextEdit[] = cutMembers(text, root, keepsMember);
  for (const table of tables) {
    const node = root.object(table);
    if (node === undefined || !used(table)) continue;
    const names = needed.entries.get(table);
    edits.push(...cutMembers(text, node, (name) => names?.has(name) === true));
  }
  edits.push(...cutPaths(text, root.object('paths'), needed.operations));
  const taken = connector.files.filter(
    ({ path, role }) => path !== source.path && (role === 'config' || others.includes(path)),
  );
  const isText = ({ role, encodingProblem }: (typeof taken)[number]) =>
    role !== 'icon' && encodingProblem?.kind !== 'binary';
  return {
    files: [
      { path: source.path, text: applyEdits(text, edits) },
      ...taken.filter(isText).map((file) => ({ path: file.path, text: file.text })),
    ],
    operations: [operation, ...[...needed.operations].filter((other) => other !== operation)].map(({ name }) => name),
    leftOut: taken.filter((file) => !isText(file)).map(({ path }) => path),
  };
}

function cutPaths(text: string, paths: JsonNode | undefined, operations: ReadonlySet<OperationView>): TextEdit[] {
  if (paths === undefined) return [];
  const methodsOf = new Map<string, Set<string>>();
  for (const { template, method } of operations) {
    const methods = methodsOf.get(template) ?? new Set();
    methodsOf.set(template, methods.add(method));
  }
  return [
    ...cutMembers(text, paths, (name) => methodsOf.has(name)),
    ...paths.members.flatMap(({ name, value }) => {
      const methods = methodsOf.get(name);
      if (methods === undefined || value?.kind !== 'object') return [];
      return cutMembers(text, value, (name) => !isMethod(name) || methods.has(name));
    }),
  ];
}
