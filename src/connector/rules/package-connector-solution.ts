/** One solution of the package holds the connector and nothing else: it is the one that is deployed. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-connector-solution',
  title: 'One solution of the package holds the connector alone',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "Connector solution in '{0}' is invalid. Connector solution should only contain 'Connector' folder.",
    },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, solutions }: CertificationPackage) {
      // Solutions that cannot be read, or lack their lists, are told by other rules.
      if (assets === undefined || solutions.length === 0 || !solutions.every(isSolution)) return;
      if (solutions.some(({ components }) => components.has('Connector') && components.size === 1)) return;
      reportFile(assets.path, {
        message:
          'No solution of the package holds the connector alone; one is expected beside the solution with the flow.',
        help: 'Make a solution with the connector in it, and export it by itself.',
        values: [assets.path],
      });
    },
  }),
});

function isSolution({ path, files }: CertificationPackage['solutions'][number]): boolean {
  return files.some((file) => file.path === `${path}/customizations.xml`);
}
