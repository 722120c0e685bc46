/** Operations that are to run through a script need one. */
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-operations-have-script',
  title: '`scriptOperations` goes with a script',
  files: ['properties', 'script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: 'review',
  check: ({ report, edit }) => {
    let noScript = false;
    return {
      connector(connector) {
        // Properties by themselves say nothing about their folder.
        noScript = connector.definition !== undefined && connector.fileOf('script') === undefined;
      },
      properties({ properties }) {
        const listed = properties?.get('scriptOperations');
        if (!noScript || listed === undefined || listed.items.length === 0) return;
        report(listed, {
          message: '`scriptOperations` lists operations, but there is no script; a file `script.csx` is expected.',
          help: 'Add the script, or remove `scriptOperations`.',
          fixes: [{ title: 'Remove `scriptOperations`', kind: 'review', edits: edit.remove(listed) }],
        });
      },
    };
  },
});
