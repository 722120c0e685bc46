/** The platform follows next links under two names and no others. */

import type { OperationView } from '../model/operation';
import { inCode } from './in-code';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const names = ['nextLink', '@odata.nextLink'] as const;
const folded: ReadonlySet<string> = new Set(names.map((name) => name.toLowerCase()));

export const rule = defineRule({
  id: 'pageable-next-link-name',
  title: '`nextLinkName` is `nextLink` or `@odata.nextLink`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'InvalidNextLinkNameValue',
      message:
        "The nextLinkName value for operation '{0}' is invalid. Supported values are 'nextLink' or '@odata.nextLink'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.definitionSchema],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name }: OperationView) {
      const link = node.object('x-ms-pageable')?.get('nextLinkName');
      // Accepted connectors write `nextlink` too.
      if (typeof link?.value !== 'string' || folded.has(link.value.toLowerCase())) return;
      report(link, {
        message: `\`nextLinkName\` of ${name} is \`${link.value}\`; ${inCode(names, ' or ')} is expected.`,
        help: 'If the service uses another name, rename the property in the response with custom code.',
        values: [name],
      });
    },
  }),
});
