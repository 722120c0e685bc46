/** A title names the service behind the connector, not the product that it plugs into. */
import { certification } from './levels';
import { productNames, restrictedWordFinding, wordPattern } from './restricted-words';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const pattern = wordPattern(productNames);

export const rule = defineRule({
  id: 'info-title-no-product-names',
  title: 'The title of the connector does not name a Power Platform product',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  // People see it in the intake of certification, which gives no code.
  official: [],
  sources: [sources.stringGuidance, sources.submission, pullRequest(4202)],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const finding = restrictedWordFinding(title, pattern, 'The title');
      if (title !== undefined && finding !== undefined) {
        report(title, { ...finding, help: 'Use the name of the service that the connector calls.' });
      }
    },
  }),
});
