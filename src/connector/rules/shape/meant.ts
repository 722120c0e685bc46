/**
 * What was meant by members that an object does not know: another name, or another object. Members of an object that is
 * missing may stand where it should, and the members of an object may stand in another one within it.
 */
import { nodeTypeNamed } from '../../model/shapes';
import type { NodeType, Place } from '../../model/shapes/node-type';
import type { JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import type { Fix } from '../rule';
import { around } from './repair';

/** The member that was probably meant by one that an object does not know. */
export function meantBy(name: string, value: JsonNode, node: JsonNode, { places, required, proposable }: NodeType) {
  if (value.asString?.startsWith('#/')) return '$ref';
  const extension = `x-ms-${name}`;
  const near = nearest(name, proposable) ?? (places.has(extension) ? extension : undefined);
  if (near !== undefined || name.length < 4) return near;
  // Of what is missing: `brandColor` for `iconBrandColor`.
  return required.find(([other]) => !node.has(other) && other.toLowerCase().includes(name.toLowerCase()))?.[0];
}

/** Puts the members of a missing object into it, where the object that should hold it has those in its place. */
export function gather({ members, start, end }: JsonNode, name: string, { places }: NodeType): Fix[] {
  const inside = placesIn(places.get(name));
  if (members.some((one) => places.has(one.name)) || !members.some((one) => inside?.has(one.name))) return [];
  return [around(start + 1, end - 1, `"${name}": {`, '}', `Put them into \`${name}\``, 'review')];
}

/** The object beside or around an unknown member that knows and lacks it. */
export function homeOf(name: string, node: JsonNode, { places }: NodeType): JsonNode | undefined {
  for (const [sibling, place] of places) {
    const home = placesIn(place)?.has(name) ? node.object(sibling) : undefined;
    if (home?.has(name) === false) return home;
  }
  return rootLacking(name, node);
}

/** The root of a definition, where it is the object around, and knows and lacks a member. */
export function rootLacking(name: string, { parent }: JsonNode): JsonNode | undefined {
  const isRoot = parent !== undefined && parent.parent === undefined && parent.has('swagger');
  return isRoot && !parent.has(name) && nodeTypeNamed('Definition')?.places.has(name) ? parent : undefined;
}

function placesIn(place: Place | undefined): NodeType['places'] | undefined {
  return typeof place?.shape === 'string' ? nodeTypeNamed(place.shape)?.places : undefined;
}
