/** Nobody can fill in what nobody sees, so a hidden required parameter needs a default. */
import type { ParameterView } from '../model/parameter';
import { isInternal } from '../model/visibility';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'parameter-internal-has-default',
  title: 'An internal required parameter has a `default`',
  files: ['definition'],
  // About 1,900 such parameters in accepted connectors, all with a default.
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.stringGuidance],
  fixable: false,
  check: ({ report }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      // The defaults of a body stand in its schema.
      if (location === 'body' || !isInternal(node) || node.damaged) return;
      if (node.get('required')?.value !== true || node.has('default')) return;
      report(site, {
        message: `The parameter \`${name ?? ''}\` is internal and required, but has no \`default\`.`,
        help: 'Add the value to send, or show the parameter to makers.',
      });
    },
  }),
});
