// Lighthouse on the built site, as on a phone: the median of three runs for each kind of page, with a threshold per category.
// Usage: npm run lighthouse [-- --runs 1] [--at-once]
// Pages of text start their scripts at the first sign of a reader, or after seconds that Lighthouse does not wait for: its
// score is that of a page which is read. With --at-once the address has a query, which starts the scripts after the first
// paint, so that the score holds their work, too. Tools always start then.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { readBuiltSite } from './built-site.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { serveBuild } from './serve-build.mjs';

const PAGES = {
  home: /^$/,
  roadmap: /^docs\/roadmap\/$/,
  week: /^docs\/roadmap\/week-1\/$/,
  lesson: /^docs\/modules\/week-\d+\/[^/]+\/$/,
  rule: /^docs\/rules\/[^/]+\/$/,
  blog: /^blog\/$/,
  validator: /^validator\/$/,
  compare: /^compare\/$/,
  generator: /^generator\/$/,
};
/** Pages that are tools: they start a program, so a little less speed is allowed. */
const TOOLS = ['validator', 'compare', 'generator'];
const THRESHOLDS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const TOOL_PERFORMANCE = 95;
const REPORTS = '.lighthouse';

/** @typedef {Record<string, number>} Scores in percent, by category */

/**
 * One run. The server lives in this process, so the run must not block it.
 * @param {string} url
 * @param {string} browser
 * @param {string} report
 * @returns {Promise<Scores>}
 */
async function runOnce(url, browser, report) {
  const command = fileURLToPath(import.meta.resolve('lighthouse/cli/index.js'));
  const categories = Object.keys(THRESHOLDS).join(',');
  const exitCode = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        command,
        url,
        `--only-categories=${categories}`,
        '--output=json',
        `--output-path=${report}`,
        `--chrome-path=${browser}`,
        `--chrome-flags=${BROWSER_FLAGS.map((flag) => (flag.includes(' ') ? `"${flag}"` : flag)).join(' ')}`,
        '--no-enable-error-reporting',
        '--quiet',
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`Lighthouse ended with exit code ${exitCode} on ${url}.`);
  const { categories: results, runtimeError } = JSON.parse(readFileSync(report, 'utf8'));
  if (runtimeError !== undefined) throw new Error(`Lighthouse could not measure ${url}: ${runtimeError.message}`);
  return Object.fromEntries(
    Object.keys(THRESHOLDS).map((category) => [category, Math.round((results[category]?.score ?? 0) * 100)]),
  );
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * @param {number} runs
 * @param {string} query what follows the address of each page
 */
async function main(runs, query) {
  if (!existsSync('build/sitemap.xml')) {
    const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) return 1;
  }
  const site = readBuiltSite('build');
  const pages = Object.entries(PAGES).map(([name, pattern]) => {
    const route = site.routes.find((candidate) => pattern.test(candidate));
    if (route === undefined) throw new Error(`The built site has no page of the kind "${name}" (${pattern}).`);
    return { name, route };
  });
  const browser = ensureBrowser();
  const server = await serveBuild({ folder: site.folder, base: site.base });
  mkdirSync(REPORTS, { recursive: true });
  let failures = 0;
  try {
    console.log(['page'.padEnd(10), ...Object.keys(THRESHOLDS).map((category) => category.padStart(15))].join(''));
    for (const { name, route } of pages) {
      /** @type {Scores[]} */
      const results = [];
      for (let run = 1; run <= runs; run += 1) {
        results.push(await runOnce(server.url + route + query, browser, path.join(REPORTS, `${name}-${run}.json`)));
      }
      const cells = Object.entries(THRESHOLDS).map(([category, usual]) => {
        const threshold = category === 'performance' && TOOLS.includes(name) ? TOOL_PERFORMANCE : usual;
        const score = median(results.map((scores) => scores[category] ?? 0));
        if (score < threshold) failures += 1;
        return `${score}${score < threshold ? ` < ${threshold}` : ''}`.padStart(15);
      });
      console.log([name.padEnd(10), ...cells].join(''));
    }
  } finally {
    await server.close();
  }
  if (failures > 0) console.error(`${failures} scores are below their threshold. The reports are in ${REPORTS}/.`);
  return failures === 0 ? 0 : 1;
}

try {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '3' }, 'at-once': { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}", but it must be a whole number from 1.`);
  process.exitCode = await main(runs, values['at-once'] ? '?start=at-once' : '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
