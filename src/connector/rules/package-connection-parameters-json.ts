/** A solution carries the parts of a connector in files of their own; solution checker and intake read them. */
import type { CertificationPackage } from '../model/certification-package';
import { parseJson } from '../text/parse-json';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { issue, sources } from './sources';

export const rule = defineRule({
  id: 'package-connection-parameters-json',
  title: 'The JSON files of a connector in a solution can be read',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-connectionparam-isproperjson',
      message: 'The connectionparameters.json is not a valid JSON.',
    },
  ],
  sources: [sources.solutionChecker, issue(4071)],
  fixable: false,
  check: ({ reportFile }) => ({
    package(_: CertificationPackage, { files, properties }) {
      for (const { path, text, role } of files) {
        const match = /\/connector\/[^/]*?(connectionparameters)?\.json$/i.exec(path);
        // The first definition is read like that of any connector.
        if (match === null || role === 'definition') continue;
        const { root, problems } = parseJson(text);
        const [problem] = problems;
        if (problem !== undefined)
          reportFile(path, {
            message: problem.message,
            range: problem.range,
            // Of the others, no sentence is known but that about definitions, which leads to the first.
            ...(match[1] === undefined ? { code: 'none' } : {}),
          });
        // Those beside the first definition are read like those of any connector, too.
        for (const { name, value } of path === properties?.file ? [] : (root?.members ?? [])) {
          const type = value?.get('type');
          // An export may write the type so, and Partner Center then sees no sign-in.
          if (type?.asString?.toLowerCase() !== 'oauthsetting' || type.value === 'oauthSetting') continue;
          reportFile(path, {
            message: `The type of the connection parameter \`${name}\` is \`${type.asString}\`; \`oauthSetting\` is expected.`,
            help: 'Write it so in the solution, and pack it again.',
            range: type.range,
            code: 'none',
          });
        }
      }
    },
  }),
});
