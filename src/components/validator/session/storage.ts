/**
 * Keeps the connector in this browser from one visit to the next: texts and bytes in IndexedDB, which has room for them,
 * small settings in localStorage. The only place of the checker that touches storage. Nothing here ever throws.
 */
import { BrowserStore } from '../../tools/browser-store';
import { ForgettingMark } from '../../tools/forgetting-mark';
import { type Profile, profiles } from '../../tools/profiles';
import type { Workspace, WorkspaceFile } from './workspace';

const store = new BrowserStore('fusion-validator', 'workspace');
const key = 'current';
const logKey = 'log';
const settingsKey = 'fusion-validator';
const draftKey = 'fusion-validator-draft';
const logDraftKey = 'fusion-validator-log-draft';
const forgetting = new ForgettingMark('fusion-validator-forgetting');

/** What was kept, or nothing. What is not of our shape (an older version, a damaged record) counts as nothing. */
export async function loadWorkspace(): Promise<Workspace | undefined> {
  try {
    if (forgetting.isSet()) {
      await clearWorkspace();
      return undefined;
    }
    const kept: unknown = await store.read(key);
    return isWorkspace(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the connector; `false` when the browser does not allow it or has no room. */
export async function saveWorkspace(workspace: Workspace): Promise<boolean> {
  forgetting.set(false);
  try {
    await store.write(key, workspace);
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
  forgetting.set(true);
  try {
    await store.remove(key);
    forgetting.set(false);
  } catch {
    // What cannot be opened holds nothing.
  }
}

/** The reviewer's log that was kept; empty where there is none. */
export async function loadLog(): Promise<string> {
  try {
    const draft: unknown = JSON.parse(readLogDraft() ?? 'null');
    if (typeof draft === 'string') return draft;
  } catch {
    // A damaged draft is none; there is what the database has.
  }
  try {
    const kept: unknown = await store.read(logKey);
    return typeof kept === 'string' ? kept : '';
  } catch {
    return '';
  }
}

/**
 * Keeps the log, or forgets it when it is empty; `false` when the browser does not allow it or has no room. A page that
 * is being left may be gone before the database has it, so until then it stands where writing takes no time.
 */
export async function saveLog(log: string): Promise<boolean> {
  const draft = log.length <= longestDraft ? JSON.stringify(log) : undefined;
  keepLogDraft(draft);
  try {
    await (log === '' ? store.remove(logKey) : store.write(logKey, log));
    if (readLogDraft() === draft) keepLogDraft(undefined);
    return true;
  } catch {
    return log === '';
  }
}

function readLogDraft(): string | undefined {
  try {
    return localStorage.getItem(logDraftKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param draft the log as JSON; without it the draft is taken away */
function keepLogDraft(draft: string | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(logDraftKey);
    else localStorage.setItem(logDraftKey, draft);
  } catch {
    // The database is asked all the same.
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
