// Which step a place belongs to, and what the last step shows of it all.
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../src/components/generator/steps/icon/icon-content';
import { fileStem } from '../../../../src/components/generator/steps/review/file-stem';
import { fileTree, worstByFile } from '../../../../src/components/generator/steps/review/file-tree';
import { knownView, missingView, placeOf } from '../../../../src/components/generator/steps/review/missing-view';
import { stepOf } from '../../../../src/components/generator/steps/step-of';
import { steps } from '../../../../src/components/generator/steps/steps';
import type { AnswerNote } from '../../../../src/worker/generate-protocol';

const few = [
  { id: 'general', title: 'General', owns: ['/kind', '/general'] },
  { id: 'operations', title: 'Operations', owns: ['/operations'] },
  { id: 'review', title: 'Review', owns: [] },
];
const note = (pointer: string, severity: AnswerNote['severity'] = 'error', file?: string): AnswerNote => ({
  pointer,
  severity,
  message: pointer,
  help: '',
  ...(file === undefined ? {} : { file }),
});

describe('the step of a place', () => {
  it('is the one that asks for it; the first for the whole', () => {
    expect(stepOf(few, '/operations/2/path')).toBe('operations');
    expect(stepOf(few, '/general')).toBe('general');
    expect(stepOf(few, '/generality')).toBe('general');
    expect(stepOf(few, '')).toBe('general');
    expect(stepOf([], '/x')).toBe('');
  });

  it('is one alone: no two steps ask for the same', () => {
    const owned = steps.flatMap(({ owns }) => owns);
    expect(new Set(owned).size).toBe(owned.length);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.at(-1)?.id).toBe('review');
  });
});

describe('what is missing', () => {
  it('is grouped by step, without hints', () => {
    const view = missingView(few, [note('/operations/0/path'), note('/general/name'), note('/kind', 'hint'), note('')]);
    expect(view.map(({ id, entries }) => [id, entries.map(({ place }) => place)])).toEqual([
      ['general', ['Name', 'The whole']],
      ['operations', ['Operations 1, path']],
    ]);
  });

  it('has a place in words', () => {
    expect(placeOf('/general/privacyPolicy', 'general')).toBe('Privacy policy');
    expect(placeOf('/service/host', 'general')).toBe('Host');
    expect(placeOf('/general', 'general')).toBe('General');
    expect(placeOf('/authentication/ways/1/authentication/tokenUrl', 'authentication')).toBe(
      'Ways 2, authentication, token URL',
    );
    expect(placeOf('/authentication/scopes/a~1b', 'icon')).toBe('Authentication, scopes, a/b');
    expect(placeOf('/operations/0/parameters/2', 'operations')).toBe('Operations 1, parameters 3');
  });
});

describe('the files', () => {
  it('stand by their folders in their order', () => {
    expect(fileTree(['x/y/a.json', 'x/y/b.png', 'intro.md', 'x/y/c.md'])).toEqual([
      { folder: 'x/y', paths: ['x/y/a.json', 'x/y/b.png', 'x/y/c.md'] },
      { folder: '', paths: ['intro.md'] },
    ]);
  });

  it('carry the worst that was found in them', () => {
    const worst = worstByFile([note('', 'hint', 'a'), note('', 'error', 'a'), note('', 'warning', 'b'), note('')]);
    expect([...worst]).toEqual([
      ['a', 'error'],
      ['b', 'warning'],
    ]);
  });

  it('get a name from the connector', () => {
    expect(fileStem('Lighthouse Log!')).toBe('lighthouse-log');
    expect(fileStem('../..')).toBe('connector');
    expect(fileStem('')).toBe('connector');
  });
});

describe('a picture in the draft', () => {
  it('is Base64, however large it is', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => index % 251);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('what was there before the import', () => {
  const old = { ...note('/operations/0', 'hint'), before: 'error' as const };
  const minor = { ...note('/operations/1', 'hint'), before: 'hint' as const };
  it('stops nobody, and is shown apart with its weight', () => {
    const notes = [old, minor, note('/general/name')];
    expect(missingView(few, notes).map(({ id }) => id)).toEqual(['general']);
    const [group, ...others] = knownView(few, notes);
    expect(others).toEqual([]);
    expect(group?.entries.map(({ note: { pointer, severity } }) => [pointer, severity])).toEqual([
      ['/operations/0', 'error'],
    ]);
  });
});
