/** A `/` or a space in the value of a path parameter makes another address unless it is encoded. */
import type { ParameterView } from '../model/parameter';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-path-encoding',
  title: 'A path parameter says how its value is encoded',
  files: ['definition'],
  // More than half of the path parameters in accepted connectors leave it out.
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'PathParameterMissingEncoding',
      message:
        'Encoding for path parameter \'{0}\' is missing, which might lead to invalid requests. Use "x-ms-url-encoding": "single" to ensure the value is URL encoded.',
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      if (location !== 'path' || node.damaged || node.has('x-ms-url-encoding')) return;
      report(site, {
        message: `The path parameter \`${name ?? ''}\` has no \`x-ms-url-encoding\`; a \`/\` or a space in its value breaks the address.`,
        help: 'Use `"single"`, or `"double"` for a service that decodes twice.',
        values: [name ?? ''],
        fixes: [
          {
            title: 'Encode it once',
            kind: 'safe',
            edits: [edit.insert(node, 'x-ms-url-encoding', 'single')],
          },
        ],
      });
    },
  }),
});
