/** A media type that is none is sent as a header that services refuse. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { isMediaType, mimeEntries } from './mime-types';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { sources } from './sources';

/** What people write for short, and what they mean by it. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['text', 'text/plain'],
  ['form', 'application/x-www-form-urlencoded'],
  ['formdata', 'multipart/form-data'],
  ['form-data', 'multipart/form-data'],
  ['octet-stream', 'application/octet-stream'],
]);

export const rule = defineRule({
  id: 'mime-type-valid',
  title: '`consumes` and `produces` hold media types',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'MimeTypeNotValid', message: "The MIME type '{0}' is not valid." }],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { entry, list } of mimeEntries(definition)) {
        if (typeof entry.value !== 'string' || isMediaType(entry.value)) continue;
        report(entry, {
          message: `\`${entry.value}\` in \`${list}\` is not a media type; one such as \`application/json\` is expected.`,
          ...(entry.value.includes(',') ? { help: 'Each media type is an entry of its own.' } : {}),
          values: [entry.value],
          fixes: proposals(entry, entry.value.trim(), edit),
        });
      }
    },
  }),
});

function proposals(entry: JsonNode, written: string, edit: NodeEditor): Fix[] {
  const meant = isMediaType(written) ? written : shortNames.get(written.toLowerCase());
  if (meant === undefined || entry.parent?.items.some(({ value }) => value === meant)) return [];
  const kind = meant === written ? 'safe' : 'review';
  return [{ title: `Use \`${meant}\``, kind, edits: [edit.replace(entry, meant)] }];
}
