/**
 * Other linters on the same definitions, for comparison: Spectral and the engine of Redocly, each with its own rules
 * for OpenAPI. They are installed beside the project in a temporary folder and are no part of it.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { definitionName } from './connectors.mjs';
import { elapsedAsync, ms, quantile } from './figures.mjs';

const packages = ['@stoplight/spectral-cli@6.16.3', '@redocly/openapi-core@2.64.0'];
const runs = 3;

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
  const texts = connectors.flatMap(({ files }) => files.get(definitionName) ?? []).filter(isJson);
  try {
    const words = ['install', '--prefix', scratch, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', [...words, ...packages], { stdio: 'ignore' });
  } catch {
    console.log('\nother linters: they could not be installed, so there is no comparison.');
    return;
  }
  const load = createRequire(path.join(scratch, 'package.json'));
  console.log(`\nother linters on the same ${texts.length} definitions, after warm-up, median of ${runs} runs each`);
  const base = await timesOf(texts, ours);
  print('this engine', base, base);
  print('Spectral (oas)', await timesOf(texts, spectral(load)), base);
  print('Redocly (recommended)', await timesOf(texts, await redocly(load)), base);
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
    `  ${name.padEnd(22)} median ${ms(median)}   p95 ${ms(p95)}   in all ${ms(sum)}, ${ratio.toFixed(1)} times`,
  );
}

/**
 * @param {string[]} texts
 * @param {Linter} lint
 */
async function timesOf(texts, lint) {
  for (const text of texts) await lint(text);
  const times = [];
  for (const text of texts) {
    const samples = [];
    for (let run = 0; run < runs; run++) samples.push(await elapsedAsync(() => lint(text)));
    times.push(quantile(samples, 0.5));
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

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
