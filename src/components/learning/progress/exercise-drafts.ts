/**
 * Keeps what somebody wrote in an exercise on this device. The only place of the exercises that touches storage. Nothing
 * here ever throws.
 */
import type { ExerciseText } from '../../../learning/exercise/exercise';

export interface Draft {
  readonly texts: readonly ExerciseText[];
  /** How many hints were shown. */
  readonly hints: number;
}

const PREFIX = 'fusion-exercise-';
const keyOf = (id: string) => `${PREFIX}${id}`;

export function hasDraft(id: string): boolean {
  return loadDraft(id) !== undefined;
}

/** What was kept, or nothing. What is not of our shape counts as nothing. */
export function loadDraft(id: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; `false` when the browser does not allow it or has no room. */
export function saveDraft(id: string, { texts, hints }: Draft): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ texts, hints }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // What cannot be reached was never kept.
  }
}

const draftKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** Whether anything was written in any exercise. */
export function hasDrafts(): boolean {
  try {
    return draftKeys().length > 0;
  } catch {
    return false;
  }
}

/** Forgets what was written in all exercises, also in those that the site no longer has. */
export function dropDrafts(): void {
  try {
    for (const key of draftKeys()) localStorage.removeItem(key);
  } catch {
    // What cannot be reached was never kept.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { texts, hints }: Partial<Record<keyof Draft, unknown>> = value;
  return (
    typeof hints === 'number' &&
    Array.isArray(texts) &&
    texts.every((each) => typeof each?.path === 'string' && typeof each?.text === 'string')
  );
}
