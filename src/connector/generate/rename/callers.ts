/** Finds the calls of other operations in definitions and in answers: wherever an object names an operation by its id. */
import { isObject, objectOf } from '../../convert/json';

type Tokens = readonly string[];

/** A place that names an operation: the way to it from the value that was searched. */
interface Caller {
  readonly tokens: Tokens;
  readonly id: string;
}

const itself: readonly Tokens[] = [[]];

/** By the member that makes a call: where in it the object stands that names the operation. */
const members: ReadonlyMap<string, readonly Tokens[]> = new Map([
  ...['values', 'list', 'schema', 'properties'].map((kind) => [`x-ms-dynamic-${kind}`, itself] as const),
  ['x-ms-dynamic-tree', [['open'], ['browse']]],
  ['x-ms-notification', itself],
  ['x-ms-operation-context', [['simulate']]],
  ['x-ms-api-annotation', [['replacement']]],
  ['x-ms-capabilities', [['testConnection'], ['file-picker'], ['file-picker', 'open'], ['file-picker', 'browse']]],
  // What the answers call them.
  ['dynamicValues', itself],
  ['dynamicSchema', itself],
  ['dynamicTree', [['open'], ['browse']]],
  ['unsubscribe', itself],
]);

/** Data of the service, which names nothing of the connector. */
const data = new Set(['example', 'examples', 'x-ms-examples', 'default', 'enum']);

/** Objects whose members have names of the writer's choice. */
const maps = new Set(['properties', 'definitions', 'parameters', 'paths', 'responses']);

/** All calls in a value, in its order. */
export function callersIn(value: unknown): Caller[] {
  const found: Caller[] = [];
  const visit = (held: unknown, tokens: Tokens, isMap: boolean): void => {
    if (Array.isArray(held)) {
      held.forEach((item, index) => {
        visit(item, [...tokens, String(index)], false);
      });
      return;
    }
    if (!isObject(held)) return;
    for (const [name, inner] of Object.entries(held)) {
      const ways = isMap ? undefined : members.get(name);
      if (ways !== undefined) for (const way of ways) add(inner, way, [...tokens, name]);
      else if (isMap || !data.has(name)) visit(inner, [...tokens, name], !isMap && maps.has(name));
    }
  };
  const add = (inner: unknown, way: Tokens, tokens: Tokens): void => {
    const holder = way.reduce<unknown>((value, name) => objectOf(value)[name], inner);
    const { operationId, operation, api } = objectOf(holder);
    // A replacement may be an operation of another connector.
    if (api !== undefined) return;
    if (typeof operationId === 'string') found.push({ tokens: [...tokens, ...way, 'operationId'], id: operationId });
    else if (typeof operation === 'string') found.push({ tokens: [...tokens, ...way, 'operation'], id: operation });
  };
  visit(value, [], false);
  return found;
}
