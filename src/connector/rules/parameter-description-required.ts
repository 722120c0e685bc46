/** The description is the hint in an empty field: what to type, and where to find it. */
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { isBlank } from './text';
import { visibleSite } from './visible-parameter';

export const rule = defineRule({
  id: 'parameter-description-required',
  title: 'Every visible parameter outside the body has a description',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'RequiredPropertyMissing', message: "The 'description' property is required." },
    { code: 'RequiredValueEmpty', message: "The 'description' property must have not empty value." },
  ],
  sources: [sources.submission, pullRequest(3407), pullRequest(4160), pullRequest(4306)],
  fixable: false,
  check: ({ report }) => ({
    parameter(parameter) {
      const { node, name = '', location } = parameter;
      const present = node.get('description');
      // Makers see the properties of a body, not the body itself.
      if (location === 'body' || node.damaged || !isBlank(present)) return;
      const site = visibleSite(parameter);
      if (site === undefined) return;
      report(present ?? site, {
        message:
          present === undefined
            ? `The parameter \`${name}\` has no \`description\`.`
            : `The \`description\` of the parameter \`${name}\` is empty.`,
        help: 'Say in a sentence what to enter and where makers find it.',
        code: present === undefined ? 'RequiredPropertyMissing' : 'RequiredValueEmpty',
      });
    },
  }),
});
