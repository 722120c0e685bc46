/** Whoever uses a connector with OAuth of an independent publisher has to register an application; the readme says how. */
import { independentReviewed } from './levels';
import { titleRange } from './readme-headings';
import { defineRule } from './rule';
import { sources } from './sources';

/**
 * Words without which nobody explains how to register an application. A mobile app says nothing of it, nor does a page
 * to which somebody is redirected.
 */
const steps =
  /regist|redirect(?!e|s\b)|callback|delegated|\b(?:client|consumer|app|application)[\s_)-]*(?:id\b|key\b|secret)|(?:developer|azure|cloud) (?:portal|console|dash)|\b(?:creat\w+|set\w* ?up|add|new|oauth) (?:\S*[^\s,.:] ){0,3}\W?(?:app|application|client|credential|integration)s?\b/i;

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
      reportFile(file, {
        message:
          'The connector signs in with OAuth, but the readme does not say how to register an application; the steps are expected.',
        range: titleRange(sections.find(({ title }) => /credential|authent/i.test(title))),
      });
    },
  }),
});
