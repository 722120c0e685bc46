/**
 * A JSON document as a tree that knows where everything stands in its text. Built by `parse-json.ts`, read by all
 * else; it knows nothing of connectors.
 */
import { formatPointer, parsePointer } from './json-pointer';
import type { TextRange } from './line-index';

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
export type JsonScalar = string | number | boolean | null;

/** A member of an object: its name, where the name stands (quotes included), and its value if one could be read. */
export interface JsonMember {
  readonly name: string;
  readonly keyRange: TextRange;
  value: JsonNode | undefined;
}

/** From this many members on, a look-up by name pays for an index. */
const indexFrom = 12;

const noMembers: JsonMember[] = [];
const noItems: JsonNode[] = [];

/** One value in a JSON text. `start` and `end` are UTF-16 offsets, `end` exclusive. */
export class JsonNode {
  /** Members in the order of the text, duplicates included; empty unless the node is an object. */
  readonly members: JsonMember[];
  /** Items in order; empty unless the node is an array. */
  readonly items: JsonNode[];
  end: number;
  /** Whether a part of it could not be read, so that what seems to be missing may only be unreadable. */
  damaged = false;
  private index: Map<string, JsonNode | undefined> | undefined;

  constructor(
    readonly kind: JsonKind,
    readonly start: number,
    /** The value of a string, number, boolean or null; `undefined` for objects and arrays. */
    readonly value: JsonScalar | undefined,
    readonly parent: JsonNode | undefined,
    /** The member name or array index under which the parent holds this node. */
    readonly key: string | number | undefined,
    /** Where the member name stands; `undefined` for items and for the root. */
    readonly keyRange: TextRange | undefined,
  ) {
    this.end = start;
    // Most nodes are scalars; they share one empty list each instead of carrying two of their own.
    this.members = kind === 'object' ? [] : noMembers;
    this.items = kind === 'array' ? [] : noItems;
  }

  /** The value of the member `name`. Of duplicates the last one wins, as in `JSON.parse` and in the official tools. */
  get(name: string): JsonNode | undefined {
    if (this.members.length < indexFrom) {
      for (let i = this.members.length - 1; i >= 0; i--) {
        const member = this.members[i];
        if (member?.name === name) return member.value;
      }
      return undefined;
    }
    this.index ??= new Map(this.members.map((member) => [member.name, member.value]));
    return this.index.get(name);
  }

  /** Whether the member `name` is there, with or without a readable value. */
  has(name: string): boolean {
    return this.members.some((member) => member.name === name);
  }

  /** The string under `name`, or `undefined` when it is missing or not a string. */
  string(name: string): string | undefined {
    return this.get(name)?.asString;
  }

  /** The child object under `name`, or `undefined` when it is missing or something else. */
  object(name: string): JsonNode | undefined {
    const node = this.get(name);
    return node?.kind === 'object' ? node : undefined;
  }

  /** The items of the array under `name`; empty when it is missing or not an array. */
  array(name: string): readonly JsonNode[] {
    const node = this.get(name);
    return node?.kind === 'array' ? node.items : [];
  }

  get asString(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** RFC 6901 pointer from the root of the document to this node. */
  get pointer(): string {
    const tokens: Array<string | number> = [];
    for (let node: JsonNode | undefined = this; node?.parent !== undefined; node = node.parent) {
      tokens.push(node.key ?? '');
    }
    return formatPointer(tokens.reverse());
  }

  get range(): TextRange {
    return { start: this.start, end: this.end };
  }

  /** How many containers hold this node; 0 for the root. */
  get depth(): number {
    let depth = 0;
    for (let node = this.parent; node !== undefined; node = node.parent) depth++;
    return depth;
  }

  /** The node that a pointer leads to, if there is one. */
  at(pointer: string): JsonNode | undefined {
    let node: JsonNode | undefined = this;
    for (const token of parsePointer(pointer) ?? ['\0']) {
      node = node?.kind === 'array' ? node.items[/^\d+$/.test(token) ? Number(token) : -1] : node?.get(token);
    }
    return node;
  }

  /** The plain JavaScript value, as `JSON.parse` would give it. */
  toValue(): unknown {
    if (this.kind === 'array') return this.items.map((item) => item.toValue());
    if (this.kind !== 'object') return this.value;
    const value: Record<string, unknown> = Object.create(null);
    for (const member of this.members) if (member.value !== undefined) value[member.name] = member.value.toValue();
    return value;
  }
}
