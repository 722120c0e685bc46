/**
 * A JSON document as a tree that knows where everything stands in its text. Built by `parse-json.ts`, read by all
 * else; it knows nothing of connectors.
 */
import { escapeToken, parsePointer } from './json-pointer';
import type { TextRange } from './line-index';

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
export type JsonScalar = string | number | boolean | null;

/** A member of an object: its name, where the name stands (quotes included), and its value if one could be read. */
export class JsonMember {
  value: JsonNode | undefined = undefined;

  constructor(
    readonly name: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  /** Made when asked for: a document has as many as members, and few are ever shown. */
  get keyRange(): TextRange {
    return { start: this.start, end: this.end };
  }
}

/** From this many members on, a look-up by name pays for an index. */
const indexFrom = 12;

/** Most nodes are scalars; they share one empty list each instead of carrying two of their own. */
const noMembers: readonly JsonMember[] = [];
const noItems: readonly JsonNode[] = [];

/** Whether two of a few members have one name. */
function hasTwins(members: readonly JsonMember[]): boolean {
  for (let later = members.length - 1; later > 0; later--) {
    const name = members[later]?.name;
    for (let earlier = later - 1; earlier >= 0; earlier--) if (members[earlier]?.name === name) return true;
  }
  return false;
}

/** One value in a JSON text. `start` and `end` are UTF-16 offsets, `end` exclusive. */
export class JsonNode {
  /** Members in the order of the text, duplicates included; empty unless the node is an object. */
  readonly members: readonly JsonMember[] = noMembers;
  /** Items in order; empty unless the node is an array. */
  readonly items: readonly JsonNode[] = noItems;
  end: number;
  /** Whether a part of it could not be read, so that what seems to be missing may only be unreadable. */
  damaged = false;
  /** Whether a name stands more than once in this object. */
  repeats = false;
  /** The members by name, once there are many; of duplicates the last. */
  private index: Map<string, JsonMember> | undefined = undefined;

  constructor(
    readonly kind: JsonKind,
    readonly start: number,
    /** The value of a string, number, boolean or null; `undefined` for objects and arrays. */
    readonly value: JsonScalar | undefined,
    readonly parent: JsonNode | undefined,
    /** The member name or array index under which the parent holds this node. */
    readonly key: string | number | undefined,
    /** The member of the parent that holds this node; `undefined` for items and for the root. */
    private readonly member: JsonMember | undefined,
  ) {
    this.end = start;
  }

  /** Where the member name stands; `undefined` for items and for the root. */
  get keyRange(): TextRange | undefined {
    return this.member?.keyRange;
  }

  /** Adds a member at the end; for the tolerant reader of JSON alone. */
  add(member: JsonMember): void {
    if (this.find(member.name) !== undefined) this.repeats = true;
    if (this.members === noMembers) this.own.members = [];
    this.own.members.push(member);
    this.index?.set(member.name, member);
  }

  /** Adds an item at the end; for the tolerant reader of JSON alone. */
  addItem(item: JsonNode): void {
    if (this.items === noItems) this.own.items = [];
    this.own.items.push(item);
  }

  /** Takes all members at once; for the reader of sound JSON alone. Lists that grow are kept longer than they are. */
  takeMembers(members: JsonMember[]): void {
    this.own.members = members;
    if (members.length >= indexFrom) {
      this.index = new Map(members.map((member) => [member.name, member]));
      this.repeats = this.index.size < members.length;
    } else this.repeats = hasTwins(members);
  }

  /** Takes all items at once, as `takeMembers`. */
  takeItems(items: JsonNode[]): void {
    this.own.items = items;
  }

  /** The lists as the readers of JSON may change them. */
  private get own(): { members: JsonMember[]; items: JsonNode[] } {
    return this as unknown as { members: JsonMember[]; items: JsonNode[] };
  }

  /** The value of the member `name`. Of duplicates the last one wins, as in `JSON.parse` and in the official tools. */
  get(name: string): JsonNode | undefined {
    return this.find(name)?.value;
  }

  /** Whether the member `name` is there, with or without a readable value. */
  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  private find(name: string): JsonMember | undefined {
    const { members } = this;
    if (members.length >= indexFrom) {
      this.index ??= new Map(members.map((member) => [member.name, member]));
      return this.index.get(name);
    }
    for (let i = members.length - 1; i >= 0; i--) {
      const member = members[i];
      if (member?.name === name) return member;
    }
    return undefined;
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
    return this.parent === undefined ? '' : `${this.parent.pointer}/${escapeToken(String(this.key))}`;
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
