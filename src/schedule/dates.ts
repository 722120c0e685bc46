/** Arithmetic on calendar days. Counts whole days from 1970, so no zone and no clock change can touch it. */
import type { PlainDate } from './model';

const DAY = 86_400_000;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Makes a day; `null` when there is no such day, as the 31st of September. Months count from 1. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (year < 1000 || year > 9999) return null;
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return made.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, written `2022-09-12`. */
export function isPlainDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Days since 1 January 1970. */
export function dayNumber(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The day that many days later, or earlier when the count is negative. */
export function addDays(date: PlainDate, count: number): PlainDate {
  return new Date((dayNumber(date) + count) * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Monday to Friday. Public holidays differ from country to country and are not known here. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) < 5;
}

/** The day itself when it is a working day, else the Monday after it. */
export function onWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : addDays(date, 7 - weekdayOf(date));
}

/** The working day that many working days later, or earlier; a start on a weekend counts from the Monday after it. */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  const start = onWorkingDay(date);
  const weekday = weekdayOf(start);
  const weeks = Math.floor((weekday + count) / 5);
  return addDays(start, weeks * 7 + (weekday + count - weeks * 5) - weekday);
}

function parts(date: PlainDate): { day: number; month: string; year: number; weekday: string } {
  return {
    day: Number(date.slice(8)),
    month: MONTHS[Number(date.slice(5, 7)) - 1] ?? '',
    year: Number(date.slice(0, 4)),
    weekday: WEEKDAYS[weekdayOf(date)] ?? '',
  };
}

/** `Monday 12 September 2022`. Own names and not the platform's, which differ between server and browser. */
export function longDay(date: PlainDate): string {
  return `${parts(date).weekday} ${dayWithYear(date)}`;
}

/** `12 September 2022`. */
export function dayWithYear(date: PlainDate): string {
  const { day, month, year } = parts(date);
  return `${day} ${month} ${year}`;
}

/** `12 Sep`. */
export function shortDay(date: PlainDate): string {
  const { day, month } = parts(date);
  return `${day} ${month.slice(0, 3)}`;
}

/** `Mon`. */
export function shortWeekday(date: PlainDate): string {
  return parts(date).weekday.slice(0, 3);
}

/** `12 to 16 September 2022`, naming the month and the year once where it can. */
export function dayRange(first: PlainDate, last: PlainDate): string {
  const from = parts(first);
  const to = parts(last);
  const start =
    from.year !== to.year
      ? `${from.day} ${from.month} ${from.year}`
      : from.month !== to.month
        ? `${from.day} ${from.month}`
        : `${from.day}`;
  return `${start} to ${to.day} ${to.month} ${to.year}`;
}
