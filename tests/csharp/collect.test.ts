// What can be said of all C# of the project without a compiler. `npm run check:csharp` compiles and runs it.
import { describe, expect, it } from 'vitest';
import { ScriptModel } from '../../src/connector/model/script';
import { collect, looseEnds, unitsOf } from './collect';

const found = collect();

describe('the C# of the project', () => {
  it('is found everywhere', () => {
    const origins = found.good.map(({ id }) => id.replace(/[:#].*/, '').replace(/[^/]*$/, ''));
    for (const place of [
      '',
      'docs/rules/',
      'docs/modules/week-2/07-custom-code/',
      'docs/modules/week-2/03-authentication/',
    ])
      expect(origins).toContain(place);
    expect(found.good.filter(({ id }) => id.includes('/solution/')).length).toBeGreaterThan(1);
    expect(found.faulty.length).toBeGreaterThan(5);
  });

  it.each(found.good.map((source) => [source.id, source] as const))('closes what it opens: %s', (_, { text }) => {
    expect(new ScriptModel('script.csx', text).problem).toBeUndefined();
  });

  it.each(found.good.filter(({ runs }) => runs).map((source) => [source.id, source] as const))(
    'awaits without coming back to where it was called: %s',
    (_, { text }) => {
      const waits = [...text.matchAll(/\bawait [^;]*;/g)].map(([wait]) => wait);
      expect(waits.filter((wait) => !wait.includes('.ConfigureAwait(false)'))).toEqual([]);
    },
  );

  it('has a scenario for each script, and a script for each scenario', () => {
    expect(looseEnds(found)).toEqual([]);
    const [first] = found.scenarios;
    if (first === undefined) throw new Error('no scenarios');
    expect(looseEnds({ ...found, scenarios: [{ ...first, scripts: ['generator: nothing'] }] }).slice(0, 2)).toEqual([
      `${first.file} is for "generator: nothing", and there is no such script.`,
      'No scenario runs "generator: client credentials".',
    ]);
  });

  it('is compiled so that the compiler names the place', () => {
    const units = found.good.flatMap(unitsOf);
    expect(new Set(units.map(({ namespace }) => namespace)).size).toBe(units.length);
    for (const { code, source } of units) expect(code).toContain(`#line ${source.line} "${source.origin}"`);
  });
});
