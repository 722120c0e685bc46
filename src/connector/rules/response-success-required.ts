/** Without a successful response the designer has nothing to offer after the step. */
import type { OperationView } from '../model/operation';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'response-success-required',
  title: 'An operation has a successful response',
  files: ['definition'],
  severity: reviewed,
  origin: 'platform',
  official: [
    {
      code: 'OperationShouldHaveSuccessfulResponse',
      message: "The operation '{0}' should have at least one successful response definition.",
    },
  ],
  sources: [sources.swaggerValidator, sources.codingStandards, pullRequest(2755)],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, node, responses }: OperationView) {
      const list = node.get('responses');
      if (responses.length === 0 || list === undefined || responses.some(({ code }) => /^2\d\d$/.test(code))) return;
      report(list, {
        message: `${name} has no successful response; a code from 200 to 299 is expected.`,
        help: 'Replace `default` by the code that the service really answers with, such as 200 or 201.',
        values: [name],
      });
    },
  }),
});
