/** How some content is told in the draft, and what changes when it is told in another way. Pure. */
import { type Content, schemaOf } from '../../../connector/form-proposals';
import { isObject, type JsonObject } from '../draft/json-at';

export type ContentWay = 'example' | 'schema' | 'dynamicSchema';

/** The members of the draft that tell content; all others stay as they are. */
const members = ['schema', 'dynamicSchema', 'example', 'examples'] as const;

/** The way that counts, as the generator reads it. */
export function wayOf(content: unknown): ContentWay {
  if (!isObject(content)) return 'example';
  if (content.schema !== undefined) return 'schema';
  return content.dynamicSchema === undefined ? 'example' : 'dynamicSchema';
}

/** The schema of content in the draft, which may be half done. */
export function schemaAt(content: unknown): JsonObject | undefined {
  return isObject(content) ? schemaOf(contentOf(content)) : undefined;
}

function contentOf({ schema, dynamicSchema, example, examples }: JsonObject): Content {
  const operation = isObject(dynamicSchema) ? dynamicSchema.operation : undefined;
  return {
    schema: isObject(schema) ? schema : undefined,
    dynamicSchema: typeof operation === 'string' ? { operation } : undefined,
    example,
    examples: Array.isArray(examples) ? examples : undefined,
  };
}

/** Whether anything is told. */
export function isTold(content: unknown): boolean {
  return isObject(content) && members.some((member) => content[member] !== undefined);
}

/** The content told in another way. A schema starts as what the examples say, to be refined. */
export function inWay(content: unknown, way: ContentWay): JsonObject {
  const given = isObject(content) ? content : {};
  const others = Object.entries(given).filter(([name]) => !members.some((member) => member === name));
  const told: JsonObject =
    way === 'schema'
      ? { schema: schemaAt(given) ?? { type: 'object', properties: {} } }
      : way === 'dynamicSchema'
        ? { dynamicSchema: {} }
        : {};
  return { ...Object.fromEntries(others), ...told };
}

/** The places of the examples: one, or several of a list. */
export function examplePlaces(content: unknown): readonly string[] {
  const examples = isObject(content) ? content.examples : undefined;
  return Array.isArray(examples) ? examples.map((_, index) => `/examples/${index}`) : ['/example'];
}

/** The content with one more example to fill in: from then on it has a list of them. */
export function withMoreExamples(content: unknown): JsonObject {
  const { example, examples, ...rest } = isObject(content) ? content : {};
  const given = Array.isArray(examples) ? examples : example === undefined ? [] : [example];
  return { ...rest, examples: [...given, null] };
}

/** The content without one of its examples; the last one left is told alone. */
export function withoutExample(content: unknown, index: number): JsonObject {
  const { examples, ...rest } = isObject(content) ? content : {};
  const left = Array.isArray(examples) ? examples.filter((_, at) => at !== index) : [];
  if (left.length > 1) return { ...rest, examples: left };
  const [example] = left;
  return example === undefined || example === null ? rest : { ...rest, example };
}
