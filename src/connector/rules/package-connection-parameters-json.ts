/** A solution carries the parameters of the connection in a file of their own; the solution checker reads it as JSON. */
import type { CertificationPackage } from '../model/certification-package';
import { parseJson } from '../text/parse-json';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-connection-parameters-json',
  title: 'The connection parameters in a solution are JSON',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-connectionparam-isproperjson',
      message: 'The connectionparameters.json is not a valid JSON.',
    },
  ],
  sources: [sources.solutionChecker],
  fixable: false,
  check: ({ reportFile }) => ({
    package(_: CertificationPackage, { files }) {
      for (const { path, text } of files) {
        if (!/\/connector\/[^/]*connectionparameters\.json$/i.test(path)) continue;
        const [problem] = parseJson(text).problems;
        if (problem !== undefined) reportFile(path, { message: problem.message, range: problem.range });
      }
    },
  }),
});
