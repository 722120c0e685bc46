/** The intake reads the name and the description of a connector from its solution as well as from its definition. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { pullRequest } from './sources';

/** What each element of `customizations.xml` is called, the lengths that it may have, and how it may end. */
const texts = [
  ['displayname', 'name', 1, 30, /[\p{L}\p{N}]$/u],
  ['description', 'description', 30, 500, /$/],
] as const;

export const rule = defineRule({
  id: 'package-connector-texts',
  title: 'The connector in a solution has a name and a description of the length that the intake asks for',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  // The sentences of the intake are those about the definition, and `explain` knows them.
  official: [],
  sources: [pullRequest(3828), pullRequest(3829)],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ solutions }: CertificationPackage) {
      // Each solution holds the same connector; told once is enough.
      const list = solutions.find((solution) => solution.list?.text.includes('<displayname>'))?.list;
      for (const [element, what, least, most, end] of texts) {
        const match = new RegExp(`<${element}>([^<]*)<`).exec(list?.text ?? '');
        const written = match?.[1] ?? '';
        // Signs such as `&amp;` are one character.
        const text = written.replace(/&\w+;/g, '_');
        const fits = text.length >= least && text.length <= most;
        if (list === undefined || match === null || (fits && end.test(written))) continue;
        const start = match.index + element.length + 2;
        reportFile(list.path, {
          message: fits
            ? `The ${what} of the connector in \`customizations.xml\` ends in \`${text.at(-1)}\`; a letter or digit is expected.`
            : `The ${what} of the connector in \`customizations.xml\` has ${text.length} characters; ${least} to ${most} are expected.`,
          help: 'Change it in the settings of the connector, and export the solution again.',
          range: { start, end: start + written.length },
        });
      }
    },
  }),
});
