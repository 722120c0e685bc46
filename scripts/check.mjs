// Runs every check of the project, the cheap ones first, and stops at the first that fails: `npm test`, and what CI runs.
// Usage: node scripts/check.mjs [step…]   Without names, all steps.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Step
 * @property {string} script name of the npm script
 * @property {string} title
 * @property {boolean} [countsTests] its output ends with the number of tests; without such a line the step has failed
 */

/** @type {Step[]} */
export const STEPS = [
  { script: 'lint', title: 'format and lint' },
  { script: 'types', title: 'types' },
  { script: 'lint:code', title: 'dead code' },
  { script: 'lint:docs', title: 'Markdown' },
  { script: 'build:cli', title: 'command line, build' },
  { script: 'unit', title: 'unit tests', countsTests: true },
  { script: 'build', title: 'site, build' },
  { script: 'test:site', title: 'built site', countsTests: true },
  { script: 'test:subpath', title: 'site under a sub-path', countsTests: true },
  { script: 'weight', title: 'weight of the pages' },
  { script: 'test:e2e', title: 'browser tests', countsTests: true },
];

/**
 * The numbers in the closing lines of Vitest ("Tests  1 failed | 4 passed (5)") or Playwright ("  4 passed (2.1s)").
 * Undefined when there is no such line, so that a run without tests cannot pass for a good one.
 * @param {string} output
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function countTests(output) {
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const vitest = lines.findLast((line) => /^\s*Tests\s+\d+ \w+/.test(line));
  if (vitest !== undefined) return { passed: numberBefore('passed', vitest), failed: numberBefore('failed', vitest) };
  const closing = lines.filter((line) => /^\s+\d+ (passed|failed|flaky|did not run|skipped)\b/.test(line));
  if (closing.length === 0) return undefined;
  const text = closing.join('\n');
  return {
    passed: numberBefore('passed', text),
    failed: numberBefore('failed', text) + numberBefore('flaky', text) + numberBefore('did not run', text),
  };
}

/**
 * @param {string} word
 * @param {string} text
 */
function numberBefore(word, text) {
  return Number(new RegExp(`(\\d+) ${word}\\b`).exec(text)?.[1] ?? 0);
}

/**
 * What one finished step adds up to. A step that is not a test run counts as one check.
 * @param {Step} step
 * @param {number} exitCode
 * @param {string} output
 * @returns {{ ok: boolean, passed: number, failed: number, note: string }}
 */
export function judge(step, exitCode, output) {
  if (step.countsTests !== true) {
    return exitCode === 0
      ? { ok: true, passed: 1, failed: 0, note: '' }
      : { ok: false, passed: 0, failed: 1, note: `exit code ${exitCode}` };
  }
  const counts = countTests(output);
  if (counts === undefined || counts.passed + counts.failed === 0) {
    return { ok: false, passed: 0, failed: 1, note: 'ran no test' };
  }
  const ok = exitCode === 0 && counts.failed === 0;
  const failed = ok ? 0 : Math.max(1, counts.failed);
  return { ok, passed: counts.passed, failed, note: `${counts.passed} passed${ok ? '' : `, ${failed} failed`}` };
}

/**
 * Runs one npm script, shows its output as it comes and keeps it.
 * @param {string} script
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
function runScript(script) {
  return new Promise((resolve) => {
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...color },
    });
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        target.write(text);
      });
    }
    child.on('error', (error) => resolve({ exitCode: 1, output: String(error) }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** @param {string[]} names */
async function main(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.script === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". Steps: ${STEPS.map((step) => step.script).join(', ')}.`);
    return 2;
  }
  const steps = names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.script));
  /** @type {string[]} */
  const summary = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n── ${step.title} (npm run ${step.script})`);
    const start = performance.now();
    const { exitCode, output } = await runScript(step.script);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    const verdict = judge(step, exitCode, output);
    passed += verdict.passed;
    failed += verdict.failed;
    const note = verdict.note === '' ? '' : `  ${verdict.note}`;
    summary.push(`${verdict.ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${step.title}${note}`);
    if (!verdict.ok) break;
  }
  const left = steps.slice(summary.length).map((step) => `-               ${step.title}  not run`);
  console.log(`\n${[...summary, ...left].join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
