/**
 * Keeps the connector in this browser from one visit to the next: texts and bytes in IndexedDB, which has room for them,
 * small settings in localStorage. The only place of the checker that touches storage. Nothing here ever throws.
 */
import { type Profile, profiles } from './profiles';
import type { Workspace, WorkspaceFile } from './workspace';

const databaseName = 'fusion-validator';
const storeName = 'workspace';
const key = 'current';
const logKey = 'log';
const settingsKey = 'fusion-validator';
const draftKey = 'fusion-validator-draft';

/** What was kept, or nothing. What is not of our shape (an older version, a damaged record) counts as nothing. */
export async function loadWorkspace(): Promise<Workspace | undefined> {
  try {
    const kept: unknown = await inStore('readonly', (store) => store.get(key));
    return isWorkspace(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the connector; `false` when the browser does not allow it or has no room. */
export async function saveWorkspace(workspace: Workspace): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(workspace, key));
    dropDraftOf(workspace);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file in the moment in which the page is left; the database is too slow for that moment. */
export interface Draft {
  /** Of the workspace that the file belongs to. */
  readonly serial: number;
  readonly path: string;
  readonly text: string;
}

/** Longer drafts would not fit; what is missing of them is a quarter of a second of typing at most. */
const longestDraft = 2_000_000;

export function saveDraft(draft: Draft): void {
  if (draft.text.length > longestDraft) return;
  try {
    localStorage.setItem(draftKey, JSON.stringify(draft));
  } catch {
    // The database has all but the last moment.
  }
}

/** The draft, if there is one. It stays until the database has its text, so that a second crash loses nothing. */
export function loadDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey) ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { serial, path, text } = kept;
    return typeof serial === 'number' && typeof path === 'string' && typeof text === 'string'
      ? { serial, path, text }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the draft away when a workspace that was written holds its text, or when it belongs to another one. */
function dropDraftOf(workspace: Workspace): void {
  const draft = loadDraft();
  if (draft === undefined) return;
  const file = workspace.files.find(({ path }) => path === draft.path);
  if (draft.serial !== workspace.serial || file?.text === draft.text) dropDraft();
}

function dropDraft(): void {
  try {
    localStorage.removeItem(draftKey);
  } catch {
    // What cannot be reached was never kept.
  }
}

/** Forgets the connector. */
export async function clearWorkspace(): Promise<void> {
  dropDraft();
  try {
    await inStore('readwrite', (store) => store.delete(key));
  } catch {
    // What cannot be opened holds nothing.
  }
}

/** The reviewer's log that was kept; empty where there is none. */
export async function loadLog(): Promise<string> {
  try {
    const kept: unknown = await inStore('readonly', (store) => store.get(logKey));
    return typeof kept === 'string' ? kept : '';
  } catch {
    return '';
  }
}

/** Keeps the log, or forgets it when it is empty; `false` when the browser does not allow it or has no room. */
export async function saveLog(log: string): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => (log === '' ? store.delete(logKey) : store.put(log, logKey)));
    return true;
  } catch {
    return log === '';
  }
}

/** Choices about the tool itself. */
export interface Settings {
  readonly profile: Profile;
  /** Widths in pixels. */
  readonly filesWidth: number;
  readonly findingsWidth: number;
}

const defaultSettings: Settings = { profile: 'custom', filesWidth: 220, findingsWidth: 420 };

export function loadSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaultSettings;
    const { profile, filesWidth, findingsWidth } = { ...defaultSettings, ...kept };
    return {
      profile: profiles.includes(profile) ? profile : defaultSettings.profile,
      filesWidth: Number.isFinite(filesWidth) ? filesWidth : defaultSettings.filesWidth,
      findingsWidth: Number.isFinite(findingsWidth) ? findingsWidth : defaultSettings.findingsWidth,
    };
  } catch {
    return defaultSettings;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // A setting that cannot be kept is chosen again.
  }
}

/** Runs one request in a transaction of its own and waits until it is really written. */
function inStore(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('The database is held by another page.'));
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const transaction = database.transaction(storeName, mode);
        const request = run(transaction.objectStore(storeName));
        const end = (finish: () => void) => () => {
          database.close();
          finish();
        };
        transaction.oncomplete = end(() => resolve(request.result));
        transaction.onabort = end(() => reject(transaction.error));
      } catch (error) {
        database.close();
        reject(error);
      }
    };
  });
}

/** Whether a value is a workspace as this version writes it. */
export function isWorkspace(value: unknown): value is Workspace {
  if (!isRecord(value) || !Array.isArray(value.files) || value.files.length === 0) return false;
  return (
    typeof value.serial === 'number' &&
    typeof value.name === 'string' &&
    typeof value.active === 'string' &&
    (value.ticks === undefined || (Array.isArray(value.ticks) && value.ticks.every((id) => typeof id === 'string'))) &&
    value.files.every(isFile)
  );
}

function isFile(value: unknown): value is WorkspaceFile {
  return (
    isRecord(value) &&
    typeof value.path === 'string' &&
    typeof value.text === 'string' &&
    typeof value.byteOrderMark === 'boolean' &&
    ['\n', '\r\n', '\r'].includes(String(value.lineEnd)) &&
    ['utf-8', 'utf-16le', 'utf-16be', 'binary'].includes(String(value.encoding)) &&
    (value.original === undefined || value.original instanceof Uint8Array)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
