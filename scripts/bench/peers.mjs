/**
 * Other linters on the same definitions, for comparison: Spectral and the engine of Redocly, each with its own rules
 * for OpenAPI. They are installed beside the project in a temporary folder and are no part of it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { definitionName } from './connectors.mjs';
import { elapsedAsync, ms, quantile } from './figures.mjs';

const packages = [
  '@stoplight/spectral-core@1.24.1',
  '@stoplight/spectral-parsers@1.0.5',
  '@stoplight/spectral-rulesets@1.23.1',
  '@redocly/openapi-core@2.64.0',
];
const runs = 3;
/** So many definitions are compared: the others take minutes for hundreds. */
const most = 60;

/**
 * @typedef {(text: string) => Promise<unknown>} Linter
 */

/**
 * Prints the times of the others and how many times as long as the engine they take.
 *
 * @param {import('./connectors.mjs').Connector[]} connectors
 * @param {Linter} ours
 * @param {string} scratch a folder that the caller removes
 */
export async function comparePeers(connectors, ours, scratch) {
  const texts = spread(connectors.flatMap(({ files }) => files.get(definitionName) ?? []).filter(isJson));
  const problem = install(scratch);
  if (problem !== undefined) {
    console.log(`\nother linters: npm could not install them, so there is no comparison.\n${problem}`);
    process.exitCode = 1;
    return;
  }
  const load = createRequire(path.join(scratch, 'package.json'));
  console.log(`\nother linters on the same ${texts.length} definitions, after warm-up, median of ${runs} runs each`);
  const names = ['this engine', 'Redocly (recommended)', 'Spectral (oas)'];
  const all = await timesOf(texts, [ours, await redocly(load), spectral(load)]);
  for (const [index, times] of all.entries()) print(names[index] ?? '', times, all[0] ?? []);
}

/**
 * Nothing of what is installed runs while it is installed.
 *
 * @param {string} folder
 * @returns {string | undefined} what npm has against it
 */
function install(folder) {
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // On Windows, npm is a script, which takes a shell to start.
  const shell = process.platform === 'win32';
  const { status, stderr, error } = spawnSync('npm', [...words, ...packages], { encoding: 'utf8', shell });
  return status === 0 ? undefined : (error?.message ?? stderr).trim();
}

/**
 * @param {string} name
 * @param {number[]} times
 * @param {number[]} base
 */
function print(name, times, base) {
  const median = quantile(times, 0.5);
  const p95 = quantile(times, 0.95);
  const sum = times.reduce((total, time) => total + time, 0);
  const ratio = sum / base.reduce((total, time) => total + time, 0);
  console.log(
    `  ${name.padEnd(22)} median ${ms(median)}   p95 ${ms(p95)}   in all ${ms(sum)}, ${ratio.toFixed(1)} times as long`,
  );
}

/**
 * The linters take turns at each definition, so that what else the machine does weighs on all of them.
 *
 * @param {string[]} texts
 * @param {Linter[]} linters
 */
async function timesOf(texts, linters) {
  for (const text of texts) for (const lint of linters) await lint(text);
  const times = linters.map(() => /** @type {number[]} */ ([]));
  for (const text of texts) {
    const samples = linters.map(() => /** @type {number[]} */ ([]));
    for (let run = 0; run < runs; run++) {
      for (const [index, lint] of linters.entries()) samples[index]?.push(await elapsedAsync(() => lint(text)));
    }
    for (const [index, list] of samples.entries()) times[index]?.push(quantile(list, 0.5));
  }
  return times;
}

/**
 * @param {NodeJS.Require} load
 * @returns {Linter}
 */
function spectral(load) {
  const { Spectral, Document } = load('@stoplight/spectral-core');
  const parsers = load('@stoplight/spectral-parsers');
  const { oas } = load('@stoplight/spectral-rulesets');
  const linter = new Spectral();
  linter.setRuleset({ extends: [[oas, 'recommended']] });
  return (text) => linter.run(new Document(text, parsers.Json, definitionName));
}

/**
 * @param {NodeJS.Require} load
 * @returns {Promise<Linter>}
 */
async function redocly(load) {
  const { createConfig, lintFromString } = load('@redocly/openapi-core');
  const config = await createConfig({ extends: ['recommended'] });
  return (text) => lintFromString({ source: text, absoluteRef: `/${definitionName}`, config });
}

/**
 * Some of many texts: of all sizes, with the largest among them.
 *
 * @param {string[]} texts
 */
function spread(texts) {
  const step = Math.max(1, texts.length / most);
  const sorted = [...texts].sort((left, right) => right.length - left.length);
  return Array.from({ length: Math.min(most, texts.length) }, (_, index) => sorted[Math.floor(index * step)] ?? '');
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
