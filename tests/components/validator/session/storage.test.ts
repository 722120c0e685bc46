// Keeping the connector: what was forgotten stays forgotten, also where the page was left before the database had answered.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserStore } from '../../../../src/components/tools/browser-store';
import {
  clearWorkspace,
  loadLog,
  loadWorkspace,
  saveLog,
  saveWorkspace,
} from '../../../../src/components/validator/session/storage';
import { blankWorkspace } from '../../../../src/components/validator/session/workspace';

/** Stands in for the database of the browser. */
const database = { held: new Map<string, unknown>(), answers: true };

/** What the database does; where it is busy, it does not come to it. */
async function answer(act: () => unknown): Promise<unknown> {
  return database.answers ? act() : new Promise(() => undefined);
}

const workspace = blankWorkspace(1);
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  database.held.clear();
  database.answers = true;
  const store = BrowserStore.prototype;
  vi.spyOn(store, 'read').mockImplementation((key) => answer(() => database.held.get(key)));
  vi.spyOn(store, 'write').mockImplementation((key, value) => answer(() => database.held.set(key, value)));
  vi.spyOn(store, 'remove').mockImplementation((key) => answer(() => database.held.delete(key)));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the kept connector', () => {
  it('comes back until it is forgotten, and nothing else is left behind', async () => {
    await saveWorkspace(workspace);
    expect(await loadWorkspace()).toEqual(workspace);
    await clearWorkspace();
    expect(await loadWorkspace()).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it('does not come back where the page was left before the database had forgotten it', async () => {
    await saveWorkspace(workspace);
    database.answers = false;
    void clearWorkspace();
    database.answers = true;
    expect(await loadWorkspace()).toBeUndefined();
    expect(database.held.size).toBe(0);
    await saveWorkspace(workspace);
    expect(await loadWorkspace()).toEqual(workspace);
  });

  it('is forgotten where nothing small can be kept', async () => {
    await saveWorkspace(workspace);
    vi.stubGlobal('localStorage', undefined);
    await clearWorkspace();
    expect(database.held.size).toBe(0);
  });
});

describe("the kept reviewer's log", () => {
  it('comes back until it is emptied, and nothing else is left behind', async () => {
    expect(await saveLog('The rolls are cold.')).toBe(true);
    expect(await loadLog()).toBe('The rolls are cold.');
    expect(kept.size).toBe(0);
    expect(await saveLog('')).toBe(true);
    expect(await loadLog()).toBe('');
    expect(kept.size + database.held.size).toBe(0);
  });

  it.each(['The rolls are warm.', ''])('is as it was left, before the database has it: "%s"', async (log) => {
    await saveLog('The rolls are cold.');
    database.answers = false;
    void saveLog(log);
    database.answers = true;
    expect(await loadLog()).toBe(log);
  });

  it('does not lose what came while the database was busy with the one before', async () => {
    database.answers = false;
    void saveLog('The rolls are cold.');
    database.answers = true;
    const first = saveLog('The rolls are warm.');
    database.answers = false;
    void saveLog('The rolls are gone.');
    await first;
    database.answers = true;
    expect(await loadLog()).toBe('The rolls are gone.');
  });

  it('is kept by the database where nothing small can be kept, and where what is there is damaged', async () => {
    kept.set('fusion-validator-log-draft', '{"rolls');
    database.held.set('log', 'The rolls are cold.');
    expect(await loadLog()).toBe('The rolls are cold.');
    vi.stubGlobal('localStorage', undefined);
    expect(await saveLog('The rolls are warm.')).toBe(true);
    expect(await loadLog()).toBe('The rolls are warm.');
  });
});
