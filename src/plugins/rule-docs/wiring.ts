/** What the site's configuration takes from here: the docs instance of the rules and the plugin that makes them. */
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { PluginConfig } from '@docusaurus/types';
import ruleDocs from './index';
import { pagesFolder, rulesInstance } from './places';
import slimDocs from './slim-docs';

/** Parts of rule pages that a search should not find: they repeat other pages or are code. */
export const unsearchedParts = ['.rule-crumbs', '.rule-related', '.rule-copy', '.rule-example pre'];

/** The plugins that make the rule pages. `editUrl` is where "edit this page" leads. */
export function rulePagePlugins(editUrl: string): PluginConfig[] {
  const docs: Partial<DocsOptions> & { id: string } = {
    id: rulesInstance,
    path: pagesFolder,
    routeBasePath: pagesFolder,
    sidebarPath: './sidebars-rules.ts',
    editUrl,
    breadcrumbs: false,
  };
  return [[slimDocs, docs], (context) => ruleDocs(context, editUrl)];
}
