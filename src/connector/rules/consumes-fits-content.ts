/** A body of one kind cannot be written as another. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { effectiveTypes, isJsonType } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

interface Content {
  readonly kind: 'form' | 'file' | 'object' | 'binary';
  readonly words: string;
  readonly expected: string;
  /** The name that the official sentence gives it. */
  readonly official: string;
}

function contentOf(definition: DefinitionModel, { parameters }: OperationView): Content | undefined {
  const form = parameters.filter(({ location }) => location === 'formData');
  if (form.some(({ node }) => node.string('type') === 'file')) {
    return { kind: 'file', words: 'a form with a file', expected: '`multipart/form-data`', official: 'file' };
  }
  if (form.length > 0) {
    const expected = '`multipart/form-data` or `application/x-www-form-urlencoded`';
    return { kind: 'form', words: 'a form', expected, official: 'formData' };
  }
  const body = parameters.find(({ location }) => location === 'body')?.node.get('schema');
  const schema = body === undefined ? undefined : definition.resolve(body);
  const type = schema?.string('type') ?? (schema?.has('properties') ? 'object' : undefined);
  if (type === 'object' || type === 'array') {
    return { kind: 'object', words: `an ${type}`, expected: 'a JSON type', official: type };
  }
  if (type === 'string' && schema?.string('format') === 'binary') {
    return { kind: 'binary', words: 'bytes', expected: '`application/octet-stream`', official: 'string/binary' };
  }
  return undefined;
}

function fits(type: string, { kind }: Content): boolean {
  if (kind === 'file') return type === 'multipart/form-data';
  if (kind === 'form') return type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded';
  // Services also read XML and form-encoded objects; only what can hold plain text alone is surely wrong.
  if (kind === 'object') return isJsonType(type) || !/^text\/(plain|html|csv)$|^image\//.test(type);
  return !isJsonType(type);
}

export const rule = defineRule({
  id: 'consumes-fits-content',
  title: '`consumes` fits what the operation sends',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'MimeTypeNotCompatibleWithRequestContentSchemaType',
      message: "The MIME type(s) are not compatible with the request content type '{0}' for operation '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const operation of definition.operations) {
        const types = effectiveTypes(definition, operation, 'consumes');
        const content = contentOf(definition, operation);
        if (types.length === 0 || content === undefined || types.some((type) => fits(type, content))) continue;
        report(operation.node.get('consumes') ?? operation.node, {
          message: `${operation.name} sends ${content.words}, which ${types.map((type) => `\`${type}\``).join(', ')} cannot carry.`,
          help: `Expected: ${content.expected}.`,
          values: [content.official, operation.name],
        });
      }
    },
  }),
});
