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
      // Each solution holds the connector with its icon; told once is enough.
      for (const { path } of solutions) {
        const inside = files.filter((file) => file.path.startsWith(`${path}/Connector/`));
        const [first] = inside;
        if (first === undefined || inside.some(({ role }) => role === 'icon')) continue;
        reportFile(first.path, {
          message: 'The connector in the package has no icon; a picture is expected beside its definition.',
          help: 'Give the connector an icon in its settings, and export the solution again.',
        });
        return;
      }
    },
  }),
});
