/** What makers meet of each property of a body: its words, its list of values, its default, whether they see it. */
import { compact, isObject, type JsonObject } from '../../convert/json';
import { anything, choice, list, object, optional, type Reader, text } from '../answers/reader';
import { type DynamicValues, dynamicValues, dynamicValuesExtensions } from './dynamic-values';
import { type EnumEntry, enumEntry, enumMembers, visibilities } from './parameter';

export interface BodyProperty {
  /** What makers read above the field; what the example or the schema says if left out, as with all of these. */
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly enum?: readonly EnumEntry[] | undefined;
  readonly visibility?: (typeof visibilities)[number] | undefined;
  readonly dynamicValues?: DynamicValues | undefined;
}

export const bodyProperty: Reader<BodyProperty> = object<BodyProperty>('The property', {
  summary: optional(text),
  description: optional(text),
  default: optional(anything),
  enum: optional(list(enumEntry, 1)),
  visibility: optional(choice(visibilities)),
  dynamicValues: optional(dynamicValues),
});

/** The schema with what is said of its properties. */
export function withProperties(schema: JsonObject, told: Readonly<Record<string, BodyProperty>>): JsonObject {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const named = Object.entries(properties).map(([name, property]) => {
    const words = Object.hasOwn(told, name) ? told[name] : undefined;
    return [name, words === undefined || !isObject(property) ? property : { ...property, ...members(words) }];
  });
  return { ...schema, properties: Object.fromEntries(named) };
}

function members({ summary, description, visibility, ...values }: BodyProperty): JsonObject {
  return compact([
    ['title', summary],
    ['description', description],
    ['default', values.default],
    ...enumMembers(values.enum),
    ['x-ms-visibility', visibility === 'none' ? undefined : visibility],
    ...(values.dynamicValues === undefined ? [] : dynamicValuesExtensions(values.dynamicValues)),
  ]);
}
