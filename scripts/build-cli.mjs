/**
 * Makes the command line: one file, dist/cli.mjs, with everything in it.
 *
 *     npm run build:cli [-- --outfile=FILE]
 *
 * The commands are bundled as plain modules. Modules that wait for an `import()` would be wrapped in functions, which
 * V8 reads twice: that cost a check more than the code of the other commands does.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inModules = (/** @type {string} */ file) => path.join(root, 'node_modules', file);

/** What the engine uses of fflate. A name that is missing here stops the build. */
const used = ['inflateSync', 'strToU8', 'unzipSync', 'zipSync', 'zlibSync'];

/**
 * fflate fills large tables while it loads, which takes longer than everything else that loads. Most checks see no
 * archive and no picture, so it loads with the first call.
 *
 * @type {import('esbuild').Plugin}
 */
const lateFflate = {
  name: 'late-fflate',
  setup(bundler) {
    bundler.onResolve({ filter: /^fflate$/ }, () => ({ path: 'late', namespace: 'fflate' }));
    bundler.onResolve({ filter: /^fflate-used$/ }, () => ({ path: 'used', namespace: 'fflate' }));
    bundler.onLoad({ filter: /^late$/, namespace: 'fflate' }, () => ({
      resolveDir: root,
      contents: used
        .map((name) => `export const ${name} = (...words) => require('fflate-used').${name}(...words);`)
        .join('\n'),
    }));
    bundler.onLoad({ filter: /^used$/, namespace: 'fflate' }, () => ({
      resolveDir: root,
      contents: `export { ${used.join(', ')} } from ${JSON.stringify(inModules('fflate/esm/browser.js'))};`,
    }));
  },
};

const { values } = parseArgs({ options: { outfile: { type: 'string', default: 'dist/cli.mjs' } } });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: values.outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  alias: { yaml: inModules('yaml/browser/index.js') },
  plugins: [lateFflate],
  logLevel: 'warning',
});
