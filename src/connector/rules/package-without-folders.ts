/** The outer archive holds two files side by side; a folder around or beside them hides them from the intake. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode, packagePlace } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-without-folders',
  title: 'The package has no folder at its top',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [{ code: packageCode, message: "The provided zip file should not contain any folder inside '{0}'." }],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ root }: CertificationPackage, { files }) {
      for (const folder of root.folders) {
        const first = files.find(({ path }) => path.startsWith(`${folder}/`));
        reportFile(first?.path ?? packagePlace(root), {
          message: `The package has a folder \`${folder}\` at its top; \`intro.md\` and one archive are expected there, and no folder.`,
          help: 'Put the two files themselves into the archive, not the folder that holds them.',
          values: ['.'],
        });
      }
    },
  }),
});
