/** A choice among one is none. */
import type { PropertiesModel } from '../model/properties';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-sets-several',
  title: 'There are two or more sets of connection parameters to choose from',
  files: ['properties'],
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      const values = connector.sets?.get('values');
      if (values === undefined || values.items.length !== 1) return;
      report(values, {
        message: '`connectionParameterSets` has one set; two or more are expected.',
        help: 'Describe a single way to sign in with `connectionParameters`, which the wizard can edit.',
      });
    },
  }),
});
