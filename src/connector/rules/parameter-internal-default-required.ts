/** Only required values are sure to be sent; a hidden optional default may never leave the flow. */
import type { ParameterView } from '../model/parameter';
import { isInternal } from '../model/visibility';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-internal-default-required',
  title: 'An internal parameter with a `default` is required',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'InternalPropertyWithDefaultOptional',
      message:
        'The internal property has a default value but is optional. Only required properties are guaranteed to be included in requests.',
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      // A path parameter has to be required in any case, and a rule of its own says so.
      if (location === 'body' || location === 'path' || !isInternal(node) || !node.has('default')) return;
      const required = node.get('required');
      if (required !== undefined && required.value !== false) return;
      report(required ?? site, {
        message: `The internal parameter \`${name ?? ''}\` has a \`default\`, but is optional and may not be sent.`,
        help: 'Make it required, or remove it if the service does without.',
        fixes: [
          {
            title: 'Make it required',
            kind: 'review',
            edits: [required === undefined ? edit.insert(node, 'required', true, 'in') : edit.replace(required, true)],
          },
        ],
      });
    },
  }),
});
