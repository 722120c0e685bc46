// The record over storage that works, is shared, is full, is blocked, is damaged, or belongs to a newer version.
import { describe, expect, test } from 'vitest';
import { createProgressStore, type StorageEdge } from '../../../../src/components/learning/progress/progress-store';
import { FILE_KIND, recordText } from '../../../../src/learning/progress/file';
import { emptyRecord, withCheck, withExercise, withPlace } from '../../../../src/learning/progress/record';

interface Device {
  kept: string | null;
  aside: string | null;
  full: boolean;
}
const device = (kept: string | null = null): Device => ({ kept, aside: null, full: false });

function tab(shared: Device) {
  let heard = 0;
  const edge: StorageEdge = {
    readKept: () => shared.kept,
    writeKept: (text) => {
      if (!shared.full) shared.kept = text;
      return !shared.full;
    },
    putAside: (text) => {
      shared.aside = text;
    },
    removeKept: () => {
      shared.kept = null;
      shared.aside = null;
    },
    announce: () => {
      heard += 1;
    },
  };
  const store = createProgressStore(edge);
  const pass = (lesson: string) =>
    store.add((record) => withCheck(record, lesson, { right: 1, of: 1, on: '2026-01-01' }));
  const passed = () => [...store.view().record.lessons.keys()].sort();
  return { store, pass, passed, heard: () => heard };
}

test('what is noted is kept, once', () => {
  const shared = device();
  const { store, pass, passed, heard } = tab(shared);
  expect(store.view()).toEqual({ record: emptyRecord, trouble: null });
  pass('teams');
  const { kept } = shared;
  pass('teams');
  expect(heard()).toBe(1);
  expect(shared.kept).toBe(kept);
  expect(passed()).toEqual(['teams']);
  expect(store.view()).toBe(store.view());
});

test('two tabs never take from one another', () => {
  const shared = device();
  const [one, two] = [tab(shared), tab(shared)];
  one.pass('teams');
  two.pass('describe');
  one.store.add((record) => withExercise(record, 'describe', 'quiz', '2026-01-02'));
  expect(one.passed()).toEqual(['describe', 'teams']);
  expect(two.store.view()).toEqual(one.store.view());
});

describe('full or blocked storage', () => {
  test('is told, and the record goes on in memory', () => {
    const shared = { ...device(), full: true };
    const { store, pass, passed } = tab(shared);
    pass('teams');
    pass('describe');
    expect(store.view().trouble).toBe('refused');
    expect(passed()).toEqual(['describe', 'teams']);
    expect(shared.kept).toBeNull();
  });

  test('loses nothing that was kept before, and catches up when there is room again', () => {
    const shared = device();
    const { store, pass, passed } = tab(shared);
    pass('teams');
    shared.full = true;
    pass('describe');
    expect(passed()).toEqual(['describe', 'teams']);
    shared.full = false;
    pass('describe');
    expect(store.view().trouble).toBeNull();
    expect(tab(shared).passed()).toEqual(['describe', 'teams']);
  });
});

describe('what is kept and', () => {
  test('cannot be read is put aside before it is written over', () => {
    const shared = device('{ "half');
    const { pass, passed } = tab(shared);
    expect(passed()).toEqual([]);
    pass('teams');
    expect(passed()).toEqual(['teams']);
    expect(shared.aside).toBe('{ "half');
  });

  test('can be read in part is put aside too', () => {
    const lessons = { teams: { check: { right: 1, of: 1, on: '2026-01-01' } }, describe: { check: 7 } };
    const text = JSON.stringify({ kind: FILE_KIND, version: 1, lessons });
    const shared = device(text);
    const { pass, passed } = tab(shared);
    expect(passed()).toEqual(['teams']);
    pass('sign-in');
    expect(passed()).toEqual(['sign-in', 'teams']);
    expect(shared.aside).toBe(text);
  });

  test('was written by a newer version is left alone', () => {
    const text = JSON.stringify({ kind: FILE_KIND, version: 2, all: 'different' });
    const shared = device(text);
    const { store, pass, passed } = tab(shared);
    expect(store.view().trouble).toBe('newer');
    pass('teams');
    expect(passed()).toEqual(['teams']);
    expect(shared).toEqual({ kept: text, aside: null, full: false });
  });

  test('is not written over by a visit that brings nothing new', () => {
    const shared = device(recordText(withPlace(emptyRecord, 'teams', 9)));
    const { kept } = shared;
    tab(shared).store.add((record) => withPlace(record, 'describe', 8));
    expect(shared.kept).toBe(kept);
  });
});

test('deleting deletes everywhere, also what only memory knows', () => {
  const shared = device('{ "half');
  const [one, two] = [tab(shared), tab(shared)];
  one.pass('teams');
  shared.full = true;
  two.pass('describe');
  one.store.forget();
  expect(shared).toMatchObject({ kept: null, aside: null });
  expect(one.passed()).toEqual([]);
  two.store.forgottenElsewhere();
  expect(two.passed()).toEqual([]);
});
