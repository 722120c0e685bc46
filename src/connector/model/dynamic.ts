/**
 * The calls that `x-ms-dynamic-*` extensions make: where each stands, which operation it calls, what it passes and
 * where it looks in the answer. Everything that rules about dynamic values and schemas ask for is found here.
 */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';
import { oncePerDefinition } from './once';
import type { OperationView } from './operation';
import { type ExtendedPlace, type SchemaIndex, schemaIndex } from './schema-index';
import { followPath, isDynamic, type PathAnswer } from './value-path';

/** Which call it is: that of an extension, or one of the two of a tree. */
export type DynamicRole = 'values' | 'list' | 'schema' | 'properties' | 'open' | 'browse';

/** One value that a call passes on. */
export interface DynamicArgument {
  /** The parameter of the target that gets it. */
  readonly name: string;
  readonly node: JsonNode;
  /** Where the value comes from: an input of the operation that the maker fills in … */
  readonly reference?: JsonNode;
  /** … or this value, always. */
  readonly value?: JsonNode;
}

/** The names of the members with paths, which differ between the extensions. */
const pathMembers: Readonly<
  Record<DynamicRole, { readonly collection?: string; readonly value?: string; readonly title?: string }>
> = {
  values: { collection: 'value-collection', value: 'value-path', title: 'value-title' },
  list: { collection: 'itemsPath', value: 'itemValuePath', title: 'itemTitlePath' },
  schema: { value: 'value-path' },
  properties: { value: 'itemValuePath' },
  open: { collection: 'itemsPath', value: 'itemValuePath', title: 'itemTitlePath' },
  browse: { collection: 'itemsPath', value: 'itemValuePath', title: 'itemTitlePath' },
};

export class DynamicCall {
  readonly target: OperationView | undefined;
  readonly arguments: readonly DynamicArgument[];

  constructor(
    readonly role: DynamicRole,
    /** The extension that makes the call, such as `x-ms-dynamic-values`. */
    readonly extension: string,
    /** The object of the call. */
    readonly node: JsonNode,
    /** The parameter or schema that has the extension. */
    readonly host: JsonNode,
    private readonly definition: DefinitionModel,
    private readonly index: SchemaIndex,
  ) {
    const id = node.string('operationId');
    this.target = id === undefined ? undefined : definition.operationById(id);
    this.arguments = (node.object('parameters')?.members ?? []).flatMap(({ name, value }) =>
      value === undefined ? [] : [readArgument(name, value, role)],
    );
  }

  /** The operations whose maker sees the result: those that the parameter or schema is part of. */
  get sources(): readonly OperationView[] {
    return this.index.operationsOf(this.host);
  }

  /** Whether its names are paths that begin with a parameter, as in the newer extensions. */
  get style(): 'name' | 'path' {
    return this.role === 'values' || this.role === 'schema' ? 'name' : 'path';
  }

  /** The schema of the successful response of the target, references followed. */
  get response(): JsonNode | undefined {
    const schema = this.target === undefined ? undefined : successSchema(this.target);
    return schema === undefined ? undefined : this.definition.resolve(schema);
  }

  /** The members of the call that hold paths, by what they are for. */
  pathNode(part: 'collection' | 'value' | 'title'): JsonNode | undefined {
    const member = pathMembers[this.role][part];
    const node = member === undefined ? undefined : this.node.get(member);
    return typeof node?.value === 'string' ? node : undefined;
  }

  /** Whether the target returns many items, of which one is chosen. */
  get choosesItem(): boolean {
    return this.role !== 'schema' && this.role !== 'properties';
  }

  /** Where the list of items is looked for; `undefined` without a target. */
  followCollection(): PathAnswer | undefined {
    if (this.target === undefined || !this.choosesItem) return undefined;
    return followPath(this.definition, this.response, this.pathNode('collection')?.asString ?? '');
  }

  /** Where a path leads: from an item of the collection, or from the whole response. */
  follow(path: string): PathAnswer | undefined {
    if (this.target === undefined) return undefined;
    if (!this.choosesItem) return followPath(this.definition, this.response, path);
    const collection = this.followCollection();
    if (collection?.kind !== 'found' || isDynamic(collection.schema)) return undefined;
    return followPath(this.definition, collection.schema.object('items'), path);
  }

  /** The other extension of the same host, such as the `x-ms-dynamic-list` beside an `x-ms-dynamic-values`. */
  sibling(extension: string): JsonNode | undefined {
    return this.host.object(extension);
  }
}

/** All dynamic calls of a definition, in the order of the document. */
export const dynamicCalls = oncePerDefinition((definition): readonly DynamicCall[] => {
  const index = schemaIndex(definition);
  return index.dynamic.flatMap((place) => callsAt(place, definition, index));
});

const simpleRoles = ['values', 'list', 'schema', 'properties'] as const;

function callsAt({ node: host }: ExtendedPlace, definition: DefinitionModel, index: SchemaIndex): DynamicCall[] {
  const found: DynamicCall[] = [];
  const add = (role: DynamicRole, extension: string, node: JsonNode | undefined) => {
    if (node !== undefined) found.push(new DynamicCall(role, extension, node, host, definition, index));
  };
  for (const role of simpleRoles) add(role, `x-ms-dynamic-${role}`, host.object(`x-ms-dynamic-${role}`));
  const tree = host.object('x-ms-dynamic-tree');
  for (const role of ['open', 'browse'] as const) add(role, 'x-ms-dynamic-tree', tree?.object(role));
  return found.sort((left, right) => left.node.start - right.node.start);
}

function readArgument(name: string, node: JsonNode, role: DynamicRole): DynamicArgument {
  const isOld = role === 'values' || role === 'schema';
  if (node.kind !== 'object') return isOld ? { name, node, value: node } : { name, node };
  const reference = node.get(isOld ? 'parameter' : 'parameterReference');
  if (typeof reference?.value === 'string') return { name, node, reference };
  const value = isOld ? undefined : node.get('value');
  return value === undefined ? { name, node } : { name, node, value };
}

/** The schema of the response that counts as success: 200, then any other 2xx, then `default` where it stands alone. */
export function successSchema(operation: OperationView): JsonNode | undefined {
  const successes = operation.responses.filter(({ code }) => /^2\d\d$/.test(code));
  const candidates = successes.length === 0 ? operation.responses.filter(({ code }) => code === 'default') : successes;
  const ordered = [...candidates].sort((left, right) => (left.code < right.code ? -1 : 1));
  for (const { node } of ordered) {
    const schema = node?.get('schema');
    if (schema?.kind === 'object') return schema;
  }
  return undefined;
}
