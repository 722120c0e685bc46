/** The page around what the build renders: Docusaurus' own template, but for when the scripts start (`start-scripts.ts`). */
import { buildSync } from 'esbuild';

/** Stands in the bundled script for the addresses, which are known when a page is written. */
const placeholder = 'ADDRESSES';

function inlineScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { startScripts } from './start-scripts'; startScripts(${placeholder});`,
      resolveDir: __dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('The script that starts the others did not build.');
  return script.text.trim().replace(placeholder, '<%~ JSON.stringify(it.scripts.map((name) => it.baseUrl + name)) %>');
}

/** For `ssrTemplate` of the configuration (Eta syntax). */
export function pageTemplate(): string {
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script>${inlineScript()}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}
