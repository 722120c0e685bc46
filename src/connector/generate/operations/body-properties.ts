/** What makers meet of each property of a body: its words, its list of values, its default, whether they see it. */
import { compact, isObject, type JsonObject } from '../../convert/json';
import type { JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import { type AnswerProblems, didYouMean, shortened } from '../answers/problems';
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

/** Reports what is said of properties that the schema does not have. `title` names in sentences what holds them. */
export function checkTold(title: string, node: JsonNode, schema: unknown, problems: AnswerProblems): void {
  const known = isObject(schema) ? schema.properties : undefined;
  const told = node.object('properties');
  if (told === undefined || !isObject(known)) return;
  const names = Object.keys(known);
  for (const { name, keyRange } of told.members)
    if (!names.includes(name))
      problems.add(
        told,
        `${title} has no property \`${shortened(name)}\`.${didYouMean(nearest(name, names))}`,
        keyRange,
      );
}

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
