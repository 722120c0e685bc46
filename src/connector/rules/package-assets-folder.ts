/** The archive beside the introduction holds one folder, and in it the solutions, packed as they were exported. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
import { defineRule } from './rule';
import { sources } from './sources';

const folderNotFound = '5000.1.1.12';

export const rule = defineRule({
  id: 'package-assets-folder',
  title: 'The archive of the package holds one folder, `PkgAssets`, without folders in it',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: folderNotFound,
      message: "The package zip file should contain a folder ideally named 'PkgAssets' inside '{0}'.",
    },
    { code: packageCode, message: "The package folder '{1}' should not contain any folder inside '{0}'." },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ inner, assets }: CertificationPackage) {
      // What cannot be opened is told by `package-readable`.
      if (inner === undefined || !inner.opened) return;
      const { folders, name, path } = inner;
      if (folders.length !== 1) {
        const found = folders.length === 0 ? 'no folder' : `${folders.length} folders`;
        reportFile(path, {
          message: `\`${name}\` has ${found}; one named \`PkgAssets\`, with the solutions in it, is expected.`,
          values: [path],
        });
      }
      for (const folder of assets?.folders ?? []) {
        reportFile(`${assets?.path}/${folder}`, {
          message: `\`${folders[0]}\` holds a folder \`${folder}\`; only the archives of the solutions are expected there.`,
          help: 'Leave solutions as the archives that were exported; do not unpack them.',
          code: packageCode,
          values: [path, folders[0] ?? ''],
        });
      }
    },
  }),
});
