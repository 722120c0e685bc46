import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import type { PluginOptions as SearchOptions } from '@easyops-cn/docusaurus-search-local';
import { homepage } from './package.json';
import remarkCharts from './src/plugins/charts/remark';
import remarkExercise from './src/plugins/exercises/remark';
import remarkGlossary from './src/plugins/glossary/remark';
import remarkLesson from './src/plugins/lesson/remark';
import { ruleFrontMatter } from './src/plugins/rule-docs/front-matter';
import { rulePagePlugins, unsearchedParts } from './src/plugins/rule-docs/wiring';
import remarkSchedule from './src/plugins/schedule-data/remark';
import remarkTables from './src/plugins/tables/remark';
import { pageTemplate } from './src/site/page-template';
import { headTags, themeConfig } from './src/site/shell';

/**
 * Where the built site is served: from the environment, so that one source serves any host and any sub-path; else from
 * `homepage` in package.json, the one place that names the address.
 */
const home = new URL(process.env.SITE_URL ?? homepage);
const url = home.origin;
const baseUrl = process.env.SITE_BASE_URL ?? home.pathname;
/** Where the source is kept, for "edit this page"; without it the links are left out, because they would lead nowhere. */
const repository = process.env.SITE_REPOSITORY;

const preset: PresetOptions = {
  docs: {
    sidebarPath: './sidebars.ts',
    ...(repository === undefined ? {} : { editUrl: `${repository}/edit/main/` }),
    // The pages of the rules are an instance of their own, and exercises are files; the rest are Docusaurus' defaults.
    exclude: [
      'rules/**',
      '**/exercises/**',
      '**/_*.{js,jsx,ts,tsx,md,mdx}',
      '**/_*/**',
      '**/*.test.{js,jsx,ts,tsx}',
      '**/__tests__/**',
    ],
    beforeDefaultRemarkPlugins: [remarkGlossary, remarkLesson],
    remarkPlugins: [remarkSchedule, remarkExercise, remarkCharts, remarkTables],
  },
  blog: {
    blogTitle: 'Blog',
    blogDescription: 'Weekly recaps of #30DaysOfFusion.',
    feedOptions: {
      type: ['rss', 'atom'],
      title: '#30DaysOfFusion',
      description: 'Weekly recaps of #30DaysOfFusion: what happened, what is worth keeping, what has changed since.',
      copyright: 'Copyright 2026 The 30 Days of Fusion contributors. MIT licence.',
      language: 'en',
    },
    remarkPlugins: [remarkTables],
    onUntruncatedBlogPosts: 'throw',
    onInlineAuthors: 'throw',
    onInlineTags: 'throw',
  },
  sitemap: { lastmod: null, changefreq: null, priority: null, ignorePatterns: ['**/search/**'] },
  theme: { customCss: './src/css/custom.css' },
};

const search: Partial<SearchOptions> = {
  hashed: true,
  indexBlog: true,
  highlightSearchTermsOnTargetPage: true,
  searchBarShortcutHint: false,
  ignoreCssSelectors: unsearchedParts,
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
  plugins: [
    './src/plugins/content-security-policy/index.ts',
    './src/plugins/people/index.ts',
    './src/plugins/schedule-data/index.ts',
    './src/plugins/lesson/index.ts',
    './src/plugins/robots/index.ts',
    './src/plugins/light-search/index.ts',
    './src/plugins/light-code/index.ts',
    './src/plugins/light-start/index.ts',
    './src/plugins/light-rules/index.ts',
    './src/plugins/command-line-file/index.ts',
    './src/plugins/living-example/index.ts',
    './src/plugins/exercises/index.ts',
    ...rulePagePlugins(repository),
  ],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
  headTags: headTags(baseUrl),
  ssrTemplate: pageTemplate(),
  themeConfig: themeConfig(repository),
};

export default config;
