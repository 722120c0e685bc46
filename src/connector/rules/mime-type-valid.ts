/** A media type that is none is sent as a header that services refuse. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { mimeEntries } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

/** `type/subtype` with parameters if there are any (RFC 6838, section 4.2); `*` stands for any. */
const mimeSyntax = /^([\w!#$&^.+-]+|\*)\/[\w!#$&^.+*-]+(\s*;\s*[\w.-]+=("[^"]*"|[^\s;"]+))*\s*;?$/;

export const rule = defineRule({
  id: 'mime-type-valid',
  title: '`consumes` and `produces` hold media types',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [{ code: 'MimeTypeNotValid', message: "The MIME type '{0}' is not valid." }],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { entry, list } of mimeEntries(definition)) {
        if (typeof entry.value !== 'string' || mimeSyntax.test(entry.value)) continue;
        report(entry, {
          message: `\`${entry.value}\` in \`${list}\` is not a media type; one such as \`application/json\` is expected.`,
          values: [entry.value],
        });
      }
    },
  }),
});
