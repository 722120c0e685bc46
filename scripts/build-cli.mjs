/**
 * Makes the command line: one file, dist/cli.mjs, with everything in it. There are two programs in it: the whole, and
 * the part that a check needs, which starts sooner. Beside it stands what V8 has compiled of both, which the file takes
 * where it is and fits, and can do without.
 *
 *     npm run build:cli [-- --outfile=FILE]
 *
 * In the whole program, what only one command needs waits for an `import()`. The bundler wraps all modules in functions
 * then, so the part for checks does without `import()`, and without the facts of the rules that only people read.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { rulesWithSentences } from './light-rules.mjs';

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

/** Stands for what is not in a program. It falls out with all that nobody uses. */
const elsewhere = 'notInThisProgram';

/**
 * The program for checks has no catalogue, which is made of those facts. Whoever uses it there stops the build.
 *
 * @type {import('esbuild').Plugin}
 */
const noCatalogue = {
  name: 'no-catalogue',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]rules[\\/]catalogue\.ts$/ }, () => ({
      contents: `export const catalogue = /* @__PURE__ */ ${elsewhere}();`,
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

/**
 * A program as one function, whose parameters are those of `Wrapped` in `src/cli/compiled-program.ts`; one line.
 *
 * @param {string} entry
 * @param {import('esbuild').Plugin[]} [plugins]
 */
async function bundleProgram(entry, plugins = []) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [entry],
    write: false,
    format: 'cjs',
    // Texts over several lines are written with \n; and a script that was compiled before has no `import()`.
    supported: { 'template-literal': false, 'dynamic-import': false },
    define: { 'import.meta.url': 'programUrl' },
    alias: { yaml: inModules('yaml/browser/index.js') },
    plugins: [lateFflate, ...plugins],
  });
  // Texts are escaped already; what is left stands in regular expressions.
  const text = (outputFiles[0]?.text ?? '').trimEnd().replace(/[^\0-~]/g, escaped);
  if (text.includes(elsewhere))
    throw new Error(`${entry}: the catalogue of rules is used, and is not in this program.`);
  if (/[\n\r]/.test(text)) throw new Error('The bundled program is not one line, as a comment has to be.');
  return `(function(module,require,programUrl){${text}})`;
}

/** @param {string} program */
const hashOf = (program) => createHash('sha256').update(program).digest('hex').slice(0, 16);

/**
 * @param {string} maker
 * @param {string[]} words what `src/cli/keep-compiled.ts` is told after the file
 */
const keepCompiled = (maker, words) =>
  execFileSync(process.execPath, [maker, outfile, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });

const { values } = parseArgs({ options: { outfile: { type: 'string', default: 'dist/cli.mjs' } } });
const outfile = path.resolve(root, values.outfile);
const folder = path.dirname(outfile);
const scratch = mkdtempSync(path.join(tmpdir(), 'build-cli-'));
try {
  const check = await bundleProgram('src/cli/main-check.ts', [noCatalogue, rulesWithSentences]);
  const whole = await bundleProgram('src/cli/main.ts');
  const hashes = { check: hashOf(check), whole: hashOf(whole) };
  const starting = {
    ...common,
    format: /** @type {const} */ ('esm'),
    define: { programHashes: JSON.stringify(hashes) },
  };
  const footer = { js: `//${check}\n//${brotliCompressSync(whole).toString('base64')}` };
  await build({ ...starting, entryPoints: ['src/cli/start.ts'], outfile, footer });
  const maker = path.join(scratch, 'keep-compiled.mjs');
  await build({ ...starting, entryPoints: ['src/cli/keep-compiled.ts'], outfile: maker });
  const samples = path.join(root, 'src/samples');
  keepCompiled(maker, ['check', 'validate', samples]);
  keepCompiled(maker, ['whole', 'validate', samples, '--format', 'sarif']);
  const isKept = (/** @type {string} */ name) => Object.values(hashes).some((hash) => name.includes(hash));
  for (const name of readdirSync(folder)) {
    if (/^cli-[\da-f]{16}\.compiled$/.test(name) && !isKept(name)) rmSync(path.join(folder, name));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
