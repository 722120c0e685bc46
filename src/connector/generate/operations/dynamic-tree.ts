/** Pickers with folders: makers open the root, walk through folders, and choose an entry. */
import { compact, type JsonObject } from '../../convert/json';
import { choice, type Fields, map, object, optional, required, text } from '../answers/reader';

/** How one level of the tree is listed. */
interface TreeCall {
  /** The id of the operation. */
  readonly operation: string;
  /** Where in its answer the list stands; the whole answer if left out. */
  readonly collection?: string | undefined;
  /** In each entry: what is sent, and what makers read. */
  readonly value: string;
  readonly title: string;
  /** In each entry: whether it can be opened. */
  readonly isFolder: string;
  /** In each entry: the name with all folders above; the title if left out. */
  readonly fullTitle?: string | undefined;
  /** What the operation is given: the name of a parameter of this operation for each of its own. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

interface TreeBrowse extends TreeCall {
  /** What the operation is given of the opened folder: a property of the entry for each of its parameters. */
  readonly chosen?: Readonly<Record<string, string>> | undefined;
}

export interface DynamicTree {
  /** What makers can choose; files if left out. */
  readonly select?: 'files' | 'folders' | 'both' | undefined;
  /** Lists the root. */
  readonly open: TreeCall;
  /** Lists a folder. */
  readonly browse: TreeBrowse;
}

const treeCall: Fields<TreeCall> = {
  operation: required(text),
  collection: optional(text),
  value: required(text),
  title: required(text),
  isFolder: required(text),
  fullTitle: optional(text),
  parameters: optional(map(text)),
};

export const dynamicTree = object<DynamicTree>('The dynamic tree', {
  select: optional(choice(['files', 'folders', 'both'])),
  open: required(object<TreeCall>('`open`', treeCall)),
  browse: required(object<TreeBrowse>('`browse`', { ...treeCall, chosen: optional(map(text)) })),
});

/** The extension as the definition writes it. */
export function dynamicTreeExtensions({ select = 'files', open, browse }: DynamicTree): Array<[string, unknown]> {
  return [
    [
      'x-ms-dynamic-tree',
      {
        settings: { canSelectParentNodes: select !== 'files', canSelectLeafNodes: select !== 'folders' },
        open: callObject(open),
        browse: callObject(browse),
      },
    ],
  ];
}

function callObject(call: TreeBrowse): JsonObject {
  const { operation, collection, value, title, isFolder, fullTitle = title, parameters = {}, chosen = {} } = call;
  const given = {
    ...sourced(parameters, 'parameterReference'),
    ...sourced(chosen, 'selectedItemValuePath'),
  };
  return compact([
    ['operationId', operation],
    ['parameters', Object.keys(given).length === 0 ? undefined : given],
    ['itemsPath', collection],
    ['itemValuePath', value],
    ['itemTitlePath', title],
    ['itemIsParent', isFolder],
    ['itemFullTitlePath', fullTitle],
  ]);
}

function sourced(names: Readonly<Record<string, string>>, member: string): JsonObject {
  return Object.fromEntries(Object.entries(names).map(([name, source]) => [name, { [member]: source }]));
}
