/**
 * The tools take a script by the ending of its name. A system that hides endings lets people save another one, and a
 * copy that was put aside may be the only one left.
 */
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-extension',
  title: 'The name of a script ends in `.csx`',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode, sources.paconn],
  fixable: false,
  check: ({ reportFile }) => ({
    script({ file }) {
      const ending = /\.(?!csx?$)[^.]*$/i.exec(file);
      if (ending === null) return;
      reportFile(file, {
        message: `The name of the script ends in \`${ending[0]}\`; \`script.csx\` is expected.`,
        help: 'Rename it. Windows shows the last ending when file name extensions are switched on in its Explorer.',
      });
    },
  }),
});
