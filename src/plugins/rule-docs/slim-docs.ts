/**
 * The docs instance of the rules. Docusaurus keeps a code chunk, a route and three lists for each document, and loads
 * the lists on every page of the site. For hundreds of rules that is 50 kB, so this instance leaves out what is not
 * needed: rule pages are finished HTML without a chunk, and the lists name the index alone.
 */
import contentDocs, { type PluginOptions, validateOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin, PluginContentLoadedActions, PluginModule, RouteConfig } from '@docusaurus/types';
import { ruleIdOfPage } from './places';

/** The component that shows a rule page; it finds its content by its address. */
const component = '@site/src/components/rules/RulePage';

async function slimDocs(context: LoadContext, options: unknown): Promise<Plugin> {
  // Docusaurus passes what `validateOptions` made, and gives a plugin the content that it loaded itself.
  const docs = (await contentDocs(context, options as PluginOptions)) as Plugin;
  return {
    ...docs,
    contentLoaded: async ({ content, actions }) => docs.contentLoaded?.({ content, actions: slimActions(actions) }),
  };
}

const module: PluginModule = Object.assign(slimDocs, {
  validateOptions: validateOptions as NonNullable<PluginModule['validateOptions']>,
});

export default module;

function slimActions(actions: PluginContentLoadedActions): PluginContentLoadedActions {
  return {
    ...actions,
    addRoute: (route) => actions.addRoute(slimRoute(route)),
    setGlobalData: (data) => actions.setGlobalData(slimGlobalData(data)),
  };
}

/** A route and those under it; those of rule pages get the shared component and no content of their own. */
export function slimRoute(route: RouteConfig): RouteConfig {
  const { modules, ...rest } = route;
  const content = modules?.content;
  if (typeof content === 'string' && ruleIdOfPage(content) !== undefined) return { ...rest, component };
  return {
    ...route,
    ...(route.props === undefined ? {} : { props: slimProps(route.props) }),
    ...(route.routes === undefined ? {} : { routes: route.routes.map(slimRoute) }),
  };
}

function slimProps(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { version } = props;
  if (!isRecord(version) || !isRecord(version.docs)) return { ...props };
  return { ...props, version: { ...version, docs: { index: version.docs.index } } };
}

/** The data of the instance that every page of the site loads, without its rule pages. */
export function slimGlobalData(data: unknown): unknown {
  if (!isRecord(data) || !Array.isArray(data.versions)) return data;
  const versions = data.versions.map((version: unknown) => {
    if (!isRecord(version) || !Array.isArray(version.docs)) return version;
    return { ...version, docs: version.docs.filter((doc: unknown) => isRecord(doc) && doc.id === 'index') };
  });
  return { ...data, versions };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
