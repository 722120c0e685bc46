import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import type { PluginOptions as SearchOptions } from '@easyops-cn/docusaurus-search-local';
import { themes as prismThemes } from 'prism-react-renderer';
import { ruleFrontMatter } from './src/plugins/rule-docs/front-matter';
import { rulePagePlugins, unsearchedParts } from './src/plugins/rule-docs/wiring';

/** Where the built site is served. Both come from the environment, so that one source serves any host and any sub-path. */
const url = process.env.SITE_URL ?? 'https://microsoft.github.io';
const baseUrl = process.env.SITE_BASE_URL ?? '/';
/** Where "edit this page" leads. */
const repository = process.env.SITE_REPOSITORY ?? 'https://github.com/microsoft/30daysof';

const preset: PresetOptions = {
  docs: {
    sidebarPath: './sidebars.ts',
    editUrl: `${repository}/edit/main/`,
    // The pages of the rules are an instance of their own; the other patterns are Docusaurus' defaults.
    exclude: ['rules/**', '**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'],
  },
  blog: {
    blogTitle: 'Blog',
    blogDescription: 'Weekly recaps of #30DaysOfFusion.',
    feedOptions: { type: ['rss', 'atom'], title: '#30DaysOfFusion' },
    onUntruncatedBlogPosts: 'throw',
    onInlineAuthors: 'throw',
    onInlineTags: 'throw',
  },
  theme: { customCss: './src/css/custom.css' },
};

const search: Partial<SearchOptions> = {
  hashed: true,
  indexBlog: true,
  highlightSearchTermsOnTargetPage: true,
  searchBarShortcutHint: false,
  ignoreCssSelectors: unsearchedParts,
};

const themeConfig: ThemeConfig = {
  navbar: {
    title: '30 Days of Fusion',
    items: [
      { type: 'docSidebar', sidebarId: 'roadmap', label: 'Roadmap', position: 'left' },
      { to: '/blog', label: 'Blog', position: 'left' },
    ],
  },
  prism: {
    theme: prismThemes.github,
    darkTheme: prismThemes.dracula,
    additionalLanguages: ['csharp', 'powershell', 'bash', 'json'],
  },
};

const config: Config = {
  title: '30 Days of Fusion',
  tagline: 'Learn, check and make Power Platform custom connectors.',
  url,
  baseUrl,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  markdown: {
    format: 'detect',
    parseFrontMatter: ruleFrontMatter,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  presets: [['classic', preset]],
  plugins: [...rulePagePlugins(`${repository}/edit/main/`)],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
  themeConfig,
};

export default config;
