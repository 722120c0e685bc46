/** A connector with several sign-ins is handed in with a file more. Which place and members it has is published nowhere. */
import type { CertificationPackage } from '../model/certification-package';
import { parseJson } from '../text/parse-json';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Sets that the platform adds for a service principal. Nothing says whether they make a sign-in of several. */
const added = /^oAuthClientCredentials$|^certOauth$/;

export const rule = defineRule({
  id: 'package-custom-properties',
  title: 'A package whose connector has several sign-ins holds `customProperties.json`',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: '5000.1.1.5',
      message:
        'Package should have three files: 1) A valid CRM package 2) Intro.md 3) customProperties.json (in case of multi auth).',
    },
  ],
  sources: [sources.policyErrors, sources.multiAuthentication],
  fixable: false,
  check: ({ report, reportFile }) => ({
    package(_: CertificationPackage, { files, properties }) {
      const file = files.find(({ path }) => /\bcustomProperties\.json$/i.test(path));
      if (file !== undefined) {
        const [problem] = parseJson(file.text).problems;
        if (problem !== undefined)
          reportFile(file.path, { message: problem.message, range: problem.range, code: 'none' });
        return;
      }
      const values = properties?.sets?.get('values');
      const ways = values?.items.filter((set) => !added.test(String(set.string('name')))).length ?? 0;
      if (values === undefined || ways < 2) return;
      report(values, {
        message: `The connector has ${ways} ways to sign in; \`customProperties.json\` is expected in the package.`,
        help: 'What belongs in it is not published: ask those who certify.',
      });
    },
  }),
});
