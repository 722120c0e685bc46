/** The platform looks a response up by its exact status code. */
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-code-valid',
  title: 'A response is filed under a status code or `default`',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'ResponseMustBeDefaultOrHttpStatusCode',
      message: "The response is not valid, the response must be a valid HTTP status code, or the string 'default'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    operation({ name, responses }: OperationView) {
      for (const { code, site } of responses) {
        if (/^([1-5]\d\d|default)$/.test(code)) continue;
        const meant = code.toLowerCase() === 'default' ? 'default' : undefined;
        report(site, {
          message: `${name} has a response \`${code}\`; a status code from 100 to 599 or \`default\` is expected.`,
          help: /^[1-5]xx$/i.test(code) ? 'Ranges come with OpenAPI 3; name the codes one by one.' : '',
          fixes:
            meant === undefined
              ? []
              : [{ title: 'Write it as `default`', kind: 'safe', edits: edit.rename(site, meant) }],
        });
      }
    },
  }),
});
