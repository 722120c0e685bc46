/** The archive beside the introduction holds one folder, in which the solutions lie. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-assets-folder',
  title: 'The archive of the package holds one folder, `PkgAssets`',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "The package zip file should contain a folder ideally named 'PkgAssets' inside '{0}'.",
    },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ inner }: CertificationPackage) {
      // What cannot be opened is told by `package-readable`.
      if (inner === undefined || !inner.opened || inner.folders.length === 1) return;
      reportFile(inner.path, {
        message:
          inner.folders.length === 0
            ? `\`${inner.name}\` has no folder; one named \`PkgAssets\`, with the solutions in it, is expected.`
            : `\`${inner.name}\` has ${inner.folders.length} folders; one named \`PkgAssets\` is expected.`,
        values: [inner.path],
      });
    },
  }),
});
