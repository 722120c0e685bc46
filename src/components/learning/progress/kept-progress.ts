/**
 * The record for pages that are about something else: the home page, and the sidebar of every page. A device that keeps
 * nothing loads nothing of it.
 */
import type { Lesson } from '../../../learning/progress/lesson';
import type { ProgressRecord } from '../../../learning/progress/record';
import { useLateStore } from '../../../wake/use-late-store';
import { follow, readKept } from './storage-edge';

export interface KeptProgress {
  readonly record: ProgressRecord;
  readonly lessons: readonly Lesson[];
}

let kept: KeptProgress | null = null;
let stopFollowing: (() => void) | null = null;
/** Something was noted on this page; where storage is blocked, nothing else tells. */
let noted = false;
const readers = new Set<() => void>();

async function look(): Promise<void> {
  if (readKept() === null && !noted && kept === null) return;
  const [{ progressView }, { allLessons }] = await Promise.all([import('./record'), import('./lessons')]);
  const { record } = progressView();
  if (kept?.record === record) return;
  kept = record.lessons.size === 0 && record.last === null ? null : { record, lessons: allLessons };
  for (const changed of readers) changed();
}

function subscribe(changed: () => void): () => void {
  readers.add(changed);
  if (stopFollowing === null) {
    stopFollowing = follow(() => {
      noted = true;
      void look().catch(() => undefined);
    });
    // Without the network the marks are missing, and nothing else.
    void look().catch(() => undefined);
  }
  return () => {
    readers.delete(changed);
    if (readers.size > 0) return;
    stopFollowing?.();
    stopFollowing = null;
  };
}

const read = () => kept;

/** Follows the record; `null` while nothing is kept, on the server, and until it is loaded. */
export function useKeptProgress(): KeptProgress | null {
  return useLateStore(subscribe, read, null);
}
