/**
 * The docs instance of the rules. Docusaurus keeps a code chunk, a route and three lists for each document, and loads
 * the lists on every page of the site. For hundreds of rules that is 50 kB, so this instance leaves out what is not
 * needed: rule pages are finished HTML without a chunk, and the lists name the index alone.
 */
import contentDocs, { type PluginOptions, validateOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin, PluginContentLoadedActions, PluginModule } from '@docusaurus/types';
import { slimGlobalData, slimRoute } from './slim-routes';

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
