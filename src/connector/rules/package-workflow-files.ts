/** Each flow that a solution lists has a file of its own in the folder `Workflows`. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-workflow-files',
  title: 'The flows that a solution lists are those that are in it',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  // Policy 5000.1.1.15; its sentence is not public.
  official: [],
  sources: [sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ solutions }: CertificationPackage, { files }) {
      const paths = new Set(files.map(({ path }) => path.toLowerCase()));
      for (const solution of solutions) {
        // A folder that is not there is told by `package-solution-folders`.
        if (!solution.has('Workflows')) continue;
        const listed = new Set<string>();
        const { list } = solution;
        for (const { 0: element, 1: name = '', index } of list?.text.matchAll(/<JsonFileName>\s*\/?([^<]*)/g) ?? []) {
          const file = name.trim();
          if (list === undefined || file === '') continue;
          const path = `${solution.path}/${file}`.toLowerCase();
          listed.add(path);
          if (paths.has(path)) continue;
          const start = index + element.length - name.length;
          reportFile(list.path, {
            message: `\`${solution.name}\` lists the flow \`${file}\`; there is no such file in it.`,
            help: 'Export the solution again and leave the archive as it is.',
            range: { start, end: start + file.length },
          });
        }
        // A list without a single file is written in another form.
        for (const { path } of listed.size === 0 ? [] : files) {
          const small = path.toLowerCase();
          if (!small.startsWith(`${solution.path}/workflows/`.toLowerCase()) || !small.endsWith('.json')) continue;
          if (!listed.has(small))
            reportFile(path, {
              message: `\`${path.slice(solution.path.length + 1)}\` is in \`${solution.name}\`, but not in the list of its \`customizations.xml\`.`,
              help: 'Export the solution again and leave the archive as it is.',
            });
        }
      }
    },
  }),
});
