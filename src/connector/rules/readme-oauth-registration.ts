/** Whoever uses a connector with OAuth of an independent publisher has to register an application; the readme says how. */
import { independentReviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Words without which nobody explains how to register an application. */
const steps = /regist|client[\s_-]?id|client[\s_-]?secret|\bapp(?:lication)?s?\b|redirect/i;

export const rule = defineRule({
  id: 'readme-oauth-registration',
  title: 'The readme says how to register an application where the connector uses OAuth',
  files: ['readme', 'properties'],
  // The template makes it a condition, but a text is judged by its words here: a warning, not an error.
  severity: independentReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.pullRequestTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text, sections }, { properties }) {
      const parameters = properties?.properties?.object('connectionParameters')?.members ?? [];
      const uses = parameters.some(({ value }) => /^oauthSetting$/i.test(value?.string('type') ?? ''));
      if (!uses || steps.test(text)) return;
      const section = sections.find(({ title }) => /credential|authent/i.test(title));
      reportFile(file, {
        message:
          'The connector signs in with OAuth, but the readme does not say how to register an application; the steps are expected.',
        range: section === undefined ? { start: 0, end: 0 } : { start: section.start, end: section.end },
      });
    },
  }),
});
