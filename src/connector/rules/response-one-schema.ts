/** The designer uses one schema and silently passes over the others. */
import type { OperationView } from '../model/operation';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-one-schema',
  title: 'One response of an operation has a schema',
  files: ['definition'],
  severity: hint,
  origin: 'platform',
  official: [
    {
      code: 'OperationHasManyResponsesWithSchema',
      message:
        "The operation '{0}' has more than one response with specified schema, only one schema will be used in the designer.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, node, responses }: OperationView) {
      const list = node.get('responses');
      const codes = responses.filter(({ node: response }) => response?.has('schema') === true).map(({ code }) => code);
      if (codes.length < 2 || list === undefined) return;
      report(list, {
        message: `${codes.map((code) => `\`${code}\``).join(', ')} of ${name} have a schema; the designer uses one of them.`,
        help: 'Keep the schema of the successful answer.',
        values: [name],
      });
    },
  }),
});
