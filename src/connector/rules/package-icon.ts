/** The icon of a certified connector comes with its solution. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-icon',
  title: 'The connector in the package has an icon',
  files: ['icon'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [{ code: '5000.1.1.1', message: 'package should contain an icon.' }],
  sources: [sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ solutions }: CertificationPackage, { files }) {
      const folder = solutions
        .map(({ path }) => `${path}/Connector/`)
        .find((path) => files.some((file) => file.path.startsWith(path)));
      // Without a connector there is nothing that could have one.
      if (folder === undefined || files.some(({ role }) => role === 'icon')) return;
      const inside = files.find(({ path }) => path.startsWith(folder));
      reportFile(inside?.path ?? folder, {
        message: 'The connector in the package has no icon; a picture is expected beside its definition.',
        help: 'Give the connector an icon in its settings, and export the solution again.',
      });
    },
  }),
});
