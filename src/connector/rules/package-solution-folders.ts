/** What a solution lists in `customizations.xml` has to lie in the folder of its kind. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
import { exportAgain } from './package-listed-files';
import { defineRule } from './rule';
import { sources } from './sources';

const foldersByComponent: ReadonlyArray<readonly [component: string, folders: readonly string[]]> = [
  ['Connector', ['Connector']],
  ['Workflows', ['Connector', 'Workflows']],
  ['aicopilot_aiplugin', ['Connector', 'aiplugins', 'aipluginoperations']],
];

export const rule = defineRule({
  id: 'package-solution-folders',
  title: 'A solution has the folders of what its `customizations.xml` lists',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    { code: packageCode, message: "The solution zip file '{0}' in '{1}' should contain 'folder namely '{2}''." },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, solutions }: CertificationPackage) {
      for (const solution of solutions) {
        const { path, name, components } = solution;
        const needed = foldersByComponent.flatMap(([component, wanted]) => (components.has(component) ? wanted : []));
        for (const wanted of new Set(needed)) {
          // The script compares without regard to case, as its shell does.
          if (solution.has(wanted)) continue;
          reportFile(`${path}/customizations.xml`, {
            message: `\`customizations.xml\` of \`${name}\` lists what belongs in a folder \`${wanted}\`; there is no such folder.`,
            help: exportAgain,
            values: [name, assets?.path ?? '', wanted],
          });
        }
      }
    },
  }),
});
