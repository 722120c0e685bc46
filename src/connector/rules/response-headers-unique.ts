/** Header names are the same whatever their capital letters. */
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-headers-unique',
  title: 'The headers of a response differ in more than capital letters',
  files: ['definition'],
  severity: warning,
  origin: 'openapi',
  official: [{ code: 'ResponseHeadersAreNotUnique', message: 'The response headers are not unique.' }],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, responses }: OperationView) {
      for (const { code, node } of responses) {
        const seen = new Set<string>();
        for (const { name: header, value } of node?.object('headers')?.members ?? []) {
          if (seen.has(header.toLowerCase()) && value !== undefined) {
            report(value, {
              message: `The response ${code} of ${name} lists the header \`${header}\` twice; once is expected.`,
            });
          }
          seen.add(header.toLowerCase());
        }
      }
    },
  }),
});
