/** Makes a calendar file in the browser and hands it to the reader. The writer is loaded only when it is asked for. */
import type { Schedule } from '../../schedule/model';

/** Downloads the schedule, or one week of it. Fails when the writer cannot be loaded, as without a network. */
export async function downloadCalendar(schedule: Schedule, siteUrl: string, week?: number): Promise<void> {
  const { calendarText } = await import('../../schedule/calendar');
  const text = calendarText(schedule, week === undefined ? { siteUrl } : { siteUrl, week });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = week === undefined ? 'my-five-weeks.ics' : `my-week-${week}.ics`;
  link.click();
  // Not at once: some browsers read the file only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
