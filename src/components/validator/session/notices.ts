/** What the checker has to say apart from findings. Pure. */
import type { FailureReason } from '../../../worker/client';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'problem';
  /** A sentence; backticks mark code. */
  readonly text: string;
  /** Whether the notice offers to bring back what was there before. */
  readonly undo: boolean;
}

/** More notices than this are a wall; the oldest go. */
const mostNotices = 5;

interface HasNotices {
  readonly notices: readonly Notice[];
  readonly lastSerial: number;
}

/** Adds a notice, unless the same sentence is shown already. */
export function noted<State extends HasNotices>(state: State, notice: Omit<Notice, 'id'>): State {
  if (state.notices.some(({ text }) => text === notice.text)) return state;
  const id = state.lastSerial + 1;
  return { ...state, lastSerial: id, notices: [...state.notices, { id, ...notice }].slice(-mostNotices) };
}

export function withoutNotice(notices: readonly Notice[], id: number): readonly Notice[] {
  return notices.filter((notice) => notice.id !== id);
}

/** Why there are no findings although there is a connector. */
export interface Failure {
  readonly reason: FailureReason;
  /** What the machine said; for reports, not for reading. */
  readonly detail: string;
}

/** What happened, and what is safe. */
export function failureSentence({ reason }: Failure): string {
  switch (reason) {
    case 'hung':
      return 'Checking took more than 10 seconds and was stopped. Your text is safe. A smaller file may pass.';
    case 'crashed':
      return 'The checker stopped unexpectedly. Your text is safe, and a new checker is ready.';
    case 'refused':
      return 'The checker met something that it cannot handle. Your text is safe. This is a mistake of ours.';
  }
}
