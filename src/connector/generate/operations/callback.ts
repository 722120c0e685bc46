/** Where the body of a subscription takes the address to call: a property, or one further down. */
import { isObject, type JsonObject, objectOf } from '../../convert/json';
import { textLike } from '../answers/reader';
import { withRequired } from './content';

/** The methods with which a service may want to be subscribed to; `post` is what Microsoft describes. */
export const subscribeMethods = ['post', 'put', 'patch'] as const;

/** The names on the way, with slashes, as dynamic values write them. */
export const callback = textLike(
  /^[^\s/]+(?:\/[^\s/]+)*$/,
  'the name of a property, or the names on the way to it such as `config/url`,',
);

export function callbackSteps(told: string): string[] {
  return told.split('/');
}

const address: JsonObject = {
  type: 'string',
  title: 'Callback URL',
  description: 'The address that the service calls.',
  'x-ms-notification-url': true,
  'x-ms-visibility': 'internal',
};

/** The schema with the property that the platform fills in. All on the way to it is required. */
export function withCallback(schema: JsonObject, [name = '', ...below]: readonly string[]): JsonObject {
  const properties = objectOf(schema.properties);
  const inner = Object.hasOwn(properties, name) ? objectOf(properties[name]) : {};
  const told = below.length === 0 ? address : withCallback(inner, below);
  return withRequired({ ...schema, type: 'object', properties: { ...properties, [name]: told } }, [name]);
}

/** The schema without that property, and without objects that held nothing else; `undefined` where nothing is left. */
export function withoutCallback(schema: JsonObject, [name = '', ...below]: readonly string[]): JsonObject | undefined {
  // A reference stays a reference: it is told elsewhere, perhaps for others, too.
  if (!isObject(schema.properties) || !Object.hasOwn(schema.properties, name)) return schema;
  const inner = below.length === 0 ? undefined : withoutCallback(objectOf(schema.properties[name]), below);
  const entries = Object.entries(schema.properties);
  if (inner !== undefined)
    return {
      ...schema,
      properties: Object.fromEntries(entries.map(([other, value]) => [other, other === name ? inner : value])),
    };
  const properties = entries.filter(([other]) => other !== name);
  if (properties.length === 0) return undefined;
  const { required, ...rest } = schema;
  const left = Array.isArray(required) ? required.filter((other) => other !== name) : [];
  const bare = { ...rest, properties: Object.fromEntries(properties) };
  return left.length === 0 ? bare : { ...bare, required: left };
}

/** The way to the property that takes the address, in the first place where there is one. */
export function callbackIn(schema: unknown, resolve: (value: unknown) => unknown): string | undefined {
  const visit = (value: unknown, way: readonly string[]): string | undefined => {
    const found = objectOf(resolve(value));
    if (way.length > 0 && /^true$/i.test(String(found['x-ms-notification-url'] ?? ''))) return way.join('/');
    // Deeper than services nest; an object that holds itself ends here, too.
    if (way.length > 8) return undefined;
    for (const [name, property] of Object.entries(objectOf(found.properties))) {
      const below = /^[^\s/]+$/.test(name) ? visit(property, [...way, name]) : undefined;
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return visit(schema, []);
}
