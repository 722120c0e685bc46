// Everything that `npm run check:csharp` compiles and runs; the script bundles this file.
import { readFileSync } from 'node:fs';
import { docsScripts } from './docs-scripts';
import { filesIn } from './files-in';
import { generatorScripts } from './generator-scripts';
import type { ScenarioFile } from './judge';
import type { FaultySource, ScriptSource } from './script-source';

export { judge } from './judge';
export { hasUsings as usesOwn, unitsOf } from './script-source';

export interface Found {
  readonly good: readonly ScriptSource[];
  readonly faulty: readonly FaultySource[];
  readonly scenarios: readonly (ScenarioFile & { readonly file: string })[];
}

export function collect(): Found {
  const { good, faulty } = docsScripts();
  const scenarios = filesIn('tests/csharp/scenarios', /\.json$/).map((file) => ({
    file,
    ...(JSON.parse(readFileSync(file, 'utf8')) as ScenarioFile),
  }));
  return { good: [...generatorScripts(), ...good], faulty, scenarios };
}

/** Scenarios without a script, and scripts that have to run without a scenario. */
export function looseEnds({ good, scenarios }: Found): string[] {
  const known = new Set(good.map(({ id }) => id));
  const run = new Set(scenarios.flatMap(({ scripts }) => scripts));
  return [
    ...scenarios.flatMap(({ file, scripts }) =>
      scripts.filter((id) => !known.has(id)).map((id) => `${file} is for "${id}", and there is no such script.`),
    ),
    ...good.filter(({ id, runs }) => runs && !run.has(id)).map(({ id }) => `No scenario runs "${id}".`),
  ];
}
