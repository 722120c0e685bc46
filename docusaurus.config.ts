import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import type { PluginOptions as SearchOptions } from '@easyops-cn/docusaurus-search-local';
import contentSecurityPolicy from './src/plugins/content-security-policy';
import people from './src/plugins/people';
import robots from './src/plugins/robots';
import scheduleData from './src/plugins/schedule-data';
import remarkSchedule from './src/plugins/schedule-data/remark';
import { headTags, themeConfig } from './src/site/shell';

/** Where the built site is served. Both come from the environment, so that one source serves any host and any sub-path. */
const url = process.env.SITE_URL ?? 'https://microsoft.github.io';
const baseUrl = process.env.SITE_BASE_URL ?? '/';
/** Where "edit this page" leads. */
const repository = process.env.SITE_REPOSITORY ?? 'https://github.com/microsoft/30daysof';

const preset: PresetOptions = {
  docs: {
    sidebarPath: './sidebars.ts',
    editUrl: `${repository}/edit/main/`,
    remarkPlugins: [remarkSchedule],
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
    onUntruncatedBlogPosts: 'throw',
    onInlineAuthors: 'throw',
    onInlineTags: 'throw',
  },
  sitemap: { lastmod: null, changefreq: null, priority: null, ignorePatterns: ['**/search/**', '**/tags/**'] },
  theme: { customCss: './src/css/custom.css' },
};

const search: Partial<SearchOptions> = {
  hashed: true,
  indexBlog: true,
  highlightSearchTermsOnTargetPage: true,
  searchBarShortcutHint: false,
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
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  presets: [['classic', preset]],
  plugins: [contentSecurityPolicy, people, scheduleData, robots],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
  headTags: headTags(baseUrl),
  themeConfig: themeConfig(repository),
};

export default config;
