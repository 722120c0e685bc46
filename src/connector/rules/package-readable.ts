/** The intake opens archives within archives; one that is damaged or empty stops it. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { pullRequest } from './sources';

export const rule = defineRule({
  id: 'package-readable',
  title: 'The archives of the package can be opened',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  // The sentence has no code; the name of who says it stands for one.
  official: [{ code: 'certification-bot', message: 'Not able to deserialize the package. Invalid package structure.' }],
  sources: [pullRequest(3832), pullRequest(3815)],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ root, inner, solutions }: CertificationPackage) {
      const archives = [...root.archives, ...(inner?.archives ?? []), ...solutions];
      for (const { path, name, opened } of archives) {
        if (opened) continue;
        reportFile(path, {
          message: `\`${name}\` cannot be opened or holds nothing; a zip archive is expected.`,
          help: 'Export the solution again, and make the archive with the standard tool of your system.',
        });
      }
    },
  }),
});
