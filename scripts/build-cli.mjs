/**
 * Makes the command line: one file, dist/cli.mjs, with everything in it. Beside it stands what V8 has compiled of it,
 * which the program takes where it is and fits, and can do without.
 *
 *     npm run build:cli [-- --outfile=FILE]
 *
 * What only one command needs waits for an `import()` in `src/cli/main.ts`. The bundler wraps such modules in functions,
 * which V8 reads twice when nothing is compiled beside the program; with it, a check starts sooner.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

/** @param {string} unit a UTF-16 code unit */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The program as one function, whose parameters are those of `Wrapped` in `src/cli/compiled-program.ts`; one line. */
async function bundleProgram() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    write: false,
    format: 'cjs',
    // Texts over several lines are written with \n; and a script that was compiled before has no `import()`.
    supported: { 'template-literal': false, 'dynamic-import': false },
    define: { 'import.meta.url': 'programUrl' },
    alias: { yaml: inModules('yaml/browser/index.js') },
    plugins: [lateFflate],
  });
  // Texts are escaped already; what is left stands in regular expressions.
  const text = (outputFiles[0]?.text ?? '').trimEnd().replace(/[^\0-~]/g, escaped);
  if (/[\n\r]/.test(text)) throw new Error('The bundled program is not one line, as a comment has to be.');
  return `(function(module,require,programUrl){${text}})`;
}

const { values } = parseArgs({ options: { outfile: { type: 'string', default: 'dist/cli.mjs' } } });
const outfile = path.resolve(root, values.outfile);
const folder = path.dirname(outfile);
const scratch = mkdtempSync(path.join(tmpdir(), 'build-cli-'));
try {
  const program = await bundleProgram();
  const hash = createHash('sha256').update(program).digest('hex').slice(0, 16);
  const starting = {
    ...common,
    format: /** @type {const} */ ('esm'),
    define: { programHash: JSON.stringify(hash) },
  };
  const footer = { js: `//${program}` };
  await build({ ...starting, entryPoints: ['src/cli/start.ts'], outfile, footer });
  const maker = path.join(scratch, 'keep-compiled.mjs');
  await build({ ...starting, entryPoints: ['src/cli/keep-compiled.ts'], outfile: maker });
  execFileSync(process.execPath, [maker, outfile, path.join(root, 'src/samples')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const name of readdirSync(folder)) {
    if (/^cli-[\da-f]{16}\.compiled$/.test(name) && !name.includes(hash)) rmSync(path.join(folder, name));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
