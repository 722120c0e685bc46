/** Makes a calendar file in the browser and hands it to the reader. The writer is loaded only when it is asked for. */
import type { Schedule } from '../../schedule/model';
import { saveFile } from '../ui/save-file';

/** Downloads the schedule, or one week of it, with the lessons on their days. Fails when the writer cannot be loaded, as without a network. */
export async function downloadCalendar(schedule: Schedule, siteUrl: string, week?: number): Promise<void> {
  const [{ calendarText }, { allLessons: lessons }] = await Promise.all([
    import('../../schedule/calendar'),
    import('../learning/progress/lessons'),
  ]);
  const text = calendarText(schedule, week === undefined ? { siteUrl, lessons } : { siteUrl, lessons, week });
  const name = week === undefined ? 'my-five-weeks.ics' : `my-week-${week}.ics`;
  saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}
