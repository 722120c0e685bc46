/** What the sidebar knows of a lesson: its state, by its address. */
import { standingOf } from '../../../learning/progress/standing';
import { type KeptProgress, useKeptProgress } from './kept-progress';

export type LessonState = 'open' | 'begun' | 'done';

/** The address of a lesson without the base of the site; `null` for a link that leads elsewhere. */
export function lessonAddress(href: string): string | null {
  return /\/docs\/modules\/week-\d+\/[^/]+\/$/.exec(href)?.[0] ?? null;
}

/** The state of the lesson at an address. */
export function stateAt(address: string, kept: KeptProgress | null): LessonState {
  const lesson = kept?.lessons.find((each) => each.address === address);
  return kept === null || lesson === undefined ? 'open' : standingOf(kept.record, lesson).state;
}

/** Follows the state of the lesson at an address. */
export function useLessonState(address: string): LessonState {
  return stateAt(address, useKeptProgress());
}
