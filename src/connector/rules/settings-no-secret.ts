/** Settings travel with the connector: in a folder that is shared, the secret of its OAuth application is given away. */
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'settings-no-secret',
  title: 'The settings hold no secret',
  files: ['settings'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.paconn],
  fixable: 'review',
  check: ({ report, edit }) => ({
    settings({ root }) {
      for (const { name, value } of root.members) {
        if (value === undefined || !/^(clientS|s)ecret$/.test(name)) continue;
        report(value, {
          message: `The settings hold a \`${name}\`; no secret is expected in a file.`,
          help: 'Pass it with `--secret` when you upload, and have it replaced if anybody could read this file.',
          fixes: [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
        });
      }
    },
  }),
});
