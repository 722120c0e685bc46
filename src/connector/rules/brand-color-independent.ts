/** Connectors of independent publishers share one colour, so that nobody takes them for the service's own. */
import { independentOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const independentColor = '#da3b01';

export const rule = defineRule({
  id: 'brand-color-independent',
  title: `The brand colour of an independent publisher is \`${independentColor}\``,
  files: ['properties'],
  severity: independentOnly,
  origin: 'certification',
  official: [],
  sources: [sources.independentSubmission, sources.pullRequestTemplate],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties({ properties }) {
      const color = properties?.get('iconBrandColor');
      const text = color?.asString;
      // What is no colour at all is told by `brand-color-hex`; solutions are for the packages of verified publishers.
      if (color?.parent === undefined || text === undefined || !/^#[0-9a-f]{6}$/i.test(text)) return;
      if (text.toLowerCase() === independentColor) return;
      report(color, {
        message: `The brand colour is \`${text}\`; \`${independentColor}\` is expected of every independent publisher.`,
        fixes: [{ title: `Use \`${independentColor}\``, kind: 'safe', edits: [edit.replace(color, independentColor)] }],
      });
    },
  }),
});
