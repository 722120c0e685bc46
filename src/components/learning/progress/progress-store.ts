/** Keeps the record over an edge of storage: merges what tabs write, and goes on in memory where nothing can be kept. */
import { readRecord, recordText } from '../../../learning/progress/file';
import { emptyRecord, mergeRecords, type ProgressRecord } from '../../../learning/progress/record';

/** What the store needs of the browser. */
export interface StorageEdge {
  readonly readKept: () => string | null;
  readonly writeKept: (text: string) => boolean;
  readonly putAside: (text: string) => void;
  readonly removeKept: () => void;
  readonly announce: () => void;
}

/** Why nothing is kept: the browser refuses, or a newer version of the site keeps something that we must not touch. */
export type Trouble = 'refused' | 'newer' | null;

export interface ProgressView {
  readonly record: ProgressRecord;
  readonly trouble: Trouble;
}

export const emptyView: ProgressView = { record: emptyRecord, trouble: null };

export interface ProgressStore {
  /** The same object as long as nothing changes. */
  readonly view: () => ProgressView;
  /** Adds to the record. Nothing that is in it can be lost by this. */
  readonly add: (change: (record: ProgressRecord) => ProgressRecord) => void;
  readonly forget: () => void;
  /** Another tab deleted everything: what only this one knows goes too. */
  readonly forgottenElsewhere: () => void;
}

/** A store over an edge. */
export function createProgressStore(edge: StorageEdge): ProgressStore {
  /** What could not be kept. */
  let unkept: ProgressRecord | null = null;
  let refused = false;
  let seen: { text: string | null; unkept: ProgressRecord | null; refused: boolean; view: ProgressView } | null = null;

  const look = (text: string | null): ProgressView => {
    const reading = text === null ? null : readRecord(text);
    const kept = reading?.kind === 'read' ? reading.record : emptyRecord;
    const record = unkept === null ? kept : mergeRecords(kept, unkept);
    return { record, trouble: reading?.kind === 'newer' ? 'newer' : refused ? 'refused' : null };
  };

  const view = () => {
    const text = edge.readKept();
    if (seen === null || seen.text !== text || seen.unkept !== unkept || seen.refused !== refused) {
      seen = { text, unkept, refused, view: look(text) };
    }
    return seen.view;
  };

  const write = (record: ProgressRecord): boolean => {
    const old = edge.readKept();
    const reading = old === null ? null : readRecord(old);
    if (reading?.kind === 'newer') return false;
    if (old !== null && (reading?.kind === 'wrong' || (reading?.problems.length ?? 0) > 0)) edge.putAside(old);
    refused = !edge.writeKept(recordText(record));
    return !refused;
  };

  return {
    view,
    add(change) {
      const { record } = view();
      const next = change(record);
      // Read anew a moment ago, so that what another tab wrote is in it.
      if (unkept === null && recordText(next) === recordText(record)) return;
      unkept = write(next) ? null : next;
      edge.announce();
    },
    forget() {
      unkept = null;
      edge.removeKept();
      refused = false;
      edge.announce();
    },
    forgottenElsewhere() {
      unkept = null;
    },
  };
}
