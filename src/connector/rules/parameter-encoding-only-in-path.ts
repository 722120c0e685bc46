/** Values outside the path are encoded anyway, and the extension changes nothing there. */
import type { ParameterView } from '../model/parameter';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-encoding-only-in-path',
  title: 'Only path parameters have `x-ms-url-encoding`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'QueryParameterEncodingNotSupported',
      message:
        "Encoding for query parameter '{0}' is not supported. All query parameters are single encoded by default.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    parameter({ node, name, location }: ParameterView) {
      const encoding = node.get('x-ms-url-encoding');
      if (encoding === undefined || location === undefined || location === 'path') return;
      report(encoding, {
        message: `The ${location} parameter \`${name ?? ''}\` has \`x-ms-url-encoding\`, which works in a path only.`,
        // The official tool looks at query parameters alone.
        code: location === 'query' ? 'QueryParameterEncodingNotSupported' : 'none',
        values: [name ?? ''],
        fixes: [{ title: 'Remove the encoding', kind: 'safe', edits: edit.remove(encoding) }],
      });
    },
  }),
});
