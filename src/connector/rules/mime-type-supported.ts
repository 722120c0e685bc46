/** The designer builds requests of four types; others reach the service as text. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { bareType, mimeEntries, supportedTypes } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'mime-type-supported',
  title: '`consumes` holds media types that the platform supports',
  files: ['definition'],
  severity: hint,
  origin: 'platform',
  official: [
    {
      code: 'MimeTypeNotSupported',
      message: "The MIME type '{0}' is not supported. The supported mime types are: '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { entry, list } of mimeEntries(definition)) {
        if (list !== 'consumes' || typeof entry.value !== 'string' || !entry.value.includes('/')) continue;
        if (supportedTypes.includes(bareType(entry.value))) continue;
        report(entry, {
          message: `\`${entry.value}\` in \`consumes\` is not among the types that the platform names as supported (${supportedTypes.join(', ')}).`,
          values: [entry.value, supportedTypes.join(', ')],
        });
      }
    },
  }),
});
