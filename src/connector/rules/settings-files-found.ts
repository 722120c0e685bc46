/** The command line opens the files that the settings name, and stops at the first that is not there. */
import { fileName } from '../files';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

const members = ['apiProperties', 'apiDefinition', 'icon', 'script'] as const;

export const rule = defineRule({
  id: 'settings-files-found',
  title: 'The files that the settings name are there',
  files: ['settings'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.paconn],
  fixable: 'review',
  check: ({ report, edit }) => ({
    settings({ root }, { files }) {
      // Settings by themselves say nothing about the folder that they come from.
      if (files.length < 2) return;
      const names = files.map(({ path }) => fileName(path));
      for (const member of members) {
        const node = root.get(member);
        const named = node?.asString?.replace(/^\.[\\/]/, '');
        // What lies in another folder is out of sight.
        if (node === undefined || !named || /[\\/]/.test(named)) continue;
        if (names.some((name) => name.toLowerCase() === named.toLowerCase())) continue;
        report(node, {
          message: `\`${member}\` names \`${named}\`; there is no such file beside the settings.`,
          ...proposal(named, names, (meant) => [edit.replace(node, meant)], 'Add the file, or remove the member.'),
        });
      }
    },
  }),
});
