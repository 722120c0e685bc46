/** Each flow that a solution lists has a file of its own in the folder `Workflows`. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { exportAgain, reportAbsent } from './package-listed-files';
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
      for (const solution of solutions) {
        // A folder that is not there is told by `package-solution-folders`.
        if (!solution.has('Workflows')) continue;
        const listed = reportAbsent(solution, /<JsonFileName>\s*\/?([^<]*[^<\s])/g, files, reportFile);
        // A list without a single file is written in another form.
        for (const { path } of listed.size === 0 ? [] : files) {
          const inside = path.slice(solution.path.length + 1);
          if (!path.startsWith(solution.path) || !/^workflows\/.*\.json$/i.test(inside)) continue;
          if (!listed.has(path.toLowerCase()))
            reportFile(path, {
              message: `\`${inside}\` is in \`${solution.name}\`, but not in the list of its \`customizations.xml\`.`,
              help: exportAgain,
            });
        }
      }
    },
  }),
});
