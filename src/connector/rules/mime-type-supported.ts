/** The platform's own list of request types is short; what others do is for the maker to try out. */

import type { DefinitionModel } from '../model/definition';
import { inCode } from './in-code';
import { hint } from './levels';
import { bareType, isMediaType, mimeEntries, supportedTypes } from './mime-types';
import { defineRule } from './rule';
import { sources } from './sources';

const supported = supportedTypes.join(', ');
const supportedWords = inCode(supportedTypes);

export const rule = defineRule({
  id: 'mime-type-supported',
  title: '`consumes` holds media types that the platform supports',
  files: ['definition'],
  // Accepted connectors use many others: XML, bytes, images.
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
        if (list !== 'consumes' || typeof entry.value !== 'string' || !isMediaType(entry.value)) continue;
        if (supportedTypes.includes(bareType(entry.value))) continue;
        report(entry, {
          message: `\`${entry.value}\` in \`consumes\` is not among the media types that the platform supports for sure.`,
          help: `Those are ${supportedWords}. Others often work; test the operation.`,
          values: [entry.value, supported],
        });
      }
    },
  }),
});
