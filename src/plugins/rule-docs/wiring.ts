/** What the site's configuration takes from here: the docs instance of the rules and this plugin. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { PluginConfig } from '@docusaurus/types';
import { fingerprint } from './fingerprint';
import ruleDocs from './index';
import { pagesFolder, rulesInstance } from './places';
import { type RemarkOptions, remarkRulePage } from './remark-rule-page';

const source = join(__dirname, '..', '..');
const sampleFolder = join(source, 'samples', 'lending-library');
const sampleFiles = ['apiDefinition.swagger.json', 'apiProperties.json'];

/** The plugins that make the rule pages. `editUrl` is where "edit this page" leads. */
export function rulePagePlugins(editUrl: string): PluginConfig[] {
  const remark: RemarkOptions = {
    sample: Object.fromEntries(sampleFiles.map((file) => [file, readFileSync(join(sampleFolder, file), 'utf8')])),
    fingerprint: fingerprint([join(source, 'connector'), __dirname, sampleFolder]),
  };
  const docs: Partial<DocsOptions> & { id: string } = {
    id: rulesInstance,
    path: pagesFolder,
    routeBasePath: pagesFolder,
    sidebarPath: './sidebars-rules.ts',
    editUrl,
    breadcrumbs: false,
    beforeDefaultRemarkPlugins: [[remarkRulePage, remark]],
  };
  return [['@docusaurus/plugin-content-docs', docs], ruleDocs];
}
