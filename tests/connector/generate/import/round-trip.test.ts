// What is imported and not edited comes out byte by byte: our samples, made connectors, and real ones where they are.
import { describe, expect, it } from 'vitest';
import { profileOfPath } from '../../../../src/connector';
import {
  type Answers,
  answersOf,
  connectorFiles,
  generatePackage,
  readAnswers,
} from '../../../../src/connector/generate';
import { authentications, baseAnswers, codes, triggers } from '../sample-answers';
import { corpusFolders, filesIn } from './imports';

const real = corpusFolders();
const samples = ['first-try', 'lending-library', 'lending-library-first-edition', 'tide-alerts'].map(
  (name) => `src/samples/${name}`,
);

/** The answers of an import, edited, and what comes out by the names of the files. */
function through(
  files: ReadonlyMap<string, string | Uint8Array>,
  kind: Answers['kind'] = 'custom',
  edit = (_: Answers) => {},
) {
  const imported = answersOf(files, { kind });
  expect(imported.problem).toBeUndefined();
  const raw = JSON.parse(JSON.stringify(imported.answers));
  edit(raw);
  const { answers, problems } = readAnswers(JSON.stringify(raw));
  if (answers === undefined) throw new Error('nothing was read');
  const { files: made, folder } = generatePackage(answers);
  const name = (full: string) => (folder === '' ? full : full.replace(`${folder}/`, ''));
  return {
    problems,
    made: new Map(made.map(({ path: full, content }) => [name(full), content])),
  };
}

const bytes = (content: string | Uint8Array | undefined) => Buffer.from(content ?? '').toString('latin1');

function expectSame(files: ReadonlyMap<string, string | Uint8Array>, kind: Answers['kind'], name: string) {
  const { made, problems } = through(files, kind);
  expect([...made.keys()].sort(), name).toEqual([...files.keys()].sort());
  for (const [file, content] of files) expect(bytes(made.get(file)) === bytes(content), `${name}/${file}`).toBe(true);
  expect(
    problems.filter(({ isKnown }) => isKnown !== true),
    name,
  ).toEqual([]);
}

describe('an import that is exported at once', () => {
  it.each(samples)('gives the bytes of %s', (folder) => {
    expectSame(filesIn(folder), 'custom', folder);
  });

  it('gives the bytes of what the generator makes, whatever it is', () => {
    for (const [way, authentication] of Object.entries(authentications))
      for (const [trigger, told] of Object.entries(triggers))
        for (const code of Object.values(codes)) {
          const made = generatePackage({ ...baseAnswers, kind: 'certified', authentication, triggers: told, code });
          const files = new Map(
            [...connectorFiles(made)].map(([full, content]) => [full.replace(`${made.folder}/`, ''), content]),
          );
          expectSame(files, 'certified', `${way}, ${trigger}`);
        }
  }, 120_000);

  it(`gives the bytes of ${real.length} real connectors`, () => {
    if (real.length === 0) console.info('no real connectors are here: they were not imported');
    for (const folder of real) expectSame(filesIn(folder), profileOfPath(folder) ?? 'custom', folder);
  }, 120_000);

  it('keeps bytes that are no text', () => {
    const files = new Map<string, string | Uint8Array>(filesIn('src/samples/first-try'));
    files.set('icon.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10));
    files.set('notes.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0));
    files.set('empty.txt', '');
    expectSame(files, 'custom', 'first-try');
  });
});

describe('the title alone, edited', () => {
  it(`changes nothing else in ${samples.length + real.length} connectors`, () => {
    for (const folder of [...samples, ...real]) {
      const files = filesIn(folder);
      const { made } = through(files, profileOfPath(folder) ?? 'custom', (raw) => {
        Object.assign(raw.general, { name: 'Another "name"' });
      });
      for (const [file, content] of files) {
        const was = Buffer.from(content).toString('utf8');
        const is = Buffer.from(made.get(file) ?? '').toString('utf8');
        if (!/definition/i.test(file)) {
          expect(is === was, `${folder}/${file}`).toBe(true);
          continue;
        }
        const start = [...was].findIndex((letter, at) => letter !== is[at]);
        expect(start, folder).toBeGreaterThan(0);
        // One line of the file has changed, to the new title.
        const [oldLines, newLines] = [was.split('\n'), is.split('\n')];
        expect(newLines.length, folder).toBe(oldLines.length);
        const changed = newLines.filter((line, at) => line !== oldLines[at]);
        expect(changed.length, folder).toBe(1);
        expect(changed[0], folder).toContain('"Another \\"name\\""');
      }
    }
  }, 120_000);
});
