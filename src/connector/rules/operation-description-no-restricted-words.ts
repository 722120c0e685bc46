/** A step runs in every product of the platform; a description that names one is refused. */
import { certification } from './levels';
import { descriptionPhrases, restrictedWordFinding, restrictedWordMessage, wordPattern } from './restricted-words';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const pattern = wordPattern(descriptionPhrases);

export const rule = defineRule({
  id: 'operation-description-no-restricted-words',
  title: 'The description of an operation does not name Power Apps, Power Automate or Logic Apps',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [restrictedWordMessage('description', descriptionPhrases)],
  sources: [sources.submission, pullRequest(4193)],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name }) {
      const description = node.get('description');
      const finding = restrictedWordFinding(description, pattern, `The description of ${name}`);
      if (description !== undefined && finding !== undefined) {
        report(description, { ...finding, help: 'Say "flow" or "app", or leave the product out.' });
      }
    },
  }),
});
