/** From the text of an API description, a request or an example to a Swagger 2.0 definition. */
import { isObject, type JsonObject } from './json';
import { convertOpenApi } from './openapi/convert-openapi';
import { readSource } from './read-source';
import { type Remark, Remarks } from './remarks';

export const sourceKinds = ['openapi3', 'swagger2'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Conversion {
  /** What the source was taken for; `undefined` when it could not be told. */
  readonly from: SourceKind | undefined;
  /** The definition; `undefined` when there is none, and then `problem` says why. */
  readonly definition: JsonObject | undefined;
  readonly problem: string | undefined;
  readonly remarks: readonly Remark[];
}

/** Converts a text. Never throws: what cannot be read is a sentence. */
export function convert(text: string, kind: SourceKind | 'auto' = 'auto'): Conversion {
  const { value, problem } = readSource(text);
  const from = kind === 'auto' ? kindOfValue(value) : kind;
  if (problem !== undefined) return { from: undefined, definition: undefined, problem, remarks: [] };
  const remarks = new Remarks();
  const mismatch = mismatchOf(value, from);
  if (from === undefined || mismatch !== undefined || !isObject(value)) {
    return { from, definition: undefined, problem: mismatch ?? unknownSource, remarks: [] };
  }
  const definition = from === 'swagger2' ? value : convertOpenApi(value, remarks);
  return { from, definition, problem: undefined, remarks: remarks.all };
}

const unknownSource =
  'It is not clear what the source is. An OpenAPI 3 or Swagger 2.0 document, a Postman collection, a cURL command or an example in JSON is expected.';

function kindOfValue(value: unknown): SourceKind | undefined {
  if (!isObject(value)) return undefined;
  if (value.openapi !== undefined) return 'openapi3';
  return value.swagger !== undefined ? 'swagger2' : undefined;
}

function mismatchOf(value: unknown, kind: SourceKind | undefined): string | undefined {
  if (kind === 'openapi3') {
    const version = isObject(value) ? value.openapi : undefined;
    if (version === undefined) return 'The source has no `openapi`, so it is not OpenAPI 3.';
    if (!/^3(\.|$)/.test(String(version))) return `The source is OpenAPI ${String(version)}; 3.0 or 3.1 is expected.`;
  }
  if (kind === 'swagger2' && !(isObject(value) && String(value.swagger).startsWith('2'))) {
    return 'The source has no `swagger` with the value "2.0", so it is not Swagger 2.0.';
  }
  return undefined;
}

/** The text of a definition, as files of connectors are written. */
export function definitionText(definition: JsonObject): string {
  return `${JSON.stringify(definition, undefined, 2)}\n`;
}
