// The sidebar of the rule pages. It leads to subjects, not to rules: hundreds of entries would weigh on each page.
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { catalogue } from './src/connector';
import { bySubject } from './src/plugins/rule-docs/subjects';

const subjects = bySubject(catalogue).map(
  ({ id, title }) => ({ type: 'link', label: title, href: `/docs/rules/#${id}` }) as const,
);

const sidebars: SidebarsConfig = {
  rules: [
    { type: 'doc', id: 'index', label: 'All rules' },
    // Not a category: one without a page of its own is drawn as a link that leads nowhere.
    { type: 'html', value: '<span class="sidebar-heading">Subjects</span>' },
    ...subjects,
    { type: 'link', label: 'Add a rule', href: '/docs/contributing/add-a-rule/' },
  ],
};

export default sidebars;
