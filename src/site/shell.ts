/** What stands around every page: bar, footer, share image, icons. Read by docusaurus.config.ts alone. */
import type { ThemeConfig } from '@docusaurus/preset-classic';
import type { HtmlTagObject } from '@docusaurus/types';
import { prismTheme } from '../css/prism-theme';

const learn = [
  { label: 'Roadmap', to: '/docs/roadmap/' },
  { label: 'Modules', to: '/docs/modules/' },
];

/** The theme's settings; `repository` is where the source is kept, if that is known. */
export function themeConfig(repository: string | undefined): ThemeConfig {
  return {
    image: 'img/share.png',
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: true, autoCollapseCategories: true } },
    navbar: {
      title: '30 Days of Fusion',
      items: [
        { type: 'dropdown', label: 'Learn', position: 'left', items: learn },
        { to: '/validator/', label: 'Validator', position: 'left' },
        { to: '/compare/', label: 'Compare', position: 'left' },
        { to: '/generator/', label: 'Generator', position: 'left' },
        { to: '/docs/rules/', label: 'Rules', position: 'left' },
        { to: '/docs/team/', label: 'Team', position: 'right' },
        { to: '/blog/', label: 'Blog', position: 'right' },
      ],
    },
    footer: {
      links: [
        { title: 'Learn', items: [...learn, { label: 'Cohort of 2022', to: '/docs/cohorts/2022-pilot/' }] },
        {
          title: 'Check',
          items: [
            { label: 'Validator', to: '/validator/' },
            { label: 'Compare two versions', to: '/compare/' },
            { label: 'Make a connector', to: '/generator/' },
            { label: 'All rules', to: '/docs/rules/' },
            { label: 'How the validator works', to: '/docs/tools/validator/' },
          ],
        },
        {
          title: 'Project',
          items: [
            { label: 'Team', to: '/docs/team/' },
            { label: 'Blog', to: '/blog/' },
            { label: 'Contributing', to: '/docs/contributing/' },
            ...(repository === undefined ? [] : [{ label: 'Source code', href: repository }]),
          ],
        },
      ],
      copyright: 'An independent community project. Not affiliated with or endorsed by Microsoft.',
    },
    prism: {
      theme: prismTheme,
      darkTheme: prismTheme,
      additionalLanguages: ['bash', 'csharp', 'json'],
    },
  };
}

/** Icons and colours for browsers; addresses in head tags are not completed by Docusaurus. */
export function headTags(baseUrl: string): HtmlTagObject[] {
  const base = baseUrl.replace(/\/*$/, '/');
  const link = (attributes: Record<string, string>) => ({ tagName: 'link', attributes });
  const barColour = (content: string, scheme: string) => ({
    tagName: 'meta',
    attributes: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
  });
  return [
    link({ rel: 'icon', href: `${base}favicon.ico`, sizes: '32x32' }),
    link({ rel: 'icon', href: `${base}img/favicon.svg`, type: 'image/svg+xml' }),
    link({ rel: 'apple-touch-icon', href: `${base}img/apple-touch-icon.png` }),
    barColour('#fcfbfe', 'light'),
    barColour('#13111d', 'dark'),
  ];
}
