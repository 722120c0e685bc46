/** The schedule as this reader should see it: the cohort's, or shifted to their own start, and where it stands now. */
import schedule from '@generated/schedule-data/default/schedule.json';
import { useMemo } from 'react';
import type { PlainDate, Schedule } from '../../schedule/model';
import { shiftSchedule } from '../../schedule/self-paced';
import { type Standing, standingOf } from '../../schedule/standing';
import { usePlan } from './plan-store';
import { useNow, viewerZone } from './use-now';

export interface ScheduleView {
  readonly schedule: Schedule;
  /** The start of the reader's own plan. */
  readonly plan: PlainDate | null;
  /** `null` on the server and until the page is awake: nothing may depend on the day then. */
  readonly now: number | null;
  readonly standing: Standing | null;
}

/** The cohort's own schedule, whatever the reader has planned. */
export const cohortSchedule: Schedule = schedule;

/** Follows the clock and the reader's plan. */
export function useSchedule(): ScheduleView {
  const now = useNow();
  const plan = usePlan();
  return useMemo(() => {
    const shown = plan === null ? schedule : shiftSchedule(schedule, plan, viewerZone());
    return { schedule: shown, plan, now, standing: now === null ? null : standingOf(shown, now) };
  }, [now, plan]);
}
