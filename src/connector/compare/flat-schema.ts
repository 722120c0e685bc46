/** A schema with its `allOf` parts put together: what members it has in the end, wherever each is written. */
import type { DefinitionModel } from '../model/definition';
import { referenceOf } from '../model/references';
import { isInternal } from '../model/visibility';
import type { JsonNode } from '../text/json-node';
import type { Member } from './changes/change';

export interface FlatSchema {
  /** The node that carries type, format and values of the schema. */
  readonly node: JsonNode;
  /** Given, or seen from its members. */
  readonly type: string | undefined;
  readonly members: ReadonlyMap<string, Member>;
  readonly items: JsonNode | undefined;
  readonly additional: JsonNode | undefined;
  /** Whether a part of it could not be read. */
  readonly damaged: boolean;
}

/** Puts the schemas of one definition together, each once. Loops end. */
export class FlatSchemas {
  private readonly known = new Map<JsonNode, FlatSchema>();

  constructor(
    private readonly definition: DefinitionModel,
    /** Told of references that lead nowhere. */
    private readonly onDangling: (site: JsonNode) => void,
  ) {}

  /** The schema at a place; `undefined` when there is none that can be read. */
  at(site: JsonNode | undefined): FlatSchema | undefined {
    const schema = this.resolve(site);
    if (schema === undefined) return undefined;
    let flat = this.known.get(schema);
    if (flat === undefined) {
      flat = this.flatten(schema);
      this.known.set(schema, flat);
    }
    return flat;
  }

  private resolve(site: JsonNode | undefined): JsonNode | undefined {
    if (site?.kind !== 'object') return undefined;
    const schema = this.definition.resolve(site);
    if (schema === undefined && referenceOf(site) !== undefined) this.onDangling(site);
    return schema?.kind === 'object' ? schema : undefined;
  }

  private flatten(schema: JsonNode): FlatSchema {
    const parts = this.partsOf(schema);
    const required = new Set(parts.flatMap((part) => part.array('required').map(({ value }) => value)));
    const members = new Map<string, Member>();
    // The schema itself comes first in `parts`, and what it says counts before what its parts say.
    for (const part of parts) {
      const properties = part.object('properties');
      for (const { name, value } of properties?.members ?? []) {
        if (value === undefined || members.has(name) || properties?.get(name) !== value) continue;
        const resolved = this.resolve(value) ?? value;
        members.set(name, {
          site: value,
          schema: resolved,
          required: required.has(name),
          internal: isInternal(value) || isInternal(resolved),
        });
      }
    }
    const node = this.carrier(schema, parts);
    const find = (name: string) => parts.map((part) => part.object(name)).find((found) => found !== undefined);
    const given = parts.map((part) => part.string('type')).find((type) => type !== undefined);
    const items = find('items');
    return {
      node,
      type: given ?? (members.size > 0 ? 'object' : items === undefined ? undefined : 'array'),
      members,
      items,
      additional: find('additionalProperties'),
      damaged: parts.some((part) => part.damaged || part.object('properties')?.damaged === true),
    };
  }

  /** A schema that only wraps one other: that one says what values it takes. */
  private carrier(schema: JsonNode, parts: readonly JsonNode[]): JsonNode {
    const [, only] = parts;
    const wraps = parts.length === 2 && !schema.has('type') && !schema.has('properties') && !schema.has('enum');
    return wraps && only !== undefined ? only : schema;
  }

  /** The schema and all that its `allOf` leads to, in order, each once. */
  private partsOf(schema: JsonNode): JsonNode[] {
    const parts = new Set<JsonNode>([schema]);
    for (const part of parts) {
      for (const site of part.array('allOf')) {
        const resolved = this.resolve(site);
        if (resolved !== undefined) parts.add(resolved);
      }
    }
    return [...parts];
  }
}
