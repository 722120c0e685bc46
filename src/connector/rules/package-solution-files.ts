/** Three files make an archive a solution; an export has them, an archive packed by hand often has not. */

import type { CertificationPackage } from '../model/certification-package';
import { inCode } from './in-code';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
import { exportAgain, reportAbsent } from './package-listed-files';
import { defineRule } from './rule';
import { sources } from './sources';

/** The files of a connector in its list. Of the definition and the icon other rules tell. */
const listed = /<(?!openapidefinition|iconblob)\w+>\s*\/?(connector\/[^<]*?)\s*</gi;

const required = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];

export const rule = defineRule({
  id: 'package-solution-files',
  title: 'Every solution has its three XML files at the top and what they list of a connector',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message:
        "The solution zip file '{0}' in '{1}' should contain three files namely '[Content_Types].xml', 'customizations.xml', 'solution.xml'.",
    },
  ],
  sources: [sources.packageValidator],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, solutions }: CertificationPackage, connector) {
      for (const solution of solutions) {
        const { path, name, opened, files } = solution;
        // A folder that is not there is told by `package-solution-folders`.
        if (solution.has('Connector')) reportAbsent(solution, listed, connector.files, reportFile);
        const missing = required.filter((wanted) => !files.some((file) => file.path === `${path}/${wanted}`));
        if (!opened || missing.length === 0) continue;
        reportFile(path, {
          message: `\`${name}\` lacks ${inCode(missing, ' and ')} at its top; a solution as it was exported is expected.`,
          help: exportAgain,
          values: [name, assets?.path ?? ''],
        });
      }
    },
  }),
});
