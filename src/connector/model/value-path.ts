/**
 * Value paths, such as `branches/id` or the empty path: the way that dynamic extensions point into a schema. They are
 * like JSON pointers without the first slash and name properties, whatever references, compositions and loops are on
 * the way.
 */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';

/** Where a path leads. `unknowable` says that the schema leaves open what is there. */
export type PathAnswer =
  | {
      readonly kind: 'found' /** As written, possibly a reference. */;
      readonly site: JsonNode;
      readonly schema: JsonNode;
    }
  | { readonly kind: 'missing' /** The name that the schema does not have. */; readonly name: string }
  | { readonly kind: 'unknowable' };

const unknowable: PathAnswer = { kind: 'unknowable' };

/** How many compositions (`allOf`) may lie in each other before the search gives up. */
const deepest = 20;

/** Follows a path from a schema. A leading slash is passed over: a rule of its own reports it. */
export function followPath(definition: DefinitionModel, site: JsonNode | undefined, path: string): PathAnswer {
  const schema = site === undefined ? undefined : definition.resolve(site);
  if (site === undefined || schema === undefined || schema.kind !== 'object') return unknowable;
  const rest = path.startsWith('/') ? path.slice(1) : path;
  if (rest === '') return { kind: 'found', site, schema };
  // A name may have slashes of its own; then the rest of the path is one step.
  const isName = !rest.includes('/') || schema.get('properties')?.has(rest) === true;
  if (isName) return stepInto(definition, schema, rest.includes('/') ? rest : unescapeToken(rest));
  const slash = rest.indexOf('/');
  const step = stepInto(definition, schema, unescapeToken(rest.slice(0, slash)));
  return step.kind === 'found' ? followPath(definition, step.site, rest.slice(slash + 1)) : step;
}

/** One step: the property of that name, written in the schema or in a part of its composition. */
export function stepInto(definition: DefinitionModel, schema: JsonNode, name: string, depth = 0): PathAnswer {
  if (depth > deepest || isDynamic(schema)) return unknowable;
  const property = schema.get('properties')?.get(name);
  if (property !== undefined) return answer(definition, property);
  let open = leavesOpen(schema);
  for (const part of schema.array('allOf')) {
    const resolved = definition.resolve(part);
    const inPart = resolved === undefined ? unknowable : stepInto(definition, resolved, name, depth + 1);
    if (inPart.kind === 'found') return inPart;
    if (inPart.kind === 'unknowable') open = true;
  }
  const additional = schema.get('additionalProperties');
  if (!open && additional?.kind === 'object' && additional.members.length > 0) return answer(definition, additional);
  return open ? unknowable : { kind: 'missing', name };
}

function answer(definition: DefinitionModel, site: JsonNode): PathAnswer {
  const schema = definition.resolve(site);
  return schema?.kind === 'object' ? { kind: 'found', site, schema } : unknowable;
}

/** Whether a schema is only known when the flow is made or runs. */
export function isDynamic(schema: JsonNode): boolean {
  return schema.has('x-ms-dynamic-schema') || schema.has('x-ms-dynamic-properties');
}

/** Whether any property may be there: no type, no properties, or additional ones of any kind. */
function leavesOpen(schema: JsonNode): boolean {
  const additional = schema.get('additionalProperties');
  if (additional?.value === true || (additional?.kind === 'object' && additional.members.length === 0)) return true;
  const type = schema.string('type');
  if (type !== undefined && type !== 'object') return false;
  const properties = schema.get('properties');
  const says = (properties?.members.length ?? 0) > 0 || schema.has('allOf') || schema.has('items');
  return !says && additional === undefined;
}

/** The type of a schema, told by its members where it does not say it; `undefined` where it is open. */
export function typeOf(definition: DefinitionModel, schema: JsonNode): string | undefined {
  if (isDynamic(schema)) return undefined;
  const type = schema.string('type');
  if (type !== undefined) return type;
  if (schema.has('items')) return 'array';
  if (schema.has('properties') || schema.has('additionalProperties')) return 'object';
  const parts = schema.array('allOf').map((part) => definition.resolve(part));
  for (const part of parts) {
    const found = part?.string('type') ?? (part?.has('properties') === true ? 'object' : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
