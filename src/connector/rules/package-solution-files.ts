/** Three files make an archive a solution; an export has them, an archive packed by hand often has not. */

import type { CertificationPackage } from '../model/certification-package';
import { inCode } from './in-code';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
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
      const paths = new Set(connector.files.map(({ path }) => path.toLowerCase()));
      for (const solution of solutions) {
        const { path, name, opened, files, list } = solution;
        for (const { 0: element, 1: file = '', index } of list?.text.matchAll(listed) ?? []) {
          // A folder that is not there is told by `package-solution-folders`.
          const isAbsent = !paths.has(`${path}/${file}`.toLowerCase());
          if (list === undefined || !isAbsent || !solution.has('Connector')) continue;
          const start = index + element.indexOf(file, element.indexOf('>'));
          reportFile(list.path, {
            message: `\`${name}\` lists \`${file}\`; there is no such file in it.`,
            help: 'Export the solution again and leave the archive as it is.',
            range: { start, end: start + file.length },
            code: 'none',
          });
        }
        const missing = required.filter((wanted) => !files.some((file) => file.path === `${path}/${wanted}`));
        if (!opened || missing.length === 0) continue;
        reportFile(path, {
          message: `\`${name}\` lacks ${inCode(missing, ' and ')} at its top; a solution as it was exported is expected.`,
          help: 'Export the solution again and leave the archive as it is.',
          values: [name, assets?.path ?? ''],
        });
      }
    },
  }),
});
