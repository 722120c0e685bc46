/** The gallery is in English; so is the description that stands in it. */
import { englishFinding } from './english';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'info-description-english',
  title: 'The description of the connector is written in English',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'ValueMustBeInEnglish', message: "The 'description' value must be written in English." }],
  sources: [sources.swaggerValidator, sources.submission, pullRequest(705)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const description = root.object('info')?.get('description');
      const finding = englishFinding(description, 'The description', edit);
      if (description !== undefined && finding !== undefined) report(description, finding);
    },
  }),
});
