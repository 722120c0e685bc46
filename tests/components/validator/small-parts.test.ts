import { describe, expect, test } from 'vitest';
import { fromInput, readPicked } from '../../../src/components/tools/incoming';
import { inlineParts } from '../../../src/components/tools/inline-parts';
import { fileLimit, filesLimit } from '../../../src/components/tools/limits';
import { profiles } from '../../../src/components/tools/profiles';
import { failureSentence } from '../../../src/components/validator/session/notices';
import { isWorkspace } from '../../../src/components/validator/session/storage';
import { countsOf, profileTexts, verdictOf } from '../../../src/components/validator/session/verdict';
import {
  blankWorkspace,
  contentOf,
  openedWorkspace,
  redraftedWorkspace,
} from '../../../src/components/validator/session/workspace';
import { profiles as engineProfiles } from '../../../src/connector/index';

describe('the verdict', () => {
  const sum = (errors: number, warnings = 0, hints = 0) => ({ errors, warnings, hints });
  test.each([
    ['custom', sum(2, 3), 'refused', 'Would be accepted in your own environment, but for 2 errors.'],
    ['independent', sum(1), 'refused', "Would be accepted as an independent publisher's connector, but for 1 error."],
    [
      'certified',
      sum(0, 1, 4),
      'remarks',
      "Would be accepted as a certified publisher's connector. 1 warning is worth a look first.",
    ],
    ['custom', sum(0, 0, 2), 'accepted', 'Would be accepted in your own environment. 2 hints could make it better.'],
    ['custom', sum(0), 'accepted', 'Would be accepted in your own environment. Nothing to mend.'],
  ] as const)('%s %j', (profile, summary, tone, sentence) => {
    expect(verdictOf(profile, summary)).toEqual({ tone, sentence });
  });

  test('counts are said without zeros', () => {
    expect(countsOf(sum(3, 0, 1))).toBe('3 errors, 1 hint');
    expect(countsOf(sum(0))).toBe('No findings');
  });
});

test('the profiles are the engine’s, and each has its words', () => {
  expect(profiles).toEqual(engineProfiles);
  for (const profile of profiles) expect(profileTexts[profile].meaning).toMatch(/\.$/);
});

test('sentences are cut at their backticks', () => {
  expect(inlineParts('Add `a` to `b`.')).toEqual([
    { text: 'Add ', code: false },
    { text: 'a', code: true },
    { text: ' to ', code: false },
    { text: 'b', code: true },
    { text: '.', code: false },
  ]);
  expect(inlineParts('a lone ` tick')).toEqual([{ text: 'a lone ` tick', code: false }]);
  expect(inlineParts('')).toEqual([]);
});

describe('files that come in', () => {
  const file = (name: string, size = 3) => new File([new Uint8Array(size)], name);
  const picked = (name: string, size?: number) => ({ path: name, file: file(name, size) });

  test('are read with their paths', async () => {
    const { sources, problems } = await readPicked([picked('Tea/apiDefinition.swagger.json')]);
    expect(sources.map(({ path, bytes }) => [path, bytes.length])).toEqual([['Tea/apiDefinition.swagger.json', 3]]);
    expect(problems).toEqual([]);
  });

  test('are left out with a sentence when they are too large, and the others are read', async () => {
    const { sources, problems } = await readPicked([picked('big.json', fileLimit + 1), picked('fits.json', fileLimit)]);
    expect(sources.map(({ path }) => path)).toEqual(['fits.json']);
    expect(problems).toEqual([expect.stringContaining('`big.json` has 5 MB and was left out')]);
  });

  test('are refused when they are too many', async () => {
    const many = Array.from({ length: filesLimit + 1 }, (_, index) => picked(`${index}.json`, 1));
    const { sources, problems } = await readPicked(many);
    expect(sources).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('more than 2,000 files')]);
  });

  test('are none in an empty folder', async () => {
    expect((await readPicked([])).problems).toEqual([expect.stringContaining('no file')]);
  });

  test('are not looked for among packages and histories', async () => {
    const { sources } = await readPicked([picked('Tea/node_modules/x/a.json'), picked('Tea/.git/config')]);
    expect(sources).toEqual([]);
  });

  test('have their name as path when they come alone', () => {
    const alone = Object.assign(file('a.json'), { webkitRelativePath: '' });
    expect(fromInput([alone] as unknown as FileList).map(({ path }) => path)).toEqual(['a.json']);
  });
});

describe('what is kept', () => {
  test('is taken back when it has our shape', () => {
    expect(isWorkspace(structuredClone(blankWorkspace(3)))).toBe(true);
  });

  test.each([undefined, null, 'text', {}, { files: [] }, { ...blankWorkspace(1), files: [{ path: 'a' }] }])(
    'is left alone when it is %j',
    (value) => expect(isWorkspace(value)).toBe(false),
  );
});

describe('a draft of the last moment', () => {
  const kept = blankWorkspace(4);
  const draft = { serial: 4, path: 'apiDefinition.swagger.json', text: '{}' };

  test('goes over what was kept of the same files, and of no others', () => {
    expect(redraftedWorkspace(kept, draft)?.files[0]?.text).toBe('{}');
    expect(redraftedWorkspace(kept, { ...draft, serial: 5 })).toBe(kept);
    expect(redraftedWorkspace(kept, undefined)).toBe(kept);
  });

  test('stands alone when nothing was kept yet', () => {
    expect(redraftedWorkspace(undefined, draft)?.files.map(({ text }) => text)).toEqual(['{}']);
    expect(redraftedWorkspace(undefined, { ...draft, text: '' })).toBeUndefined();
    expect(redraftedWorkspace(undefined, undefined)).toBeUndefined();
  });
});

test('a file is its bytes until it is edited, then its text in its form', () => {
  const bytes = new TextEncoder().encode('\ufeff{}\r\n');
  const base = { path: 'a.json', text: '{}\n', encoding: 'utf-8', byteOrderMark: true, lineEnd: '\r\n' } as const;
  const [file] = openedWorkspace(1, { name: '', files: [{ ...base, bytes }] }).files;
  expect(file && contentOf(file)).toBe(bytes);
  expect(contentOf({ ...base, text: '[]\n' })).toBe('\ufeff[]\r\n');
});

test('every failure says that the text is safe', () => {
  for (const reason of ['crashed', 'hung', 'refused'] as const) {
    expect(failureSentence({ reason, detail: '' })).toContain('Your text is safe');
  }
});
