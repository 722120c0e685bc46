/** Only one schema shapes what a step returns, and it belongs to the expected answer. */
import type { OperationView } from '../model/operation';
import { certification } from './levels';
import { isSuccess } from './response-codes';
import { defineRule, type Fix } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'response-default-without-schema',
  title: 'The `default` response has no schema beside a successful response',
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
      // About 220 accepted operations have no other answer than `default`, and their schema there. The cure is then
      // to give `default` its real code, and `response-success-required` says so.
      const success = responses.find(({ code }) => isSuccess(code));
      if (fallback === undefined || schema === undefined || success === undefined) return;
      const fixes: Fix[] = [];
      // A response that others refer to is not changed from here.
      if (fallback.node === fallback.site) {
        fixes.push({ title: 'Remove the schema from `default`', kind: 'review', edits: edit.remove(schema) });
        if (success.node === success.site && !success.node.has('schema')) {
          fixes.push({
            title: `Move the schema to ${success.code}`,
            kind: 'review',
            edits: [...edit.remove(schema), edit.insert(success.node, 'schema', schema.toValue())],
          });
        }
      }
      report(fallback.site, {
        message: `The \`default\` response of ${name} has a schema; schemas are expected on status codes alone.`,
        help: 'Remove the schema, or move it to the status code that answers so.',
        fixes,
      });
    },
  }),
});
