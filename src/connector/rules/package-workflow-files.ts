/** Each flow that a solution lists has a file of its own in the folder `Workflows`. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-workflow-files',
  title: 'The flows that a solution lists are in it',
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
        if (!solution.folders.some((folder) => folder.toLowerCase() === 'workflows')) continue;
        const list = solution.files.find(({ path }) => path.endsWith('/customizations.xml'));
        for (const { 0: element, 1: name = '', index } of list?.text.matchAll(/<JsonFileName>\s*\/?([^<]*)/g) ?? []) {
          const file = name.trim();
          if (list === undefined || file === '' || paths.has(`${solution.path}/${file}`.toLowerCase())) continue;
          const start = index + element.length - name.length;
          reportFile(list.path, {
            message: `\`${solution.name}\` lists the flow \`${file}\`; there is no such file in it.`,
            help: 'Export the solution again and leave the archive as it is.',
            range: { start, end: start + file.length },
          });
        }
      }
    },
  }),
});
