/** A connector serves every product of the platform; a description that names one is refused. */
import { certification } from './levels';
import { descriptionPhrases, restrictedWordFinding, restrictedWordMessage, wordPattern } from './restricted-words';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const pattern = wordPattern(descriptionPhrases);

export const rule = defineRule({
  id: 'info-description-no-restricted-words',
  title: 'The description of the connector does not name Power Apps, Power Automate or Logic Apps',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [restrictedWordMessage('description', descriptionPhrases)],
  sources: [sources.submission, pullRequest(550), pullRequest(3407)],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const description = root.object('info')?.get('description');
      const finding = restrictedWordFinding(description, pattern, 'The description');
      if (description !== undefined && finding !== undefined) {
        report(description, { ...finding, help: 'Describe the service; makers know where they are.' });
      }
    },
  }),
});
