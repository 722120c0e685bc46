/** A discriminator is an object in OpenAPI 3 and the name of a property in Swagger 2.0. */
import { type Draft, isObject, type JsonObject, listOf, textsOf } from '../json';
import type { Path } from '../remarks';
import type { Context } from './context';

/** Adds the discriminator to `draft`, where Swagger 2.0 can have it. */
export function discriminatorInto(context: Context, source: JsonObject, draft: Draft, path: Path): void {
  const { discriminator } = source;
  if (discriminator === undefined) return;
  const name = isObject(discriminator) ? discriminator.propertyName : discriminator;
  const place = [...path, 'discriminator'];
  if (typeof name !== 'string') {
    context.remarks.problem(place, 'A discriminator names a property; it is left out.');
    return;
  }
  const properties = draft.properties;
  const property = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (!isObject(properties) || !isObject(property) || property.type !== 'string' || listOf(source.oneOf).length > 0) {
    context.remarks.lost(
      place,
      `In Swagger 2.0 a discriminator is a text property of the schema itself, and \`${name}\` is not; it is left out.`,
    );
    return;
  }
  draft.discriminator = name;
  const required = textsOf(draft.required);
  if (!required.includes(name)) {
    draft.required = [...required, name];
    context.remarks.changed(place, `\`${name}\` became required, as a discriminator has to be.`);
  }
  if (isObject(discriminator) && discriminator.mapping !== undefined) {
    context.remarks.lost(
      [...place, 'mapping'],
      'In Swagger 2.0 the value of a discriminator is the name of the definition; the mapping is left out.',
    );
  }
}
