/**
 * Measures the engine: how long a check takes, cold and warm, and how much a page has to load for it.
 *
 *     npm run bench [-- folder]
 *
 * The connectors come from the folder given, from the environment variable CONNECTOR_CORPUS, from ../shared/corpus, or,
 * where none of these is there, from the samples of the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * @typedef {{ folder: string, files: Map<string, string> }} Connector
 * @typedef {typeof import('../src/connector/index.ts')} Engine
 */

const runs = 7;
const folders = [process.argv[2], process.env.CONNECTOR_CORPUS, '../shared/corpus', 'src/samples'];
const corpus = folders.find((folder) => folder !== undefined && existsSync(folder)) ?? 'src/samples';

const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  const engine = await bundle('src/connector/index.ts', 'engine.mjs');
  /** @type {Engine} */
  const { lint, groupConnectors, looksLikeSwagger, profileOfPath } = await import(pathToFileURL(engine.file).href);
  console.log(`engine: ${kib(engine.bytes)} minified, ${kib(engine.gzip)} gzipped\n`);

  const connectors = readConnectors(corpus, groupConnectors, looksLikeSwagger).map(({ folder, files }) => ({
    folder,
    files,
    profile: profileOfPath(folder) ?? 'custom',
  }));
  if (connectors.length === 0) throw new Error(`no connector in ${corpus}`);
  for (const { files, profile } of connectors) lint(files, { profile });
  const times = connectors.map(({ folder, files, profile }) => {
    const samples = Array.from({ length: runs }, () => elapsed(() => lint(files, { profile })));
    return { folder, bytes: sizeOf(files), time: quantile(samples, 0.5) };
  });
  const all = times.map(({ time }) => time);
  const slowest = times.reduce((left, right) => (left.time >= right.time ? left : right));
  console.log(`lint after warm-up, ${connectors.length} connectors of ${corpus}, median of ${runs} runs each`);
  console.log(`  median ${ms(quantile(all, 0.5))}   p95 ${ms(quantile(all, 0.95))}   maximum ${ms(slowest.time)}`);
  console.log(`  slowest: ${path.basename(slowest.folder)}, ${kib(slowest.bytes)}`);

  const large = megabyte(connectors);
  for (let i = 0; i < 3; i++) lint(large, { profile: 'certified' });
  const largeTimes = Array.from({ length: runs }, () => elapsed(() => lint(large, { profile: 'certified' })));
  console.log(`  one definition of ${kib(sizeOf(large))}: ${ms(quantile(largeTimes, 0.5))}\n`);

  if (existsSync('dist/cli.mjs')) {
    const cold = Array.from({ length: runs }, () => elapsed(() => run('src/samples/lending-library')));
    console.log(`command line, one connector, cold: ${ms(quantile(cold, 0.5))}`);
    console.log(`command line, all of ${corpus}: ${ms(elapsed(() => run(corpus)))}`);
  } else {
    console.log('command line: not built; run `npm run build:cli` first');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {string} entry
 * @param {string} name
 */
async function bundle(entry, name) {
  const file = path.join(scratch, name);
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  const code = readFileSync(file);
  return { file, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/**
 * @param {string} folder
 * @param {Engine['groupConnectors']} groupConnectors
 * @param {Engine['looksLikeSwagger']} looksLikeSwagger
 * @returns {Connector[]}
 */
function readConnectors(folder, groupConnectors, looksLikeSwagger) {
  const paths = readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(path.sep).join('/'))
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  /** @param {string} file */
  const head = (file) => readFileSync(path.join(folder, file), 'latin1').slice(0, 4096);
  return groupConnectors(paths, (file) => looksLikeSwagger(head(file))).map((group) => ({
    folder: path.join(folder, group.folder),
    files: new Map(group.files.map((file) => [path.basename(file), readFileSync(path.join(folder, file), 'utf8')])),
  }));
}

/**
 * A definition of a megabyte: the paths of the largest connector again and again under other names.
 *
 * @param {Connector[]} connectors
 */
function megabyte(connectors) {
  /** @param {Map<string, string>} files */
  const text = (files) => files.get('apiDefinition.swagger.json') ?? '';
  const parsed = [...connectors]
    .sort((left, right) => sizeOf(right.files) - sizeOf(left.files))
    .map(({ files }) => attempt(() => JSON.parse(text(files))))
    .find((definition) => definition?.paths !== undefined);
  const paths = { ...parsed.paths };
  for (let copy = 1; JSON.stringify({ ...parsed, paths }, null, 2).length < 1_000_000; copy++) {
    for (const [name, item] of Object.entries(parsed.paths)) {
      const renamed = structuredClone(item);
      for (const operation of Object.values(Object(renamed))) {
        if (typeof operation?.operationId === 'string') operation.operationId += copy;
      }
      paths[`/copy${copy}${name}`] = renamed;
    }
  }
  return new Map([['apiDefinition.swagger.json', JSON.stringify({ ...parsed, paths }, null, 2)]]);
}

/**
 * @param {() => any} action
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** @param {string} target */
function run(target) {
  try {
    execFileSync(process.execPath, ['dist/cli.mjs', 'validate', target, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 30,
    });
  } catch (problem) {
    if (!(problem instanceof Error) || !('status' in problem) || problem.status !== 1) throw problem;
  }
}

/**
 * @param {() => unknown} action
 * @returns {number} milliseconds
 */
function elapsed(action) {
  const start = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * @param {number[]} values
 * @param {number} share
 * @returns {number}
 */
function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {Map<string, string>} files */
function sizeOf(files) {
  return [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** @param {number} bytes */
function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`;
}
