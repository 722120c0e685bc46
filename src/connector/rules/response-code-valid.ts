/** The platform looks a response up by its exact status code. */
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { validCode } from './response-codes';
import { defineRule } from './rule';
import { intoResponse } from './shape/meant';
import { sources } from './sources';

/** OpenAPI 3 has ranges of codes; Swagger 2.0 does not. */
const codeRange = /^([1-5])xx$/i;

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
    operation({ name, node, responses }: OperationView) {
      for (const { code, site } of responses) {
        if (validCode.test(code)) continue;
        const range = codeRange.exec(code);
        const meant = range === null ? code.trim().toLowerCase() : `${range[1]}00`;
        const free = validCode.test(meant) && node.object('responses')?.has(meant) === false;
        report(site, {
          message: `${name} has a response \`${code}\`; a status code from 100 to 599 or \`default\` is expected.`,
          ...(range === null ? {} : { help: 'Ranges came with OpenAPI 3; name the codes one by one.' }),
          fixes: free
            ? [
                {
                  title: `Write it as \`${meant}\``,
                  kind: range === null ? 'safe' : 'review',
                  edits: edit.rename(site, meant),
                },
              ]
            : // A description beside it is told with the same repair.
              site.parent?.has('description')
              ? []
              : intoResponse(site, edit),
        });
      }
    },
  }),
});
