/** The gallery is in English; so is the title that stands in it. */
import { englishFinding } from './english';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'info-title-english',
  title: 'The title of the connector is written in English',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'ValueMustBeInEnglish', message: "The 'title' value must be written in English." }],
  sources: [sources.swaggerValidator, sources.submission],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const finding = englishFinding(title, 'The title', edit);
      if (title !== undefined && finding !== undefined) report(title, finding);
    },
  }),
});
