/** The platform drops other signs from operation ids where it makes names of them. */
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const foreignSigns = /[^A-Za-z0-9]/g;

export const rule = defineRule({
  id: 'operation-id-alphanumeric',
  title: 'An `operationId` has letters and digits only',
  files: ['definition'],
  // A sixth of the accepted operations has an underscore: printed, never refused.
  severity: warning,
  origin: 'certification',
  official: [
    {
      code: 'OperationIdSanitized',
      message:
        "The 'operationId' property value is different from its sanitized value '{0}'. Please avoid the useage of non-alphanumeric characters to have matching values.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, id }: OperationView) {
      const written = node.get('operationId');
      if (id === undefined || written === undefined) return;
      const sanitized = id.replace(foreignSigns, '');
      // An id of signs alone is as good as none.
      if (sanitized === id || id.trim() === '') return;
      report(written, {
        message: `The operationId \`${id}\` has other signs than letters and digits; \`${sanitized}\` is what the platform makes of it.`,
        help: 'Choose the id before the first flow uses it: a new id makes a new operation.',
        values: [sanitized],
      });
    },
  }),
});
