/** The description is the one text about a step that makers can read before they use it. */
import { sentenceFromSummary } from './description-proposal';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { isBlank } from './text';

export const rule = defineRule({
  id: 'operation-description-required',
  title: 'Every visible operation has a description',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'RequiredPropertyMissing', message: "The 'description' property is required." },
    { code: 'RequiredValueEmpty', message: "The 'description' property must have not empty value." },
  ],
  sources: [sources.submission, pullRequest(3408)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ node, name, isInternal }) {
      const present = node.get('description');
      // Accepted connectors leave internal operations without one, and no validator minds.
      if (isInternal || node.damaged || !isBlank(present)) return;
      const proposal = sentenceFromSummary(node.string('summary') ?? '');
      report(present ?? node, {
        message:
          present === undefined
            ? `The operation ${name} has no \`description\`.`
            : `The \`description\` of the operation ${name} is empty.`,
        help: 'Say in a full sentence what the operation does and what it returns.',
        code: present === undefined ? 'RequiredPropertyMissing' : 'RequiredValueEmpty',
        fixes:
          proposal === undefined
            ? []
            : [
                {
                  title: `Use "${proposal}", made from the summary`,
                  kind: 'review',
                  edits: [
                    present === undefined
                      ? edit.insert(node, 'description', proposal, 'summary')
                      : edit.replace(present, proposal),
                  ],
                },
              ],
      });
    },
  }),
});
