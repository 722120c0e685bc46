/** Only one schema shapes what a step returns, and it belongs to the expected answer. */
import type { OperationView } from '../model/operation';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'response-default-without-schema',
  title: 'The `default` response has no schema beside an expected response',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'DefaultResponseHasSchema',
      message:
        "The 'default' response should not have schema definition. Schemas should be defined on expected responses only.",
    },
  ],
  sources: [sources.swaggerValidator, pullRequest(3841), pullRequest(4181)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, responses }: OperationView) {
      const fallback = responses.find(({ code }) => code === 'default');
      const schema = fallback?.node?.get('schema');
      if (fallback === undefined || schema === undefined) return;
      // About 220 accepted operations answer with `default` alone and have their schema there; those are left to
      // `response-success-required`.
      if (responses.length < 2) return;
      report(fallback.site, {
        message: `The \`default\` response of ${name} has a schema; schemas are expected on status codes alone.`,
        help: 'Remove the schema, or move it to the status code that answers so.',
        fixes: [{ title: 'Remove the schema from `default`', kind: 'review', edits: edit.remove(schema) }],
      });
    },
  }),
});
