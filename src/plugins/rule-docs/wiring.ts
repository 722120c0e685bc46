/** What the site's configuration takes from here: the docs instance of the rules and the plugin that makes them. */
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { PluginConfig } from '@docusaurus/types';
import { pagesFolder, rulesInstance } from './places';

/** Parts of rule pages that a search should not find: they repeat other pages or are code. */
export const unsearchedParts = [
  '.rule-crumbs',
  '.rule-related',
  '.rule-copy',
  '.rule-example pre',
  '.rule-repair',
  '.rule-place',
  '.rule-open',
  // The notes of the glossary, which has them all.
  '.term-note',
  // What a page says about its reader.
  '[data-unsearched]',
];

/** The plugins that make the rule pages. Without the address of the repository they have no "edit this page". */
export function rulePagePlugins(repository: string | undefined): PluginConfig[] {
  const editUrl = repository === undefined ? undefined : `${repository}/edit/main/`;
  const docs: Partial<DocsOptions> & { id: string } = {
    id: rulesInstance,
    path: pagesFolder,
    routeBasePath: pagesFolder,
    sidebarPath: './sidebars-rules.ts',
    ...(editUrl === undefined ? {} : { editUrl }),
    breadcrumbs: false,
  };
  return [
    ['./src/plugins/rule-docs/slim-docs.ts', docs],
    ['./src/plugins/rule-docs/index.ts', editUrl === undefined ? {} : { editUrl }],
  ];
}
