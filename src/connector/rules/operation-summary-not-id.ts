/** The operation id is written for programs; repeated as the summary it makes a bad name for people. */
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { wordsOfId } from './text';

export const rule = defineRule({
  id: 'operation-summary-not-id',
  title: 'The summary of an operation is not its `operationId`',
  files: ['definition'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.stringGuidance, pullRequest(583)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ node, id, isInternal }) {
      const summary = node.get('summary');
      if (isInternal || summary === undefined || id === undefined || summary.asString !== id) return;
      const proposal = wordsOfId(id);
      // An id of one word ("Search") is a good name.
      if (proposal === '' || proposal.toLowerCase() === id.toLowerCase()) return;
      report(summary, {
        message: `The summary of ${id} is its \`operationId\`; words are expected, such as "${proposal}".`,
        fixes: [{ title: `Use "${proposal}"`, kind: 'review', edits: [edit.replace(summary, proposal)] }],
      });
    },
  }),
});
