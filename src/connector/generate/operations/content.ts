/** What a body, an answer or a notification looks like: told by a schema, or shown by examples. */
import { isObject, type JsonObject } from '../../convert/json';
import { Remarks } from '../../convert/remarks';
import { schemaOfExamples } from '../../convert/requests/schema-of-examples';
import {
  anyObject,
  anything,
  type Fields,
  list,
  map,
  object,
  optional,
  type Reader,
  required,
  text,
} from '../answers/reader';

/** The operation that is asked for the form of a value while a flow is made. */
export interface DynamicSchema {
  /** The id of the operation. */
  readonly operation: string;
  /** Where in its answer the schema stands; the whole answer if left out. */
  readonly path?: string | undefined;
  /** What it is given: the name of a parameter of this operation for each of its own. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** One of the first three is enough; of several the schema counts, then the dynamic one. */
export interface Content {
  readonly schema?: JsonObject | undefined;
  readonly dynamicSchema?: DynamicSchema | undefined;
  readonly example?: unknown;
  /** Several values for the same place; what all of them have is required. */
  readonly examples?: readonly unknown[] | undefined;
}

const dynamicSchema = object<DynamicSchema>('The dynamic schema', {
  operation: required(text),
  path: optional(text),
  parameters: optional(map(text)),
});

export const contentFields: Fields<Content> = {
  schema: optional(anyObject),
  dynamicSchema: optional(dynamicSchema),
  example: optional(anything),
  examples: optional(list(anything, 1)),
};

export const content: Reader<Content> = object<Content>('The content', contentFields);

/** The schema of some content, or `undefined` where nothing is told of it. */
export function schemaOf({ schema, dynamicSchema: dynamic, example, examples }: Content): JsonObject | undefined {
  if (schema !== undefined) return schema;
  if (dynamic !== undefined) return dynamicObject(dynamic);
  const values = examples ?? (example === undefined ? [] : [example]);
  // What is lost stays to be seen in the schema; the checks speak of it there.
  return values.length === 0 ? undefined : schemaOfExamples(values, new Remarks());
}

/** The older extension and the newer one say the same; hosts read the one that they know. */
function dynamicObject({ operation, path, parameters = {} }: DynamicSchema): JsonObject {
  const given = Object.entries(parameters);
  return {
    type: 'object',
    'x-ms-dynamic-schema': {
      operationId: operation,
      ...(given.length === 0
        ? {}
        : { parameters: Object.fromEntries(given.map(([name, parameter]) => [name, { parameter }])) }),
      ...(path === undefined ? {} : { 'value-path': path }),
    },
    'x-ms-dynamic-properties': {
      operationId: operation,
      ...(given.length === 0
        ? {}
        : {
            parameters: Object.fromEntries(given.map(([name, parameter]) => [name, { parameterReference: parameter }])),
          }),
      ...(path === undefined ? {} : { itemValuePath: path }),
    },
  };
}

/** The schema with some of its properties required, where it has properties. */
export function withRequired(schema: JsonObject, names: readonly string[]): JsonObject {
  if (names.length === 0 || !isObject(schema.properties)) return schema;
  const before = Array.isArray(schema.required) ? schema.required : [];
  const { type, required: _, ...rest } = schema;
  return { ...(type === undefined ? {} : { type }), required: [...new Set([...before, ...names])], ...rest };
}
