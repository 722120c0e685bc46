/** Reads a date as people write it in a table header: `12th Sept`, `Mon 12 Sep`, `September 12`, `2022-09-12`. */
import { MONTHS, WEEKDAYS } from './dates';

export interface DateLabel {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
}

function indexByPrefix(names: readonly string[], word: string): number {
  if (word.length < 3) return -1;
  return names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
}

/** Reads a header cell; `null` when it is no date. Whether the day exists in its year is not checked here. */
export function readDateLabel(text: string): DateLabel | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const found: { day?: number; month?: number; year?: number; weekday?: number } = {};
  for (const word of text.split(/[\s,.]+/).filter(Boolean)) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word);
    const month = indexByPrefix(MONTHS, word);
    const weekday = indexByPrefix(WEEKDAYS, word);
    if (day && found.day === undefined) found.day = Number(day[1]);
    else if (/^\d{4}$/.test(word) && found.year === undefined) found.year = Number(word);
    else if (month >= 0 && found.month === undefined) found.month = month + 1;
    else if (weekday >= 0 && found.weekday === undefined) found.weekday = weekday;
    else return null;
  }
  const { day, month, ...rest } = found;
  return day === undefined || month === undefined ? null : { day, month, ...rest };
}
