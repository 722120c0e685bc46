/**
 * Compiles all C# of the project, and runs the whole scripts in it against a service that only exists in the test:
 * those that the generator writes, those of lessons and exercises, and the good examples of rules.
 *
 *     npm run check:csharp [-- --keep]     --keep leaves the sources that were compiled, and says where
 *
 * It needs the compiler and runtime of Mono (mcs, mono) with Newtonsoft.Json. Without them it ends with code 2, since
 * what was not looked at is not right. What scripts are expected to do stands in tests/csharp/scenarios.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** @typedef {import('../tests/csharp/collect').Found} Found */
/** @typedef {import('../tests/csharp/script-source').Unit} Unit */

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const scratch = mkdtempSync(path.join(os.tmpdir(), 'check-csharp-'));
try {
  process.exitCode = await main();
} finally {
  if (values.keep) console.log(`The sources are in ${scratch}.`);
  else rmSync(scratch, { recursive: true, force: true });
}

async function main() {
  const missing = ['mcs', 'mono'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  const newtonsoft = missing.length === 0 ? newtonsoftJson() : undefined;
  if (newtonsoft === undefined) {
    const what = missing.length === 0 ? 'Newtonsoft.Json for Mono' : missing.join(' and ');
    console.error(
      `C# was not checked: ${what} not found. On Debian and Ubuntu: apt-get install mono-mcs mono-runtime libmono-system-net-http4.0-cil libnewtonsoft-json5.0-cil`,
    );
    return 2;
  }
  /** @type {(output: string, sources: readonly string[], more?: readonly string[]) => string} What the compiler says. */
  const compile = (output, sources, more = []) => {
    const references = ['System.Net.Http.dll', 'System.Xml.Linq.dll', newtonsoft, ...more].map((file) => `-r:${file}`);
    const words = ['-nologo', '-langversion:7', ...references, `-out:${output}`, ...sources];
    const { status, stdout, stderr } = spawnSync('mcs', words, { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  };
  const { collect, judge, looseEnds, unitsOf, usesOwn } = await bundled();
  const found = collect();
  const { good, faulty, scenarios } = found;
  const host = path.join(scratch, 'host.exe');
  const sources = readdirSync('tests/csharp/host').map((file) => path.join('tests/csharp/host', file));
  const hostErrors = compile(host, sources);
  if (hostErrors !== '') return failed(['The host does not compile.', hostErrors]);

  // All at once, since the compiler takes longer to start than to compile.
  const units = good.flatMap(unitsOf);
  const scripts = path.join(scratch, 'scripts.dll');
  const errors = compile(scripts, ['-target:library', '-nowarn:105,162,168,219', ...written('good', units)], [host]);
  if (errors !== '') return failed(told(errors, good));
  const bare = good.filter((source) => !usesOwn(source.text));
  console.log(`${good.length} scripts and fragments compile, in ${units.length} forms.`);
  console.log(`  ${bare.length} of them have no \`using\`: the documented namespaces were put in front of them.`);

  /** @type {string[]} */
  const problems = [];
  faulty.forEach(({ source, code, lines }, index) => {
    const forms = unitsOf(source, index).slice(-1);
    const said = compile(path.join(scratch, 'faulty.dll'), ['-target:library', ...written('faulty', forms)], [host]);
    const at = [...said.matchAll(/\((\d+),\d+\+?\): error (\w+)/g)];
    if (said === '') problems.push(`${source.origin}:${source.line} compiles, and is said not to.`);
    else if (at[0]?.[2] !== code || !at.every(([, line]) => lines?.includes(Number(line)) ?? true))
      problems.push(
        `${source.origin} is to fail with ${code}${lines === undefined ? '' : ` in line ${lines}`}: ${said}`,
      );
  });
  console.log(`${faulty.length} examples of what does not compile were tried.`);

  const runs = scenarios.flatMap(({ file, scripts: names, scenarios: cases }) =>
    names.flatMap((name) => cases.map((scenario) => ({ file, name, scenario }))),
  );
  const known = new Map(units.map((unit) => [unit.source.id, unit]));
  problems.push(...looseEnds(found));
  if (problems.length > 0) return failed(problems);

  const input = path.join(scratch, 'scenarios.json');
  const started = runs.map(({ name, scenario }) => ({ ...scenario, type: `${known.get(name)?.namespace}.Script` }));
  writeFileSync(input, JSON.stringify(started));
  const output = execFileSync('mono', [host, scripts, input], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  /** @type {import('../tests/csharp/judge').Outcome[]} */
  const outcomes = JSON.parse(output);
  runs.forEach(({ file, name, scenario }, index) => {
    const outcome = outcomes[index];
    const wrong = outcome === undefined ? ['It was not run.'] : judge(scenario, outcome);
    problems.push(...wrong.map((problem) => `${name}, ${scenario.say} (${file}): ${problem}`));
  });
  if (problems.length > 0) return failed(problems);
  console.log(`${runs.length} scenarios ran as they should.`);
  return 0;
}

/** The TypeScript that knows what there is to check. */
async function bundled() {
  const outfile = path.join(scratch, 'collect.mjs');
  await build({
    entryPoints: ['tests/csharp/collect.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    // Its build for Node is CommonJS, which does not fit into a module.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    logLevel: 'warning',
  });
  /** @type {typeof import('../tests/csharp/collect')} */
  const collected = await import(pathToFileURL(outfile).href);
  return collected;
}

/**
 * @param {string} folder
 * @param {readonly Unit[]} units
 * @returns {string[]} the files
 */
function written(folder, units) {
  mkdirSync(path.join(scratch, folder), { recursive: true });
  return units.map(({ namespace, code }) => {
    const file = path.join(scratch, folder, `${namespace}.cs`);
    writeFileSync(file, code);
    return file;
  });
}

/** The library lies in a folder that is named by its version and its maker's key. */
function newtonsoftJson() {
  const folders = [
    '/usr/lib/mono/gac',
    '/usr/local/lib/mono/gac',
    '/Library/Frameworks/Mono.framework/Versions/Current/lib/mono/gac',
  ];
  return folders
    .map((folder) => path.join(folder, 'Newtonsoft.Json'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((version) => path.join(folder, version, 'Newtonsoft.Json.dll')))
    .find((file) => existsSync(file));
}

/**
 * What the compiler says, once for each place, with the line of the script below it.
 * @param {string} said
 * @param {Found['good']} sources
 */
function told(said, sources) {
  const lines = [...new Set(said.split('\n').filter((line) => line.includes(': error ')))];
  if (lines.length === 0) return [said];
  return lines.map((text) => {
    const [, origin, line, column, message] = /^(.*)\((\d+),(\d+)\+?\): (error .*)$/.exec(text) ?? [];
    const source = sources.findLast((each) => origin?.endsWith(each.origin) && each.line <= Number(line));
    if (source === undefined) return text;
    const code = source.text.split('\n')[Number(line) - source.line] ?? '';
    return `${source.origin}:${line}:${column} ${message}\n    ${code.trim()}`;
  });
}

/** @param {readonly string[]} problems */
function failed(problems) {
  for (const problem of problems.slice(0, 40)) console.error(problem);
  console.error(`\n${problems.length} problems.`);
  return 1;
}
