/**
 * Edits as a difference: what the answers gave before and after an edit is compared, and the difference is laid on the
 * value that was imported. What the answers do not speak of is in neither of the two, so it stays.
 */
import { isObject, type JsonObject, listOf, objectOf } from '../../convert/json';
import { sameValue } from '../../text/json-rewrite';

/** Follows a reference in the imported document; other values are their own answer. */
export type Resolve = (value: unknown) => unknown;

/**
 * The imported value with the edits. The value itself, not a copy, where nothing was edited.
 *
 * @param base what was imported.
 * @param before what the unedited answers give for this place.
 * @param after what the edited answers give.
 */
export function mergeValues(base: unknown, before: unknown, after: unknown, resolve: Resolve): unknown {
  if (sameValue(before, after)) return base;
  const target = resolve(base);
  if (isObject(target) && isObject(before) && isObject(after)) return mergeObjects(target, before, after, resolve);
  if (Array.isArray(target) && Array.isArray(before) && Array.isArray(after))
    return mergeLists(target, before, after, resolve);
  return after;
}

function mergeObjects(base: JsonObject, before: JsonObject, after: JsonObject, resolve: Resolve): JsonObject {
  const isGone = (name: string) => Object.hasOwn(before, name) && !Object.hasOwn(after, name);
  const merged = new Map(Object.entries(base).filter(([name]) => !isGone(name)));
  for (const [name, value] of Object.entries(after)) {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    if (sameValue(was, value)) continue;
    merged.set(name, merged.has(name) ? mergeValues(merged.get(name), was, value, resolve) : value);
  }
  return Object.fromEntries(merged);
}

/** Items belong together by what names them: a parameter by name and place, a policy by template and title. */
function mergeLists(
  base: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  resolve: Resolve,
): unknown[] {
  const key = (value: unknown) => keyOf(resolve(value));
  const later = pairs(before, after, key);
  // Items that were renamed in their place.
  const met = new Set(later.values());
  before.forEach((_, index) => {
    if (!later.has(index) && !met.has(index) && before.length === after.length) {
      later.set(index, index);
      met.add(index);
    }
  });
  const known = pairs(base, before, key);
  const merged: Array<{ readonly value: unknown; readonly place: number | undefined }> = [];
  base.forEach((value, index) => {
    const was = known.get(index);
    const is = was === undefined ? undefined : later.get(was);
    if (was === undefined) merged.push({ value, place: undefined });
    else if (is !== undefined) merged.push({ value: mergeValues(value, before[was], after[is], resolve), place: is });
  });
  const here = new Set(merged.map(({ place }) => place));
  const inOrder = merged.filter(({ place }) => place !== undefined);
  inOrder.sort((left, right) => Number(left.place) - Number(right.place));
  const wasBefore = new Map([...later].map(([was, is]) => [is, was]));
  const fresh = after.filter((value, index) => {
    const was = wasBefore.get(index);
    return !here.has(index) && (was === undefined || !sameValue(before[was], value));
  });
  const isMoved = [...later].some(([, is], index, all) => index > 0 && is < (all[index - 1]?.[1] ?? 0));
  const kept = isMoved ? merged.map((entry) => (entry.place === undefined ? entry : inOrder.shift())) : merged;
  return [...kept.map((entry) => entry?.value), ...fresh];
}

/** Which item of the second list goes with which of the first: the nth of a name with the nth of that name. */
function pairs(
  first: readonly unknown[],
  second: readonly unknown[],
  key: (value: unknown) => string,
): Map<number, number> {
  const places = new Map<string, number[]>();
  second.forEach((value, index) => {
    const name = key(value);
    places.set(name, [...(places.get(name) ?? []), index]);
  });
  const found = new Map<number, number>();
  first.forEach((value, index) => {
    const place = places.get(key(value))?.shift();
    if (place !== undefined) found.set(index, place);
  });
  return found;
}

const namingMembers = ['name', 'propertyName', 'templateId', 'title', 'value', 'operationId'];

function keyOf(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value);
  // An operation has one body, whatever it is called.
  if (value.in === 'body') return 'body';
  const [name] = Object.keys(value);
  const named = namingMembers.flatMap((member) =>
    Object.hasOwn(value, member) ? `${member}=${JSON.stringify(value[member])}` : [],
  );
  return named.length === 0 ? `${name}` : `${named.join(' ')} ${JSON.stringify(value.in)}`.toLowerCase();
}

/**
 * Takes operations along that have another path or method now, so that they keep what the answers do not speak of.
 * They are told by their ids.
 */
export function moveOperations(
  base: JsonObject,
  before: JsonObject,
  after: JsonObject,
): { readonly base: JsonObject; readonly before: JsonObject } {
  const were = places(before);
  const now = places(after);
  const moves = [...were].flatMap(([id, from]) => {
    const to = now.get(id);
    return to === undefined || (to.path === from.path && to.method === from.method) ? [] : [{ from, to }];
  });
  if (moves.length === 0) return { base, before };
  return { base: moved(base, moves), before: moved(before, moves) };
}

interface Place {
  readonly path: string;
  readonly method: string;
}

function places(definition: JsonObject): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [path, item] of Object.entries(objectOf(definition.paths)))
    for (const [method, operation] of Object.entries(objectOf(item))) {
      const id = objectOf(operation).operationId;
      if (typeof id === 'string') found.set(id, { path, method });
    }
  return found;
}

function moved(definition: JsonObject, moves: ReadonlyArray<{ readonly from: Place; readonly to: Place }>): JsonObject {
  const paths = new Map(
    Object.entries(objectOf(definition.paths)).map(([path, item]) => [path, new Map(Object.entries(objectOf(item)))]),
  );
  const taken = moves.map(({ from, to }) => {
    const operation = paths.get(from.path)?.get(from.method);
    paths.get(from.path)?.delete(from.method);
    // What the service sends belongs to the trigger, although it stands beside it.
    const notification = isTrigger(operation) ? paths.get(from.path)?.get(notificationMember) : undefined;
    if (notification !== undefined) paths.get(from.path)?.delete(notificationMember);
    return { from, to, operation, notification };
  });
  for (const { from, to, operation, notification } of taken) {
    if (operation === undefined) continue;
    const old = paths.get(from.path);
    const isEmptied =
      old !== undefined && ![...old.values()].some((entry) => listOf(entry).length > 0 || isCall(entry));
    // What the whole path says goes along with its last operation.
    const item = paths.get(to.path) ?? new Map(isEmptied ? old : []);
    if (notification !== undefined) item.set(notificationMember, notification);
    item.set(to.method, operation);
    paths.set(to.path, item);
    if (isEmptied && from.path !== to.path) paths.delete(from.path);
  }
  return {
    ...definition,
    paths: Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)])),
  };
}

const notificationMember = 'x-ms-notification-content';

function isTrigger(value: unknown): boolean {
  return isObject(value) && value['x-ms-trigger'] !== undefined;
}

function isCall(value: unknown): boolean {
  return isObject(value) && isObject(value.responses);
}
