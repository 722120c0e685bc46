/** The outer archive holds the introduction and the archive with the solutions, side by side and nothing around them. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
import { defineRule } from './rule';
import { sources } from './sources';

const extraFolder = '5000.1.1.11';

export const rule = defineRule({
  id: 'package-root-files',
  title: 'The package holds `intro.md` and one archive, and no folder',
  files: ['intro', 'other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "The provided zip file should contain both intro.md and package zip file in '{0}'.",
    },
    { code: extraFolder, message: "The provided zip file should not contain any folder inside '{0}'." },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ root }: CertificationPackage, { files }) {
      const texts = root.files.filter(({ path }) => /\.md$/i.test(path)).length;
      const archives = root.archives.length;
      const place = (root.files[0] ?? root.archives[0] ?? files[0])?.path ?? '';
      const report = (path: string, message: string, code = packageCode) =>
        reportFile(path, { message, code, values: ['.'] });
      for (const folder of root.folders) {
        const inside = files.find(({ path }) => path.startsWith(`${folder}/`))?.path ?? place;
        report(
          inside,
          `The package has a folder \`${folder}\` at its top; files alone are expected there.`,
          extraFolder,
        );
      }
      // What lies in a folder instead is told by now.
      if (root.folders.length > 0 && archives + texts === 0) return;
      const found = (count: number, what: string) => `${count === 0 ? 'no' : count} ${what}`;
      if (texts !== 1)
        report(
          place,
          `The package has ${found(texts, texts === 0 ? '`intro.md`' : 'Markdown files')} at its top; exactly one is expected.`,
        );
      if (archives !== 1)
        report(
          place,
          `The package has ${found(archives, archives === 0 ? 'archive with the solutions' : 'archives')} at its top; exactly one is expected.`,
        );
    },
  }),
});
