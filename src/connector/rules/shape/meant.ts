/**
 * What was meant by members that an object does not know: another name, or another object. They may belong beside,
 * above or below the place where they stand.
 */
import { nodeTypeNamed } from '../../model/shapes';
import type { NodeType, Place } from '../../model/shapes/node-type';
import type { JsonMember, JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import type { TextEdit } from '../../text/text-edit';
import type { Fix, NodeEditor } from '../rule';
import { around, repairPlace } from './repair';

/** What people and other dialects call members. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['id', 'operationId'],
  ['name', 'operationId'],
  ['title', 'summary'],
  ['displayName', 'summary'],
  ['summary', 'description'],
  ['params', 'parameters'],
  ['body', 'schema'],
  ['schemas', 'definitions'],
  ['securitySchemes', 'securityDefinitions'],
]);

/** The member that was probably meant by one that an object does not know. */
export function meantBy(name: string, value: JsonNode, node: JsonNode, type: NodeType): string | undefined {
  const { places, required, proposable } = type;
  if (value.asString?.startsWith('#/')) return '$ref';
  const near = otherName(name, type, node) ?? nearest(name, proposable);
  if (near !== undefined) return near;
  // An operation under a word that is no method.
  const method = hasBody(value) ? 'post' : 'get';
  if (value.has('responses') && places.has(method) && !node.has(method)) return method;
  // Of what is missing: `brandColor` for `iconBrandColor`.
  return name.length < 4
    ? undefined
    : required.find(([other]) => !node.has(other) && other.toLowerCase().includes(name.toLowerCase()))?.[0];
}

function otherName(name: string, { places }: NodeType, node: JsonNode): string | undefined {
  const other = otherNames.get(name) ?? '';
  return [`x-ms-${name}`, `x-ms-${other}`, other].find(
    (one) => places.has(one) && (one.endsWith(name) || !node.has(one)),
  );
}

function hasBody(operation: JsonNode): boolean {
  return operation.array('parameters').some((one) => one.string('in') === 'body');
}

/** Puts a member that an object does not know where it is known: into an object beside, above or below it. */
export function moved(member: JsonMember, node: JsonNode, type: NodeType, edit: NodeEditor): Fix[] {
  const { name, value } = member;
  // OpenAPI 3 has the host there.
  const [, scheme, host, basePath] =
    /^(https?):\/\/([^/{}]+)(\/[^{}]*)?$/.exec((name === 'servers' && value?.items[0]?.string('url')) || '') ?? [];
  if (value !== undefined && host !== undefined && !node.has('host')) {
    const text = JSON.stringify({
      host,
      ...(node.has('basePath') ? {} : { basePath }),
      ...(node.has('schemes') ? {} : { schemes: [scheme] }),
    });
    return [
      {
        title: 'Write it as `host`',
        kind: 'review',
        edits: [{ range: { start: member.keyRange.start, end: value.end }, text: text.slice(1, -1) }],
      },
    ];
  }
  const home = homeOf(member, node, type) ?? rootLacking(name, node);
  if (home !== undefined && value !== undefined) return repairPlace(value, home, edit);
  for (const [sibling, place] of type.places) {
    // What must be there is told as missing, with the same repair.
    const isFree = place.field.required === undefined && sibling !== 'xml' && !node.has(sibling);
    if (isFree && holds(place, member, node) && typeIn(place, node)?.required.every(([needed]) => node.has(needed)))
      return gather(node, sibling, type, edit);
  }
  return lift(member, node, type);
}

/** Puts the members of a missing object into it, where the object that should hold it has those in its place. */
export function gather(node: JsonNode, name: string, type: NodeType, edit: NodeEditor): Fix[] {
  const strays = new Set<string>();
  for (const one of node.members)
    if (!isOwn(one.name, type) && holds(type.places.get(name), one, node)) strays.add(one.name);
  if (strays.size === 0) return [];
  const title = `Put them into \`${name}\``;
  if (!node.members.some((one) => isOwn(one.name, type)))
    return [around(node.start + 1, node.end - 1, `"${name}": {`, '}', title, 'review')];
  const members = Object.entries(node.toValue() as object);
  const part = (inside: boolean) => Object.fromEntries(members.filter(([key]) => strays.has(key) === inside));
  return [{ title, kind: 'review', edits: [edit.replace(node, { ...part(false), [name]: part(true) })] }];
}

/** Whether an object knows a member and has a use for it. */
function isOwn(name: string, { places }: NodeType): boolean {
  return places.has(name) && places.get(name)?.field.misplaced === undefined;
}

/** Takes members out of the objects around them, where those are the ones that nobody knows. */
function lift(member: JsonMember, node: JsonNode, type: NodeType): Fix[] {
  const nameOf = ({ name }: JsonMember) => (type.places.has(name) ? name : (otherName(name, type, node) ?? name));
  for (let inner = member.value; inner !== undefined; inner = inner.members[0]?.value) {
    const { members } = inner;
    const known = members.filter((one) => isOwn(nameOf(one), type));
    if (known.length === 0 || known.length * 2 < members.length) continue;
    if (members.some((one) => node.has(nameOf(one)))) break;
    // From the name of the outer one to that of the first, and after the last.
    const edits = members.map((one, index) => ({
      range: { ...one.keyRange, ...(index === 0 ? { start: member.keyRange.start } : {}) },
      text: JSON.stringify(nameOf(one)),
    }));
    if (member.name === 'components') edits.push(...referencesFrom(node));
    const end = members.at(-1)?.value?.end ?? 0;
    edits.push({ range: { start: end, end: member.value?.end ?? 0 }, text: '' });
    return [{ title: `Take it out of \`${member.name}\``, kind: 'review', edits }];
  }
  return [];
}

/** Where OpenAPI 3 keeps things, in references: to where Swagger 2.0 does. */
function referencesFrom({ asString = '', range, items, members }: JsonNode): TextEdit[] {
  const [, section, name] = /^#\/components\/(\w+)(\/.+)$/.exec(asString) ?? [];
  if (section !== undefined) return [{ range, text: JSON.stringify(`#/${otherNames.get(section) ?? section}${name}`) }];
  return [...items, ...members.flatMap(({ value }) => value ?? [])].flatMap(referencesFrom);
}

/** A schema on a parameter outside the body: its type is that of the parameter, or the parameter is the body. */
export function fromParameter(member: JsonMember, node: JsonNode, type: NodeType, edit: NodeEditor): Fix[] {
  const place = node.get('in');
  // A place that is none is told itself, with the same repair.
  if (place === undefined || type.shape.fields.in?.values?.includes(String(place.value)) !== true) return [];
  return (member.value?.string('type') ?? 'object') === 'object'
    ? [{ title: 'Write `body`', kind: 'review', edits: [edit.replace(place, 'body')] }]
    : lift(member, node, type);
}

/** A part of a response in the place of a response: moved into the first that lacks it, or all of them put into one. */
export function intoResponse(part: JsonNode, edit: NodeEditor): Fix[] {
  const { parent, key } = part;
  if (parent?.key !== 'responses' || !nodeTypeNamed('Response')?.places.has(String(key))) return [];
  const codes = parent.members.filter(({ name }) => /^\d|^default$/.test(name));
  if (codes.length === 0)
    return [around(parent.start + 1, parent.end - 1, '"200": {', '}', 'Put them into `200`', 'review')];
  const home = codes.find(({ value }) => value?.has(String(key)) === false)?.value;
  return home === undefined ? [] : repairPlace(part, home, edit);
}

/** Where a parameter probably is that says something else: what has a schema is the body, what the path names in it. */
export function placeMeant({ parent, pointer }: JsonNode, places: readonly string[]): string | undefined {
  if (!places.includes('body')) return undefined;
  if (parent?.has('schema')) return 'body';
  return pointer.includes(`{${parent?.string('name')}}`) ? 'path' : undefined;
}

/** The object beside an unknown member that knows and lacks it. */
export function homeOf(member: JsonMember, node: JsonNode, { places }: NodeType): JsonNode | undefined {
  for (const [sibling, place] of places) {
    const home = node.object(sibling);
    if (home?.has(member.name) === false && holds(place, member, home)) return home;
  }
  return undefined;
}

/** The root of a definition, where it is the object around, and knows and lacks a member. */
export function rootLacking(name: string, { parent }: JsonNode): JsonNode | undefined {
  const isRoot = parent !== undefined && parent.parent === undefined && parent.has('swagger');
  return isRoot && !parent.has(name) && nodeTypeNamed('Definition')?.places.has(name) ? parent : undefined;
}

/** Whether a member may stand in the object at a place: by its name, or in a map by what it holds. */
function holds(place: Place | undefined, { name, value }: JsonMember, holder: JsonNode): boolean {
  const type = typeIn(place, holder);
  if (type === undefined || value === undefined || type.places.has(name)) return type?.places.has(name) === true;
  const { places, required = [] } = typeIn(type.entries, value) ?? {};
  return (
    value.members.length > 0 &&
    value.members.every((one) => places?.has(one.name)) &&
    required.every(([needed]) => value.has(needed))
  );
}

function typeIn(place: Place | undefined, node: JsonNode): NodeType | undefined {
  const shape = place?.shape;
  return nodeTypeNamed((typeof shape === 'function' ? shape(node) : shape) ?? '');
}
