/** Verified publishers also say how to deploy the connector as a custom one; independent publishers may. */
import type { ReadmeModel } from '../model/markdown';
import { certifiedReviewed } from './levels';
import { missingSection } from './readme-headings';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'readme-deployment-section',
  title: 'The readme of a verified publisher has deployment instructions',
  files: ['readme'],
  severity: certifiedReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.readmeTemplate],
  fixable: false,
  check: ({ reportFile }) => ({
    readme({ file, text, sections }: ReadmeModel) {
      if (sections.some(({ title }) => /\bdeploy|\binstall/i.test(title))) return;
      reportFile(file, missingSection('Deployment Instructions', text, sections));
    },
  }),
});
