/** A brand has a colour of its own; the wizard's blue and white say that nobody chose one. */
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
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
  check: ({ report }) => ({
    properties({ properties }) {
      const color = properties?.get('iconBrandColor');
      const kind = refused.get(color?.asString?.toLowerCase() ?? '');
      if (color === undefined || kind === undefined) return;
      report(color, {
        message: `The brand colour is \`${color.value}\`, ${kind}; the colour of your brand is expected.`,
        help: 'Take the main colour of your logo or its background, and use the same one in the icon.',
      });
    },
  }),
});
