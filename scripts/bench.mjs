/**
 * Measures the engine: how long a check takes, cold and warm, and how much a page has to load for it.
 *
 *     npm run bench [-- folder] [--peers]
 *
 * The connectors come from the folder given, from the environment variable CONNECTOR_CORPUS, from ../shared/corpus, or,
 * where none of these is there, from the samples of the project. With `--peers`, Spectral and Redocly check the same
 * definitions, for comparison; they are fetched from the package registry for that.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { builtFile, checkByCommandLine, timeOfProcess } from './bench/command-line.mjs';
import { definitionName, megabyte, readConnectors, sizeOf } from './bench/connectors.mjs';
import { elapsed, kib, ms, quantile } from './bench/figures.mjs';
import { comparePeers } from './bench/peers.mjs';
import { printWeights } from './bench/weights.mjs';

/** @typedef {import('./bench/connectors.mjs').Engine} Engine */

const runs = 7;
const coldRuns = 20;
const words = process.argv.slice(2);
const given = words.find((word) => !word.startsWith('--'));
const folders = [given, process.env.CONNECTOR_CORPUS, '../shared/corpus', 'src/samples'];
const corpus = folders.find((folder) => folder !== undefined && existsSync(folder)) ?? 'src/samples';

const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  await printWeights();
  const bundled = path.join(scratch, 'engine.mjs');
  await build({
    entryPoints: ['src/connector/index.ts'],
    outfile: bundled,
    bundle: true,
    minify: true,
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  /** @type {Engine} */
  const engine = await import(pathToFileURL(bundled).href);
  const { lint, profileOfPath } = engine;

  const connectors = readConnectors(corpus, engine).map(({ folder, files }) => ({
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

  if (existsSync(builtFile)) {
    // Turn and turn about, so that what else the machine does weighs on both.
    const starts = Array.from({ length: coldRuns }, () => ({
      check: timeOfProcess([builtFile, 'validate', 'src/samples/lending-library']),
      bare: timeOfProcess(['-e', '0']),
    }));
    const spanOf = (/** @type {number[]} */ times) =>
      `${ms(quantile(times, 0))} at best, median ${ms(quantile(times, 0.5))}`;
    console.log(`command line, one connector, cold: ${spanOf(starts.map(({ check }) => check))}`);
    console.log(`  Node itself: ${spanOf(starts.map(({ bare }) => bare))}`);
    const { time, megabytes } = checkByCommandLine(corpus);
    console.log(`command line, all of ${corpus}: ${ms(time)}, ${megabytes.toFixed(0)} MB at most`);
  } else {
    console.log('command line: not built; run `npm run build:cli` first');
  }

  if (words.includes('--peers')) {
    const ours = async (/** @type {string} */ text) =>
      lint(new Map([[definitionName, text]]), { profile: 'certified' });
    await comparePeers(connectors, ours, scratch);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
