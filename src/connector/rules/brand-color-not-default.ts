/** A brand has a colour of its own; the wizard's blue and white say that nobody chose one. */
import { certifiedOnly } from './levels';
import { defineRule, type Finding } from './rule';
import { sources } from './sources';

/** Named in the pull-request template and in the solution checker. */
const refused: ReadonlyMap<string, string> = new Map([
  ['#007ee5', 'the colour that the wizard fills in'],
  ['#ffffff', 'white'],
]);

export const rule = defineRule({
  id: 'brand-color-not-default',
  title: 'The brand colour is neither the default blue nor white',
  files: ['properties'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [{ code: 'connector-validate-brandcolor', message: 'Invalid brand color' }],
  sources: [sources.pullRequestTemplate, sources.solutionChecker],
  fixable: false,
  check: ({ report, reportFile }) => ({
    properties({ properties }) {
      const color = properties?.get('iconBrandColor');
      const finding = findingOn(color?.asString ?? '');
      if (color !== undefined && finding !== undefined) report(color, finding);
    },
    package({ solutions }) {
      // Each solution holds the same connector; told once is enough.
      for (const { files } of solutions) {
        for (const { path, text } of files) {
          const match = path.endsWith('/customizations.xml') ? /<iconbrandcolor>\s*([^<\s]+)/.exec(text) : null;
          const color = match?.[1] ?? '';
          const finding = findingOn(color);
          if (match === null || finding === undefined) continue;
          const end = match.index + match[0].length;
          reportFile(path, { ...finding, range: { start: end - color.length, end } });
          return;
        }
      }
    },
  }),
});

function findingOn(color: string): Finding | undefined {
  const kind = refused.get(color.toLowerCase());
  return kind === undefined
    ? undefined
    : {
        message: `The brand colour is \`${color}\`, ${kind}; the colour of your brand is expected.`,
        help: 'Take the main colour of your logo or its background, and use the same one in the icon.',
      };
}
