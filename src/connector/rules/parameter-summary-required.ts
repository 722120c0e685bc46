/** The summary is the label of the field; without one makers read the name that the API uses. */
import { toTitleCase } from './letter-case';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { isBlank, wordsOfId } from './text';
import { visibleSite } from './visible-parameter';

export const rule = defineRule({
  id: 'parameter-summary-required',
  title: 'Every visible parameter outside the body has an `x-ms-summary`',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'RequiredPropertyMissing', message: "The 'x-ms-summary' property is required." },
    { code: 'RequiredValueEmpty', message: "The 'x-ms-summary' property must have not empty value." },
  ],
  sources: [sources.submission, pullRequest(1003), pullRequest(3841), pullRequest(4041)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    parameter(parameter) {
      const { node, name = '', location } = parameter;
      const present = node.get('x-ms-summary');
      // Makers see the properties of a body, not the body itself.
      if (location === 'body' || node.damaged || !isBlank(present)) return;
      const site = visibleSite(parameter);
      if (site === undefined) return;
      const proposal = toTitleCase(wordsOfId(name));
      report(present ?? site, {
        message:
          present === undefined
            ? `The parameter \`${name}\` has no \`x-ms-summary\`.`
            : `The \`x-ms-summary\` of the parameter \`${name}\` is empty.`,
        help: 'Add the label that makers read beside the field, such as "Book Number".',
        code: present === undefined ? 'RequiredPropertyMissing' : 'RequiredValueEmpty',
        fixes:
          proposal === ''
            ? []
            : [
                {
                  title: `Use "${proposal}", made from the name`,
                  kind: 'review',
                  edits: [
                    present === undefined
                      ? edit.insert(node, 'x-ms-summary', proposal, 'type')
                      : edit.replace(present, proposal),
                  ],
                },
              ],
      });
    },
  }),
});
