/** An independent publisher is, by definition, not the company behind the API. */
import { independentReviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { isBlank, sameWords } from './text';

export const rule = defineRule({
  id: 'publisher-differs-from-stack-owner',
  title: 'An independent publisher is not the owner of the API',
  files: ['properties'],
  severity: independentReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.independentSubmission, sources.pullRequestTemplate],
  fixable: false,
  check: ({ report }) => ({
    properties({ properties }) {
      const publisher = properties?.get('publisher');
      const owner = properties?.get('stackOwner');
      if (publisher === undefined || isBlank(publisher)) return;
      if (!sameWords(publisher.asString, owner?.asString)) return;
      report(publisher, {
        message: `\`publisher\` and \`stackOwner\` are both \`${publisher.asString}\`; the name of the contributor is expected as publisher.`,
        help: 'Write your own name as `publisher` and the company behind the API as `stackOwner`. The owner of an API certifies as a verified publisher.',
      });
    },
  }),
});
