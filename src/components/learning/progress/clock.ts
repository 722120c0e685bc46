/** The one place of progress that reads the clock. */
import type { PlainDate } from '../../../schedule/model';

const two = (value: number) => String(value).padStart(2, '0');

/** The day it is where the learner is. */
export function todayHere(): PlainDate {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970. */
export function instant(): number {
  return Date.now();
}
