/** A connector has one script; a second one is never uploaded, and what it was for does not happen. */
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-single',
  title: 'A connector has one script',
  files: ['script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ reportFile }) => ({
    companions({ package: contents }, { files }) {
      if (contents !== undefined) return;
      const [first, ...rest] = files.filter(({ role }) => role === 'script');
      for (const { path } of rest) {
        reportFile(path, {
          message: `\`${path}\` is a second script beside \`${first?.path}\`; one is expected.`,
          help: 'Move what it does into the one script of the connector.',
        });
      }
    },
  }),
});
