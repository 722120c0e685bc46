/** Solutions lie directly in the assets folder; the intake does not look deeper. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-assets-flat',
  title: 'The assets folder of the package has no folders in it',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [{ code: packageCode, message: "The package folder '{0}' should not contain any folder inside '{1}'." }],
  sources: [sources.packageValidator],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, inner }: CertificationPackage) {
      for (const folder of assets?.folders ?? []) {
        reportFile(`${assets?.path}/${folder}`, {
          message: `The assets folder holds a folder \`${folder}\`; only the archives of the solutions are expected there.`,
          help: 'Leave solutions as the archives that were exported; do not unpack them.',
          values: [assets?.path.slice((inner?.path.length ?? 0) + 1) ?? '', inner?.path ?? ''],
        });
      }
    },
  }),
});
