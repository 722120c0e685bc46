/** Long operation ids are refused. */

import { limits } from '../model/measure';
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const limit = limits.operationIdCharacters;

export const rule = defineRule({
  id: 'operation-id-length',
  title: `An \`operationId\` has fewer than ${limit} characters`,
  files: ['definition'],
  // The refusal is certain, the number is inferred.
  severity: warning,
  origin: 'platform',
  official: [{ code: 'OperationIdTooLong', message: "The operationId length must be less than '{0}'." }],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, id }: OperationView) {
      const written = node.get('operationId');
      if (id === undefined || written === undefined || id.length < limit) return;
      report(written, {
        message: `The operationId \`${id}\` has ${id.length} characters; fewer than ${limit} are expected.`,
        help: 'Microsoft does not publish the exact limit.',
        values: [limit],
      });
    },
  }),
});
