/** What an operation sends, and the media types that can carry it. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { isJsonType } from './mime-types';

export interface RequestContent {
  readonly kind: 'form' | 'file' | 'json' | 'binary';
  /** How a sentence names it. */
  readonly words: string;
  /** The media types that a maker would choose; the usual one first. */
  readonly types: readonly [string, ...string[]];
  /** The name that the official sentence gives it. */
  readonly official: string;
}

/** The content of a request as far as its kind is certain; `undefined` for no content and for any content. */
export function requestContent(definition: DefinitionModel, { parameters }: OperationView): RequestContent | undefined {
  const form = parameters.filter(({ location }) => location === 'formData');
  if (form.some(({ node }) => node.string('type') === 'file')) {
    return { kind: 'file', words: 'a form with a file', types: ['multipart/form-data'], official: 'file' };
  }
  if (form.length > 0) {
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const;
    return { kind: 'form', words: 'a form', types, official: 'formData' };
  }
  const body = parameters.find(({ location }) => location === 'body')?.node.get('schema');
  const schema = body === undefined ? undefined : definition.resolve(body);
  const type = schema?.string('type') ?? (schema?.has('properties') ? 'object' : undefined);
  if (type === 'object' || type === 'array') {
    return { kind: 'json', words: `an ${type}`, types: ['application/json'], official: type };
  }
  if (type === 'string' && schema?.string('format') === 'binary') {
    return { kind: 'binary', words: 'bytes', types: ['application/octet-stream'], official: 'string/binary' };
  }
  return undefined;
}

/** Whether a media type, bare and in lower case, can carry such content. */
export function carries(type: string, { kind, types }: RequestContent): boolean {
  if (type === '*/*' || types.includes(type)) return true;
  // Services also read XML and form-encoded objects; only what holds plain text or pictures alone is surely wrong.
  if (kind === 'json') return isJsonType(type) || !/^text\/(plain|html|csv)$|^image\//.test(type);
  return kind === 'binary' && !isJsonType(type);
}
