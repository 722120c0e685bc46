/** Reads and changes a JSON value at a JSON pointer. Pure: every change gives a new value and keeps the rest. */

export type JsonObject = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tokens of a pointer; the pages make pointers themselves, so none is damaged. */
export function tokensOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer to a member or an item. */
export function pointerTo(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of what holds the place; the whole holds itself. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether a place is another one or within it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(whole: unknown, pointer: string): unknown {
  let value = whole;
  for (const token of tokensOf(pointer)) value = childOf(value, token);
  return value;
}

function childOf(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return isIndex(token) ? value[Number(token)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

/** The value with another value at a pointer. Objects on the way are made; a list only grows at its end. */
export function withValue(whole: unknown, pointer: string, value: unknown): unknown {
  return changed(whole, tokensOf(pointer), () => value);
}

/** The value without what stands at a pointer. An item that goes makes the later ones move up. */
export function withoutValue(whole: unknown, pointer: string): unknown {
  const tokens = tokensOf(pointer);
  const last = tokens.pop();
  if (last === undefined || valueAt(whole, pointer) === undefined) return whole;
  return changed(whole, tokens, (holder) => {
    if (Array.isArray(holder)) return holder.filter((_, index) => String(index) !== last);
    if (!isObject(holder)) return holder;
    const { [last]: _, ...rest } = holder;
    return rest;
  });
}

/** The value with an item put into the list at a pointer; the list is made where there is none. */
export function withItem(whole: unknown, pointer: string, index: number, item: unknown): unknown {
  return changed(whole, tokensOf(pointer), (list) => {
    const items = Array.isArray(list) ? list : [];
    return [...items.slice(0, index), item, ...items.slice(index)];
  });
}

/** The value with an item of the list at a pointer at another index of it. */
export function withMoved(whole: unknown, pointer: string, from: number, to: number): unknown {
  return changed(whole, tokensOf(pointer), (list) => {
    if (!Array.isArray(list) || !(from in list) || !(to in list)) return list;
    const others = list.filter((_, index) => index !== from);
    return [...others.slice(0, to), list[from], ...others.slice(to)];
  });
}

function changed(value: unknown, [token, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (token === undefined) return change(value);
  const next = changed(childOf(value, token), rest, change);
  if (Array.isArray(value) && isIndex(token)) {
    if (Number(token) > value.length) return value;
    return [...value.slice(0, Number(token)), next, ...value.slice(Number(token) + 1)];
  }
  // What is no object had no members; the change is what counts.
  return defined(isObject(value) ? value : {}, token, next);
}

/** As `{ ...object, [name]: value }`; `Object.fromEntries` takes `__proto__` for a name like any other. */
function defined(object: JsonObject, name: string, value: unknown): JsonObject {
  return Object.fromEntries(new Map(Object.entries(object)).set(name, value));
}

function isIndex(token: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(token);
}
