/** From the text of an API description, a request or an example to a Swagger 2.0 definition. */

import type { SourceKind } from '../source-kinds';
import { isObject, type JsonObject, objectOf, wordOf } from './json';
import { convertOpenApi } from './openapi/convert-openapi';
import { readSource } from './read-source';
import { type Remark, Remarks } from './remarks';
import { readCurl } from './requests/curl';
import { definitionOfCalls } from './requests/definition-of-calls';
import { readCollection } from './requests/postman';
import { schemaOfExamples } from './requests/schema-of-examples';

export interface Conversion {
  /** What the source was taken for; `undefined` when it could not be told. */
  readonly from: SourceKind | undefined;
  /** The definition, or the schema of examples; `undefined` when there is none, and then `problem` says why. */
  readonly definition: JsonObject | undefined;
  readonly problem: string | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * Converts a text. Never throws: what cannot be read is a sentence.
 *
 * @param texts one source, or several examples, which are merged.
 */
export function convert(texts: string | readonly string[], kind: SourceKind | 'auto' = 'auto'): Conversion {
  const [text = '', ...others] = typeof texts === 'string' ? [texts] : texts;
  if (kind === 'curl' || (kind === 'auto' && /^\s*(\$\s+)?curl(\.exe)?\s/.test(text))) {
    return others.length > 0 ? failed('curl', onlyExamples) : convertCurl(text);
  }
  const source = readSource(text);
  if (source.problem !== undefined) return failed(undefined, source.problem);
  const from = kind === 'auto' ? kindOfValue(source.value, text) : kind;
  if (from === 'example') return convertExamples([text, ...others]);
  if (others.length > 0) return failed(from, onlyExamples);
  const mismatch = mismatchOf(source.value, from);
  if (from === undefined || mismatch !== undefined || !isObject(source.value))
    return failed(from, mismatch ?? unknownSource);
  const remarks = new Remarks();
  const definition = definitionOf(source.value, from, remarks);
  return { from, definition, problem: undefined, remarks: remarks.all };
}

const onlyExamples = 'Several sources were given; only examples can be merged.';
const unknownSource =
  'It is not clear what the source is. An OpenAPI 3 or Swagger 2.0 document, a Postman collection, a cURL command or an example in JSON is expected.';

function failed(from: SourceKind | undefined, problem: string): Conversion {
  return { from, definition: undefined, problem, remarks: [] };
}

function definitionOf(value: JsonObject, from: SourceKind, remarks: Remarks): JsonObject {
  if (from === 'openapi3') return convertOpenApi(value, remarks);
  if (from !== 'postman') return value;
  const { about, calls } = readCollection(value, remarks);
  return definitionOfCalls(calls, about, remarks);
}

function convertCurl(text: string): Conversion {
  const remarks = new Remarks();
  const call = readCurl(text, remarks);
  if (typeof call === 'string') return failed('curl', call);
  const title = call.address.host ?? 'Untitled';
  const definition = definitionOfCalls([call], { title, description: undefined, version: '1.0' }, remarks);
  return { from: 'curl', definition, problem: undefined, remarks: remarks.all };
}

function convertExamples(texts: readonly string[]): Conversion {
  const read = texts.map(readSource);
  const bad = read.findIndex(({ problem }) => problem !== undefined);
  if (bad >= 0)
    return failed('example', `${texts.length > 1 ? `Example ${bad + 1}: ` : ''}${read[bad]?.problem ?? ''}`);
  const remarks = new Remarks();
  const definition = schemaOfExamples(
    read.map(({ value }) => value),
    remarks,
  );
  return { from: 'example', definition, problem: undefined, remarks: remarks.all };
}

function kindOfValue(value: unknown, text: string): SourceKind | undefined {
  // Only JSON is taken for an example without being told: any text is YAML.
  const example = /^\s*[{[]/.test(text) ? 'example' : undefined;
  if (!isObject(value)) return example;
  if (value.openapi !== undefined) return 'openapi3';
  if (value.swagger !== undefined) return 'swagger2';
  return isCollection(value) ? 'postman' : example;
}

function isCollection(value: JsonObject): boolean {
  const { _postman_id, schema } = objectOf(value.info);
  return (
    _postman_id !== undefined ||
    (typeof schema === 'string' && /postman/i.test(schema)) ||
    (isObject(value.info) && Array.isArray(value.item))
  );
}

function mismatchOf(value: unknown, kind: SourceKind | undefined): string | undefined {
  if (kind === 'openapi3') {
    const version = isObject(value) ? value.openapi : undefined;
    if (version === undefined) return 'The source has no `openapi`, so it is not OpenAPI 3.';
    if (!/^3(\.|$)/.test(wordOf(version))) return `The source is OpenAPI ${wordOf(version)}; 3.0 or 3.1 is expected.`;
  }
  if (kind === 'swagger2' && !(isObject(value) && wordOf(value.swagger).startsWith('2'))) {
    return 'The source has no `swagger` with the value "2.0", so it is not Swagger 2.0.';
  }
  if (kind === 'postman' && isObject(value) && value.info === undefined) {
    return 'The source is no Postman collection of version 2; `info` and `item` are expected.';
  }
  return undefined;
}

/** The text of a definition, as files of connectors are written. */
export function definitionText(definition: JsonObject): string {
  return `${JSON.stringify(definition, undefined, 2)}\n`;
}
