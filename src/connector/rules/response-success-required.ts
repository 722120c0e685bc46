/** Without a successful response the designer has nothing to offer after the step. */
import type { OperationView, ResponseView } from '../model/operation';
import { reviewed } from './levels';
import { isSuccess, validCode } from './response-codes';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'response-success-required',
  title: 'An operation has a successful response',
  files: ['definition'],
  // One accepted operation in nine answers with `default` alone, so nothing enforces it; reviewers refuse it.
  severity: reviewed,
  origin: 'platform',
  official: [
    {
      code: 'OperationShouldHaveSuccessfulResponse',
      message: "The operation '{0}' should have at least one successful response definition.",
    },
  ],
  sources: [sources.swaggerValidator, sources.codingStandards, pullRequest(2755)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation(operation: OperationView) {
      const { name, node, responses } = operation;
      const list = node.get('responses');
      if (responses.length === 0 || list === undefined) return;
      // What is no code at all may be meant for success; another rule tells it.
      if (responses.some(({ code }) => isSuccess(code) || !validCode.test(code))) return;
      const fallback = responses.find(({ code }) => code === 'default');
      report(list, {
        message: `The operation ${name} has no successful response; a code from 200 to 299 is expected.`,
        help:
          fallback === undefined
            ? 'Add the code that the service answers with when all goes well.'
            : 'Replace `default` by the code that the service really answers with, such as 200 or 201.',
        values: [name],
        fixes:
          fallback !== undefined && canBeSuccess(fallback, operation)
            ? [{ title: 'Name the `default` response 200', kind: 'review', edits: edit.rename(fallback.site, '200') }]
            : [],
      });
    },
  }),
});

/** Without a schema, 200 would only exchange this finding for that of the missing schema. */
function canBeSuccess({ node }: ResponseView, { isInternal, isWebhook }: OperationView): boolean {
  return isInternal || isWebhook || node?.has('schema') === true;
}
