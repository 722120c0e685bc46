/** A request body becomes a parameter `body`, or one `formData` parameter for each field of a form. */
import { compact, type Draft, extensionsOf, isObject, type JsonObject, textsOf } from '../json';
import type { Path } from '../remarks';
import type { Context } from './context';
import { chooseMedia, isForm, isTextual, type Media } from './media';
import { convertSchema } from './schema';
import { simpleSchema, writtenOut } from './simple-schema';

export interface ConvertedBody {
  readonly parameters: readonly JsonObject[];
  readonly consumes: readonly string[];
}

const nothing: ConvertedBody = { parameters: [], consumes: [] };

/** Converts the `requestBody` of an operation. */
export function convertBody(context: Context, value: unknown, path: Path, method: string): ConvertedBody {
  if (value === undefined) return nothing;
  const found = context.follow(value, path);
  if (found === undefined) return nothing;
  if (method === 'get' || method === 'head') {
    context.remarks.lost(path, `A ${method.toUpperCase()} request has no body on the platform; it is left out.`);
    return nothing;
  }
  const media = chooseMedia(context, found.value.content, [...found.path, 'content']);
  if (media === undefined) {
    context.remarks.problem(found.path, 'The request body names no media type; it is left out.');
    return nothing;
  }
  return isForm(media.type) ? formFields(context, media) : wholeBody(context, found.value, media);
}

function wholeBody(context: Context, source: JsonObject, media: Media): ConvertedBody {
  const schemaPath = [...media.path, 'schema'];
  const given = media.value.schema;
  const isBytes = given === undefined && !isTextual(media.type);
  const schema =
    given === undefined
      ? isBytes
        ? { type: 'string', format: 'binary' }
        : {}
      : convertSchema(context, given, schemaPath);
  for (const name of ['example', 'examples'] as const) {
    if (media.value[name] === undefined) continue;
    context.remarks.lost([...media.path, name], 'A request has no examples of its own in Swagger 2.0; schemas have.');
  }
  const name = typeof source['x-bodyName'] === 'string' ? source['x-bodyName'] : 'body';
  const parameter = compact([
    ['name', name],
    ['in', 'body'],
    ['description', typeof source.description === 'string' ? source.description : undefined],
    ['required', source.required === true],
    ['schema', schema],
    ...extensionsOf(source).filter(([extension]) => extension !== 'x-bodyName'),
  ]);
  return { parameters: [parameter], consumes: media.types };
}

function formFields(context: Context, media: Media): ConvertedBody {
  const { value: schema, path } = writtenOut(context, media.value.schema ?? {}, [...media.path, 'schema']);
  const fields = fieldsOf(context, schema, path, 0);
  if (fields.length === 0) context.remarks.lost(media.path, 'The form names no fields, so none became a parameter.');
  if (media.value.encoding !== undefined) {
    context.remarks.lost([...media.path, 'encoding'], 'Swagger 2.0 cannot say how the fields of a form are encoded.');
  }
  let hasFile = false;
  const parameters = fields.map(({ name, value, required, at }): JsonObject => {
    const source = writtenOut(context, value, at).value;
    const draft: Draft = { name, in: 'formData' };
    if (typeof source.description === 'string') draft.description = source.description;
    draft.required = required;
    if (isFile(context, source, at)) {
      hasFile = true;
      return compact([...Object.entries(draft), ['type', 'file'], ...extensionsOf(source)]);
    }
    const simple = simpleSchema(context, value, at, `The field \`${name}\``);
    const list = simple.type === 'array' ? { collectionFormat: 'csv' } : {};
    if (simple.type === 'array')
      context.remarks.changed(at, 'The list is sent with commas between the items, as one field.');
    return { ...draft, ...simple, ...list };
  });
  if (hasFile && !/^multipart/i.test(media.type)) {
    context.remarks.changed(media.path, 'A form with a file is sent as `multipart/form-data`.');
    return { parameters, consumes: ['multipart/form-data'] };
  }
  return { parameters, consumes: media.types };
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly required: boolean;
  readonly at: Path;
}

function fieldsOf(context: Context, schema: JsonObject, path: Path, depth: number): Field[] {
  const required = textsOf(schema.required);
  const inherited = Array.isArray(schema.allOf) && depth < 8 ? schema.allOf : [];
  const fields = inherited.flatMap((part: unknown, index) => {
    const inner = writtenOut(context, part, [...path, 'allOf', index]);
    return fieldsOf(context, inner.value, inner.path, depth + 1);
  });
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const all = [
    ...fields,
    ...properties.map(([name, value]) => ({ name, value, required: false, at: [...path, 'properties', name] })),
  ];
  const byName = new Map(all.map((field) => [field.name, field]));
  return [...byName.values()].map((field) => ({ ...field, required: field.required || required.includes(field.name) }));
}

/** Whether a field holds bytes. A list of files becomes one file. */
function isFile(context: Context, source: JsonObject, path: Path): boolean {
  if (source.type === 'array') {
    const items = writtenOut(context, source.items ?? {}, [...path, 'items']).value;
    if (!holdsBytes(items)) return false;
    context.remarks.lost(path, 'A form field holds one file in Swagger 2.0; the list became one file.');
    return true;
  }
  return holdsBytes(source);
}

function holdsBytes({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === 'binary') return true;
  return (
    type !== 'object' &&
    typeof contentMediaType === 'string' &&
    contentEncoding === undefined &&
    !isTextual(contentMediaType)
  );
}
