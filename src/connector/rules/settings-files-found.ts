/** The command line opens the files that the settings name, and stops at the first that is not there. */
import { fileName } from '../files';
import { anyCase } from '../model/connection-parameters';
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
    settings({ root }, connector) {
      const { files } = connector;
      // Settings by themselves say nothing about the folder that they come from.
      if (files.length < 2) return;
      const names = files.map(({ path }) => fileName(path));
      const named = (member: string) => root.get(member)?.asString?.replace(/^\.[\\/]/, '') ?? '';
      const isHere = (name: string) => anyCase(name, names) !== undefined;
      const countsFromHere = members.some((member) => isHere(named(member)));
      for (const member of members) {
        const node = root.get(member);
        const path = named(member);
        const name = path.replace(/.*[\\/]/, '');
        // What lies in another folder is out of sight, and names may count from the folder above. But where another
        // name counts from this folder, one that leads away from a file of the same name was copied or forgotten.
        if (node === undefined || name === '' || (name === path ? isHere(name) : !isHere(name) || !countsFromHere))
          continue;
        // A script that has to be renamed is told by itself.
        if (member === 'script' && connector.fileOf(member)?.role === 'maybe-script') continue;
        const here = anyCase(name, names);
        const write = (meant: string) => [edit.replace(node, meant)];
        report(node, {
          message: `\`${member}\` names \`${path}\`; there is no such file beside the settings.`,
          ...(here === undefined
            ? proposal(name, names, write, 'Add the file, or remove the member.')
            : {
                help: `Did you mean \`${here}\`?`,
                fixes: [{ title: `Write \`${here}\``, kind: 'review', edits: write(here) }],
              }),
        });
      }
    },
  }),
});
