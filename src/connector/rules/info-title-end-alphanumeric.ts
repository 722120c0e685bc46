/** A full stop or a blank at the end of a title is a slip, and certification refuses it. */
import { endFinding } from './end-alphanumeric';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'info-title-end-alphanumeric',
  title: 'The title of the connector ends in a letter or digit',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'ValueMustEndWithAlphanumeric', message: "The 'title' value must end with alphanumeric character." },
  ],
  sources: [sources.swaggerValidator, pullRequest(3828)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const finding = endFinding(title, 'The title', edit);
      if (title !== undefined && finding !== undefined) report(title, finding);
    },
  }),
});
