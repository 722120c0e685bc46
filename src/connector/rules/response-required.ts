/** An operation without a response tells neither the platform nor the maker what comes back. */
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-required',
  title: 'An operation has a response',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationMustHaveResponse',
      message: 'The operation is not valid, it must contain at least one response definition.',
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name, isWebhook }: OperationView) {
      const responses = node.get('responses');
      if (responses !== undefined && responses.kind !== 'object') return;
      if (node.damaged || responses?.damaged === true) return;
      const listed = responses?.members.some(({ name: code }) => !code.startsWith('x-')) ?? false;
      // Published webhook triggers with `"responses": {}` were accepted: what counts there is the notification.
      if (listed || (isWebhook && responses !== undefined)) return;
      report(responses ?? node, {
        message: `The operation ${name} has no response; one at least is expected.`,
        help: 'Add the code that the service answers with on success, such as 200, with a description and a schema.',
      });
    },
  }),
});
