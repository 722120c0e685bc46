/** An upload that is not told of the script takes the deployed one away. */
import { fileName } from '../files';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'settings-script-named',
  title: 'The settings name the script that stands beside them',
  files: ['settings', 'script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.paconn, sources.customCode],
  fixable: 'review',
  check: ({ report, edit }) => ({
    settings({ root }, connector) {
      const script = connector.fileOf('script');
      const named = root.get('script');
      if (script?.role !== 'script' || (named?.asString ?? '') !== '') return;
      // A wrong type is told by `json-type-correct`.
      if (named !== undefined && named.kind !== 'null' && named.kind !== 'string') return;
      const name = fileName(script.path);
      report(named ?? root, {
        message: `The settings name no \`script\`; \`${name}\` stands beside them and is expected there.`,
        help: 'An update without the script takes the deployed one away.',
        fixes: [
          {
            title: `Name \`${name}\``,
            kind: 'review',
            edits: [named === undefined ? edit.insert(root, 'script', name, 'icon') : edit.replace(named, name)],
          },
        ],
      });
    },
  }),
});
