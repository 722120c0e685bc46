/** The files that follow from the schedule: the calendars and the data. One pure function, the same for every build. */
import { calendarText } from '../../schedule/calendar';
import type { Schedule } from '../../schedule/model';

/** Path under the site's address -> text. These addresses are subscribed to: never change them. */
export function scheduleFiles(schedule: Schedule, siteUrl: string): ReadonlyMap<string, string> {
  const weeks = schedule.weeks.map(
    ({ number }) => [`calendar/week-${number}.ics`, calendarText(schedule, { siteUrl, week: number })] as const,
  );
  return new Map([
    ['calendar.ics', calendarText(schedule, { siteUrl })],
    ...weeks,
    ['schedule.json', `${JSON.stringify(schedule, null, 2)}\n`],
  ]);
}
