/** Walks a document along the table of node types: each node once, with its shape, and schemas with their place. */
import type { JsonNode } from '../text/json-node';
import { shapeNamed } from './shapes';
import type { Field, Shape } from './shapes/shape';

/** Where a schema is written; a definition may serve as input and as output. */
export type SchemaPlace = 'input' | 'output' | 'notification' | 'definition';

/** What the walker tells: every value that stands at a place of the table, and every object with its shape. */
export interface WalkHandlers {
  /** A value against its field; called before the walker descends. Returning `false` keeps it from descending. */
  field(node: JsonNode, field: Field, owner: Shape): boolean;
  object(node: JsonNode, shape: Shape, shapeName: string, place: SchemaPlace): void;
}

const placeByShape: Readonly<Record<string, SchemaPlace>> = {
  BodyParameter: 'input',
  Parameter: 'input',
  Response: 'output',
  NotificationContent: 'notification',
  Definitions: 'definition',
};

/** Walks from `node`, which is taken to be of the shape `shapeName`. References are not followed: each node comes once. */
export function walk(node: JsonNode, shapeName: string, handlers: WalkHandlers): void {
  visitObject(node, shapeName, 'definition', handlers);
}

function visitObject(node: JsonNode, shapeName: string, place: SchemaPlace, handlers: WalkHandlers): void {
  const shape = shapeNamed(shapeName);
  if (shape === undefined) return;
  const inner = placeByShape[shapeName] ?? place;
  handlers.object(node, shape, shapeName, inner);
  for (const member of node.members) {
    if (member.value === undefined) continue;
    // Of a name that stands twice the last value counts, here as in the official tools.
    if (node.get(member.name) !== member.value) continue;
    const field = fieldOf(shape, member.name);
    if (field !== undefined) visitField(member.value, field, shape, inner, handlers);
  }
}

function visitField(node: JsonNode, field: Field, owner: Shape, place: SchemaPlace, handlers: WalkHandlers): void {
  if (!handlers.field(node, field, owner)) return;
  if (node.kind === 'object' && field.shape !== undefined) {
    const shapeName = typeof field.shape === 'string' ? field.shape : field.shape(node);
    if (shapeName !== undefined) visitObject(node, shapeName, place, handlers);
  }
  if (node.kind === 'array' && field.items !== undefined) {
    for (const item of node.items) visitField(item, field.items, owner, place, handlers);
  }
}

/** The field that a member name has in a shape; names that start with `x-` are free where extensions are. */
export function fieldOf(shape: Shape, name: string): Field | undefined {
  const own = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  if (own !== undefined) return own;
  if (shape.extensions === true && name.startsWith('x-')) return undefined;
  return shape.entries;
}
