/**
 * How much of the engine a page loads, minified and gzipped: an entrance with everything that it imports statically.
 * What is imported dynamically is loaded later and is not counted, so every figure says what it stands for. The rules
 * are as the site has them, without the facts that only people read.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { lightRules } from '../light-rules.mjs';
import { kib } from './figures.mjs';

const entrances = [
  { name: 'engine, for a definition and its properties', entry: 'src/connector/plain.ts' },
  // What a page really starts: this engine, and the reading of files and archives.
  { name: 'the worker that a page starts with it', entry: 'src/worker/validator.worker.ts' },
  { name: 'engine with the rules for all files', entry: 'src/connector/whole.ts' },
  // Loaded when somebody asks for repairs of many at once, together with the rules.
  { name: 'the same with the repairs', entry: 'src/connector/repairs.ts' },
];

export async function printWeights() {
  console.log('loaded, minified and gzipped');
  for (const { name, entry } of entrances) {
    const { bytes, gzip } = await weigh(entry);
    console.log(`  ${name.padEnd(48)} ${kib(bytes)}, ${kib(gzip)} gzipped`);
  }
  console.log();
}

/**
 * @param {string} entry
 * @returns {Promise<{ bytes: number, gzip: number, modules: string[] }>} `modules` are the files whose code is in it.
 */
export async function weigh(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    // Not written: paths are all that is needed of it.
    outdir: '.',
    write: false,
    metafile: true,
    plugins: [lightRules],
  });
  const start = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint === entry);
  const chunks = new Set([start ?? '']);
  // A set that grows while it is gone through: chunks of chunks are met as well.
  for (const chunk of chunks)
    for (const { path, kind } of metafile.outputs[chunk]?.imports ?? [])
      if (kind === 'import-statement') chunks.add(path);
  const loaded = outputFiles.filter(({ path }) => [...chunks].some((chunk) => path.endsWith(chunk)));
  if (loaded.length !== chunks.size) throw new Error(`The parts of ${entry} are not all there.`);
  // One file after the other, as they are sent.
  const inputs = [...chunks].map((chunk) => Object.entries(metafile.outputs[chunk]?.inputs ?? {}));
  return {
    modules: inputs.flat().flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    bytes: loaded.reduce((sum, { contents }) => sum + contents.length, 0),
    gzip: loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
  };
}
