/**
 * Compares schemas in pairs, each pair once, however many operations lead to it. The pairs make a graph, because
 * schemas may hold themselves; only its parts in which something changed are walked afterwards.
 */
import type { JsonNode } from '../text/json-node';
import { memberKinds, schemaKinds } from './changes';
import type { Difference, Direction, Facts, Found, MemberPair } from './changes/change';
import type { FlatSchema, FlatSchemas } from './flat-schema';

/** A difference at a schema, or at one of its members. */
export interface SchemaChange {
  readonly kind: Facts;
  readonly difference: Difference;
  /** The member, if it is about one. */
  readonly member?: string;
}

export interface SchemaPair {
  readonly changes: SchemaChange[];
  readonly children: { readonly step: string; readonly pair: SchemaPair }[];
  readonly parents: SchemaPair[];
  /** Whether something changed here or below. */
  dirty: boolean;
  /** How many operations have led here so far. */
  uses: number;
}

interface Waiting {
  readonly old: FlatSchema;
  readonly new: FlatSchema;
  readonly pair: SchemaPair;
}

const memberKindsOf = { input: ofDirection(memberKinds, 'input'), output: ofDirection(memberKinds, 'output') };
const schemaKindsOf = { input: ofDirection(schemaKinds, 'input'), output: ofDirection(schemaKinds, 'output') };

function ofDirection<Kind extends { direction: Direction }>(kinds: readonly Kind[], direction: Direction) {
  return kinds.filter((kind) => kind.direction === direction);
}

export class SchemaGraph {
  private readonly pairs = new Map<JsonNode, Map<JsonNode, SchemaPair>>();

  constructor(
    private readonly direction: Direction,
    private readonly old: FlatSchemas,
    private readonly now: FlatSchemas,
  ) {}

  /** The pair of two schemas with everything below it; `undefined` when one of them is not there. */
  pair(oldSite: JsonNode | undefined, newSite: JsonNode | undefined): SchemaPair | undefined {
    const waiting: Waiting[] = [];
    const first = this.request(oldSite, newSite, waiting);
    const found: SchemaPair[] = [];
    // A list of work instead of recursion: a chain of references may be longer than the stack is deep.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      this.fill(next, waiting);
      if (next.pair.changes.length > 0) found.push(next.pair);
    }
    for (let pair = found.pop(); pair !== undefined; pair = found.pop()) {
      if (pair.dirty) continue;
      pair.dirty = true;
      found.push(...pair.parents);
    }
    return first;
  }

  private request(
    oldSite: JsonNode | undefined,
    newSite: JsonNode | undefined,
    waiting: Waiting[],
  ): SchemaPair | undefined {
    const [old, now] = [this.old.at(oldSite), this.now.at(newSite)];
    if (old === undefined || now === undefined) return undefined;
    let row = this.pairs.get(old.node);
    if (row === undefined) {
      row = new Map();
      this.pairs.set(old.node, row);
    }
    let pair = row.get(now.node);
    if (pair === undefined) {
      pair = { changes: [], children: [], parents: [], dirty: false, uses: 0 };
      row.set(now.node, pair);
      waiting.push({ old, new: now, pair });
    }
    return pair;
  }

  private fill({ old, new: now, pair }: Waiting, waiting: Waiting[]): void {
    const versions = { old: old.node, new: now.node, oldType: old.type, newType: now.type };
    for (const kind of schemaKindsOf[this.direction]) note(pair, kind, kind.find(versions));
    // Of two things that are not alike no member is where it was; to say that once is enough.
    if (old.type !== undefined && now.type !== undefined && old.type !== now.type) return;
    const link = (step: string, oldSite: JsonNode | undefined, newSite: JsonNode | undefined) => {
      const child = this.request(oldSite, newSite, waiting);
      if (child === undefined) return;
      pair.children.push({ step, pair: child });
      child.parents.push(pair);
      // A child that was met before may be known to have changes already.
      if (child.dirty) this.markUp(pair);
    };
    for (const name of new Set([...old.members.keys(), ...now.members.keys()])) {
      const [before, after] = [old.members.get(name), now.members.get(name)];
      if ((before === undefined && old.damaged) || (after === undefined && now.damaged)) continue;
      this.members(pair, name, { old: before, new: after, oldHolder: old.node, newHolder: now.node });
      if (before !== undefined && after !== undefined) link(name, before.site, after.site);
    }
    link('items', old.items, now.items);
    link('additionalProperties', old.additional, now.additional);
  }

  private members(pair: SchemaPair, member: string, versions: MemberPair): void {
    for (const kind of memberKindsOf[this.direction]) note(pair, kind, kind.find(versions), member);
  }

  private markUp(start: SchemaPair): void {
    const waiting = [start];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      if (pair.dirty) continue;
      pair.dirty = true;
      waiting.push(...pair.parents);
    }
  }
}

function note(pair: SchemaPair, kind: Facts, found: Found, member?: string): void {
  for (const difference of differences(found)) {
    pair.changes.push({ kind, difference, ...(member === undefined ? {} : { member }) });
  }
}

/** What a kind found, as a list. */
export function differences(found: Found): readonly Difference[] {
  if (found === undefined) return [];
  return 'message' in found ? [found] : found;
}
