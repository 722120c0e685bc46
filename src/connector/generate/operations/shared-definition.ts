/** Definitions that bodies of several calls can share: told once, and meant wherever a body refers to them. */
import { isObject, type JsonObject, objectOf, textOf } from '../../convert/json';
import { anyObject, list, map, object, optional, type Reader, required, text } from '../answers/reader';
import { type BodyProperty, bodyProperty, checkTold, withProperties } from './body-properties';
import { withRequired } from './content';

export interface SharedDefinition {
  readonly schema: JsonObject;
  /** The properties that makers have to fill in. */
  readonly required?: readonly string[] | undefined;
  /** What makers meet of each property, by name. */
  readonly properties?: Readonly<Record<string, BodyProperty>> | undefined;
}

const shape = object<SharedDefinition>('The definition', {
  schema: required(anyObject),
  required: optional(list(text)),
  properties: optional(map(bodyProperty)),
});

export const sharedDefinition: Reader<SharedDefinition> = {
  fallback: shape.fallback,
  read(node, problems) {
    const answers = shape.read(node, problems);
    checkTold('The definition', node, answers.schema, problems);
    return answers;
  },
};

/** The schema as the definition of the connector writes it. */
export function definitionSchema({ schema, required: names = [], properties = {} }: SharedDefinition): JsonObject {
  return withRequired(withProperties(schema, properties), names);
}

/** The name of the definition that a schema is, and nothing else. */
export function definitionName(schema: unknown): string | undefined {
  const [, name] = /^#\/definitions\/([^/]+)$/.exec(textOf(objectOf(schema).$ref) ?? '') ?? [];
  return name?.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Whether it tells properties, which a form can show. */
export function tellsProperties(schema: unknown): schema is JsonObject {
  return isObject(schema) && schema.$ref === undefined && isObject(schema.properties);
}
