/** One style of ids makes a connector easier to read; Microsoft's coding standards choose PascalCase. */

import type { OperationView } from '../model/operation';
import { capitalised } from '../text/capitalised';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-id-pascal-case',
  title: 'An `operationId` starts with a capital letter, and so does each word in it',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.codingStandards],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, id }: OperationView) {
      const written = node.get('operationId');
      if (id === undefined || written === undefined || !/^[a-z]/.test(id)) return;
      const proposal = capitalised(id);
      report(written, {
        message: `The operationId \`${id}\` starts with a small letter; PascalCase (\`${proposal}\`) is expected.`,
        help: 'Change it only while no flow uses the connector: a new id makes a new operation.',
      });
    },
  }),
});
