/** Turns the header of a week into days, and says which of them is not the day it should be. */
import { readDateLabel } from './date-label';
import { addWorkingDays, dayNumber, isWorkingDay, longDay, MONTHS, plainDate, WEEKDAYS, weekdayOf } from './dates';
import type { PlainDate, Problem } from './model';
import type { Cell } from './table';

export const DAYS_A_WEEK = 5;

interface Expectation {
  /** The first day this week should have: the working day after the week before; `null` for week 1. */
  readonly first: PlainDate | null;
  readonly year: number;
  /** Days that were met before, with the place where. */
  readonly seen: Map<PlainDate, string>;
}

interface WeekDates {
  /** One day a column. After a mistake the day that was meant, so that one mistake is reported once. */
  readonly dates: readonly PlainDate[];
  readonly problems: readonly Problem[];
}

/** The year nearest to what is expected: January after December is the next year. */
function resolveYear(day: number, month: number, near: PlainDate | null, year: number): PlainDate | null {
  const sameYear = plainDate(year, month, day);
  if (near === null) return sameYear;
  const around = Number(near.slice(0, 4));
  const candidates = [around - 1, around, around + 1].flatMap((each) => plainDate(each, month, day) ?? []);
  const distance = (date: PlainDate) => Math.abs(dayNumber(date) - dayNumber(near));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The first day of the week that most columns agree on; the expected one, then the earliest column, win a draw. */
function firstDay(dates: readonly (PlainDate | null)[], expected: PlainDate | null): PlainDate | null {
  const agreeing = (first: PlainDate) => dates.filter((date, i) => date === addWorkingDays(first, i)).length;
  const candidates = dates.flatMap((date, i) => {
    if (date === null || !isWorkingDay(date)) return [];
    return [addWorkingDays(date, -i)];
  });
  const all = expected === null ? candidates : [expected, ...candidates];
  return all.reduce<PlainDate | null>((best, one) => (best && agreeing(best) >= agreeing(one) ? best : one), null);
}

/** Reads the dates in the header of week `number`. */
export function readWeekDates(file: string, number: number, header: readonly Cell[], expect: Expectation): WeekDates {
  const problems: Problem[] = [];
  const complain = (cell: Cell, message: string) =>
    problems.push({ file, line: cell.line, column: cell.column, message });

  let near = expect.first;
  const read = header.map((cell): PlainDate | null => {
    const label = readDateLabel(cell.text);
    if (!label) {
      const what = cell.text === '' ? 'The date is missing' : `"${cell.text}" is not read as a date`;
      complain(cell, `${what}. Write the day and the month, such as 12th Sept.`);
      return null;
    }
    const date =
      label.year === undefined
        ? resolveYear(label.day, label.month, near, expect.year)
        : plainDate(label.year, label.month, label.day);
    if (date === null) {
      const year = label.year ?? expect.year;
      complain(cell, `"${cell.text}": ${MONTHS[label.month - 1] ?? 'this month'} ${year} has no day ${label.day}.`);
      return null;
    }
    near = date;
    if (label.weekday !== undefined && label.weekday !== weekdayOf(date)) {
      complain(cell, `"${cell.text}": that day is ${longDay(date)}, not a ${WEEKDAYS[label.weekday] ?? 'weekday'}.`);
    }
    return date;
  });

  const first = firstDay(read, expect.first);
  if (first === null) return { dates: [], problems };
  const weekMoved = expect.first !== null && first !== expect.first;
  if (weekMoved && header[0]) complain(header[0], moved(number, first, expect.first ?? first));
  const dates = header.map((cell, i) => {
    const wanted = addWorkingDays(first, i);
    const date = read[i] ?? null;
    if (date !== null && date !== wanted) {
      const before = expect.seen.get(date);
      if (before !== undefined) {
        complain(cell, `${longDay(date)} is already in ${before}. Expected here: ${longDay(wanted)}.`);
      } else if (!isWorkingDay(date)) {
        complain(cell, `${longDay(date)} is not a working day. Expected here: ${longDay(wanted)}.`);
      } else {
        const after = i === 0 ? '' : `, the next working day after ${longDay(addWorkingDays(first, i - 1))}`;
        complain(cell, `This column says ${longDay(date)}. Expected: ${longDay(wanted)}${after}.`);
      }
    }
    if (!expect.seen.has(wanted)) expect.seen.set(wanted, `${file}:${cell.line}:${cell.column}`);
    return wanted;
  });
  return { dates, problems };
}

function moved(number: number, first: PlainDate, expected: PlainDate): string {
  const before = `week ${number - 1}`;
  return first < expected
    ? `Week ${number} is out of order: it starts on ${longDay(first)}, before ${before} is over. Expected: ${longDay(expected)}.`
    : `Week ${number} starts on ${longDay(first)}. Expected: ${longDay(expected)}, the next working day after ${before}.`;
}
