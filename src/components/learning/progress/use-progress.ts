/** The record for pages that are about it. Pages that only show a mark use `useKeptProgress`, which loads less. */
import { useLateStore } from '../../../wake/use-late-store';
import { emptyView, type ProgressView } from './progress-store';
import { followProgress, progressView } from './record';

/** Follows the record. Empty on the server and while the page wakes up. */
export function useProgress(): ProgressView {
  return useLateStore(followProgress, progressView, emptyView);
}
