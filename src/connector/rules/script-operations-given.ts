/** Without a list the script runs for every operation, which is seldom meant and always slower. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-operations-given',
  title: '`scriptOperations` says which operations run through the script',
  files: ['properties', 'script'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ report }) => ({
    script(_, { properties }) {
      const members = properties?.properties;
      const listed = members?.get('scriptOperations');
      if (members === undefined || (listed !== undefined && listed.kind !== 'array')) return;
      if (listed !== undefined && listed.items.length > 0) return;
      report(listed ?? members, {
        message:
          'No `scriptOperations` are listed, so every operation runs through the script; those that need it are expected.',
        help: 'Leave it as it is if the script is meant for all of them.',
      });
    },
  }),
});
