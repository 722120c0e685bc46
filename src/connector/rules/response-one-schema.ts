/** The designer uses one schema and silently passes over the others. */
import type { OperationView } from '../model/operation';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-one-schema',
  title: 'One response of an operation has a schema',
  files: ['definition'],
  // One accepted operation in five has several; the tool prints it, nobody asks for a change.
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
      // A schema on `default` beside others is `response-default-without-schema`'s matter.
      const codes = responses.flatMap(({ code, node: response }) =>
        code !== 'default' && response?.has('schema') === true ? [code] : [],
      );
      if (codes.length < 2 || list === undefined) return;
      report(list, {
        message: `The responses ${codes.slice(0, -1).join(', ')} and ${codes.at(-1)} of ${name} have schemas; the designer uses one of them.`,
        help: 'Keep the schema of the successful answer and describe the others in words.',
        values: [name],
      });
    },
  }),
});
