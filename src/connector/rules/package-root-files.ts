/** The outer archive holds the introduction and the archive with the solutions, one of each. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode, packagePlace } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-root-files',
  title: 'The package holds `intro.md` and one archive',
  files: ['intro', 'other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "The provided zip file should contain both intro.md and package zip file in '{0}'.",
    },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ root }: CertificationPackage) {
      // What lies in a folder is told by `package-without-folders`.
      if (root.folders.length > 0 && root.archives.length === 0) return;
      const texts = root.files.filter(({ path }) => /\.md$/i.test(path)).length;
      const report = (message: string) => reportFile(packagePlace(root), { message, values: ['.'] });
      if (texts !== 1) {
        report(
          texts === 0
            ? 'The package has no `intro.md`; one is expected beside the archive.'
            : `The package has ${texts} Markdown files; \`intro.md\` alone is expected.`,
        );
      }
      if (root.archives.length !== 1) {
        report(
          root.archives.length === 0
            ? 'The package has no archive with the solutions; one is expected beside `intro.md`.'
            : `The package has ${root.archives.length} archives at its top; one, with the solutions, is expected.`,
        );
      }
    },
  }),
});
