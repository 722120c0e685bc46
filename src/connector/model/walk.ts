/** Walks a document along the table of node types: each node once, with its shape, and schemas with their place. */
import type { JsonNode } from '../text/json-node';
import { nodeTypeNamed } from './shapes';
import type { NodeType, Place } from './shapes/node-type';

/** Where a schema is written; a definition may serve as input and as output. */
export type SchemaPlace = 'input' | 'output' | 'notification' | 'definition';

/** What the walker tells: every value that stands at a place of the table, and every object with its node type. */
export interface WalkHandlers {
  /** A value against its place; called before the walker descends. Returning `false` keeps it from descending. */
  field(node: JsonNode, place: Place, owner: NodeType): boolean;
  object(node: JsonNode, type: NodeType, place: SchemaPlace): void;
}

const placeByShape: ReadonlyMap<string, SchemaPlace> = new Map([
  ['BodyParameter', 'input'],
  ['Parameter', 'input'],
  ['Response', 'output'],
  ['NotificationContent', 'notification'],
  ['Definitions', 'definition'],
]);

/** Walks from `node`, which is taken to be of the shape `shapeName`. References are not followed: each node comes once. */
export function walk(node: JsonNode, shapeName: string, handlers: WalkHandlers): void {
  visitObject(node, shapeName, 'definition', handlers);
}

function visitObject(node: JsonNode, shapeName: string, place: SchemaPlace, handlers: WalkHandlers): void {
  const type = nodeTypeNamed(shapeName);
  if (type === undefined) return;
  const inner = placeByShape.get(shapeName) ?? place;
  handlers.object(node, type, inner);
  for (const member of node.members) {
    if (member.value === undefined) continue;
    // Of a name that stands twice the last value counts, here as in the official tools.
    if (node.repeats && node.get(member.name) !== member.value) continue;
    const field = fieldOf(type, member.name);
    if (field !== undefined) visitField(member.value, field, type, inner, handlers);
  }
}

function visitField(node: JsonNode, field: Place, owner: NodeType, place: SchemaPlace, handlers: WalkHandlers): void {
  if (!handlers.field(node, field, owner)) return;
  if (node.kind === 'object' && field.shape !== undefined) {
    const shapeName = typeof field.shape === 'string' ? field.shape : field.shape(node);
    if (shapeName !== undefined) visitObject(node, shapeName, place, handlers);
  }
  if (node.kind === 'array' && field.items !== undefined) {
    for (const item of node.items) visitField(item, field.items, owner, place, handlers);
  }
}

/** The place that a member name has in a node type; names that start with `x-` are free where extensions are. */
export function fieldOf(type: NodeType, name: string): Place | undefined {
  return type.places.get(name) ?? (type.extensions && name.startsWith('x-') ? undefined : type.entries);
}
