/**
 * One look over the whole definition for what rules about dynamic calls and webhooks need: where schemas and
 * parameters with certain extensions stand, and which operations reach them, directly or through references.
 */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';
import { oncePerDefinition } from './once';
import type { OperationView } from './operation';
import { type SchemaPlace, walk } from './walk';

/** A schema or parameter that carries one of the extensions looked for. */
export interface ExtendedPlace {
  readonly node: JsonNode;
  readonly shapeName: string;
  readonly place: SchemaPlace;
}

const looksAt = new Set(['Schema', 'Parameter', 'BodyParameter', 'Header', 'Items']);
const nowhere: ReadonlySet<SchemaPlace> = new Set();
const itsOwn = {
  input: new Set<SchemaPlace>(['input']),
  output: new Set<SchemaPlace>(['output']),
  notification: new Set<SchemaPlace>(['notification']),
};

/** The index of a definition; made once. */
export const schemaIndex = oncePerDefinition((definition) => new SchemaIndex(definition));

export class SchemaIndex {
  private readonly dynamicPlaces: ExtendedPlace[] = [];
  private readonly flaggedPlaces: ExtendedPlace[] = [];
  private readonly referrers = new Map<JsonNode, Set<JsonNode>>();
  private users: ReadonlyMap<JsonNode, readonly OperationView[]> | undefined;
  private readonly reached = new Map<JsonNode, readonly OperationView[]>();
  private readonly directions = new Map<JsonNode, Set<SchemaPlace>>();
  private spread = false;
  private walked = false;
  private readonly isPlain: boolean;

  constructor(private readonly definition: DefinitionModel) {
    this.isPlain = !mentionsExtension(definition.root);
  }

  /** Operations by id; of an id used twice the first. */
  get operations(): ReadonlyMap<string, OperationView> {
    return this.definition.operationsById;
  }

  /** Places with an `x-ms-dynamic-*` extension, in the order of the document. */
  get dynamic(): readonly ExtendedPlace[] {
    if (!this.isPlain) this.look();
    return this.dynamicPlaces;
  }

  /** Places flagged as notification URL. */
  get notificationUrls(): readonly ExtendedPlace[] {
    if (!this.isPlain) this.look();
    return this.flaggedPlaces;
  }

  /** The walk through the document; most connectors have nothing to look for and are spared it. */
  private look(): void {
    if (this.walked) return;
    this.walked = true;
    walk(this.definition.root, 'Definition', {
      field: () => true,
      object: (node, { name }, place) => {
        if (name === 'SchemaReference') this.noteReference(node, place);
        else if (looksAt.has(name)) this.notePlace(node, name, place);
      },
    });
  }

  /** The operations that a place is part of, through any number of references. */
  operationsOf(node: JsonNode): readonly OperationView[] {
    return this.operationsOfOwner(ownerOf(node));
  }

  /** What a schema is used for: its own place, or for one in `definitions` all places that refer to it. */
  placesOf(node: JsonNode, place: SchemaPlace): ReadonlySet<SchemaPlace> {
    if (place !== 'definition') return itsOwn[place];
    if (!this.spread) this.spreadDirections();
    return this.directions.get(ownerOf(node)) ?? nowhere;
  }

  /** Definitions pass on what they are used for to the definitions that they refer to. */
  private spreadDirections(): void {
    this.spread = true;
    this.look();
    const referred = new Map<JsonNode, JsonNode[]>();
    for (const [owner, referrers] of this.referrers) {
      for (const referrer of referrers) referred.set(referrer, [...(referred.get(referrer) ?? []), owner]);
    }
    for (const place of ['input', 'output', 'notification'] as const) {
      const seen = new Set([...this.directions].flatMap(([owner, places]) => (places.has(place) ? [owner] : [])));
      for (const owner of seen) {
        this.note(owner, place);
        // Operations refer in both directions; only definitions pass on.
        if (owner.parent?.key === 'definitions') for (const next of referred.get(owner) ?? []) seen.add(next);
      }
    }
  }

  private note(owner: JsonNode, place: SchemaPlace): void {
    const places = this.directions.get(owner);
    if (places === undefined) this.directions.set(owner, new Set([place]));
    else places.add(place);
  }

  private operationsOfOwner(owner: JsonNode): readonly OperationView[] {
    this.look();
    const known = this.reached.get(owner);
    if (known !== undefined) return known;
    this.users ??= usersOf(this.definition.operations);
    const found = new Set<OperationView>();
    const seen = new Set([owner]);
    for (const holder of seen) {
      for (const operation of this.users.get(holder) ?? []) found.add(operation);
      for (const referrer of this.referrers.get(holder) ?? []) seen.add(referrer);
    }
    const operations = this.definition.operations.filter((operation) => found.has(operation));
    this.reached.set(owner, operations);
    return operations;
  }

  private noteReference(node: JsonNode, place: SchemaPlace): void {
    const target = this.definition.resolve(node);
    if (target === undefined) return;
    const owner = ownerOf(target);
    if (place !== 'definition') this.note(owner, place);
    const referrers = this.referrers.get(owner);
    if (referrers === undefined) this.referrers.set(owner, new Set([ownerOf(node)]));
    else referrers.add(ownerOf(node));
  }

  private notePlace(node: JsonNode, shapeName: string, place: SchemaPlace): void {
    if (node.members.some(({ name }) => name.startsWith('x-ms-dynamic-'))) {
      this.dynamicPlaces.push({ node, shapeName, place });
    }
    if (node.get('x-ms-notification-url')?.value === true) this.flaggedPlaces.push({ node, shapeName, place });
  }
}

/** The operations that use a part of the document without a reference in between. */
function usersOf(operations: readonly OperationView[]): Map<JsonNode, OperationView[]> {
  const users = new Map<JsonNode, OperationView[]>();
  for (const operation of operations) {
    const { node, pathItem, parameters, responses } = operation;
    const note = (owner: JsonNode) => {
      const known = users.get(owner);
      if (known === undefined) users.set(owner, [operation]);
      // One operation after the other: whoever is noted already is the last.
      else if (known.at(-1) !== operation) known.push(operation);
    };
    note(node);
    note(pathItem);
    for (const parameter of parameters) note(parameter.node);
    for (const response of responses) if (response.node !== undefined) note(response.node);
  }
  return users;
}

/** Whether any object has one of the extensions looked for, wherever it stands. */
function mentionsExtension(node: JsonNode): boolean {
  for (const { name, value } of node.members) {
    if (name.startsWith('x-ms-dynamic-') || name === 'x-ms-notification-url') return true;
    if (value !== undefined && value.value === undefined && mentionsExtension(value)) return true;
  }
  return node.items.some((item) => item.value === undefined && mentionsExtension(item));
}

/**
 * The part of the document that owns a node: an operation, a path item (for what its operations share), or an entry
 * of `definitions`, `parameters` or `responses`.
 */
export function ownerOf(node: JsonNode): JsonNode {
  const chain: JsonNode[] = [];
  for (let current: JsonNode | undefined = node; current !== undefined; current = current.parent) chain.push(current);
  chain.reverse();
  const [root = node, home = root, entry = home, operation] = chain;
  const isOperation = home.key === 'paths' && operation?.kind === 'object' && operation.key !== 'parameters';
  return isOperation && !String(operation.key).startsWith('x-') ? operation : entry;
}
