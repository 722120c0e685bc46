/** The designer shows the fields of one schema: that of 200 or 201, or of a notification. */
import type { OperationView } from '../model/operation';
import { reviewed } from './levels';
import { isSuccess } from './response-codes';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-schema-for-designer',
  title: 'An operation has a schema on 200 or 201',
  files: ['definition'],
  severity: reviewed,
  origin: 'platform',
  official: [
    {
      code: 'SchemaDefinitionSetIncorrectly',
      message:
        "The operation '{0}' should define an output schema on the 200 or 201 response code or in 'x-ms-notification-content' extension for a webhook to be visible in the designer.",
    },
  ],
  sources: [sources.swaggerValidator, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, node, responses, isInternal, isWebhook }: OperationView) {
      const list = node.get('responses');
      // Nothing to show: the maker never sees the operation, or the service has nothing to say (202, 204).
      if (isInternal || isWebhook || list === undefined) return;
      const successes = responses.filter(({ code }) => isSuccess(code));
      if (successes.length === 0 || successes.every(({ code }) => code === '204' || code === '202')) return;
      if (successes.some(({ code, node: response }) => /^20[01]$/.test(code) && response?.has('schema') !== false))
        return;
      report(list, {
        message: `The operation ${name} has no schema on 200 or 201, so the designer cannot offer what it returns.`,
        help: 'Add a `schema` to the successful response; if the service answers without a body, use 204.',
        values: [name],
      });
    },
  }),
});
