/** A summary is the name under which makers find an operation. */
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { isBlank, wordsOfId } from './text';

export const rule = defineRule({
  id: 'operation-summary-required',
  title: 'Every visible operation has a summary',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'RequiredPropertyMissing', message: "The '{0}' property is required." }],
  sources: [sources.submission, pullRequest(609)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ node, name, id, isInternal }) {
      // Accepted connectors leave internal operations without one, and no validator minds.
      if (isInternal || !isBlank(node.get('summary'))) return;
      const proposal = wordsOfId(id ?? '');
      const present = node.get('summary');
      report(present ?? node, {
        message: `The operation ${name} has no \`summary\`.`,
        help: 'Add a short name for the step, such as "Get a book".',
        values: ['summary'],
        fixes:
          proposal === ''
            ? []
            : [
                {
                  title: `Use "${proposal}", made from the operation id`,
                  kind: 'review',
                  edits: [
                    present === undefined
                      ? edit.insert(node, 'summary', proposal, 'operationId')
                      : edit.replace(present, proposal),
                  ],
                },
              ],
      });
    },
  }),
});
