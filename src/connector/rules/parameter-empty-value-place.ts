/** A header or a path segment cannot be there and empty at once. */
import type { ParameterView } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-empty-value-place',
  title: '`allowEmptyValue` is for query and form parameters',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'AllowEmptyValueOnlyValidForQueryFormData',
      message:
        "The parameter cannot use the 'allowEmptyValue' keyword as it is not in the 'query' or 'formData' location.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    parameter({ node, name, location }: ParameterView) {
      const allow = node.get('allowEmptyValue');
      if (allow === undefined || location === undefined || location === 'query' || location === 'formData') return;
      report(allow, {
        message: `The ${location} parameter \`${name ?? ''}\` has \`allowEmptyValue\`, which works in a query or a form only.`,
        fixes: [{ title: 'Remove `allowEmptyValue`', kind: 'safe', edits: edit.remove(allow) }],
      });
    },
  }),
});
