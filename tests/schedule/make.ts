/** Builds the pages of a small roadmap for the tests: whole weeks in a line, and the ways to spoil them. */
import { addWorkingDays, MONTHS } from '../../src/schedule/dates';
import type { Schedule } from '../../src/schedule/model';
import { readSchedule, type ScheduleSource, type SourceFile } from '../../src/schedule/read-schedule';

export const AUTHORS = 'juliamuiruri4:\n  name: Julia Muiruri\nnitya:\n  name: Nitya Narasimhan\n';

interface WeekParts {
  readonly header?: readonly string[];
  readonly sessions?: readonly string[];
  readonly second?: readonly string[];
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The header of a week that starts on this day. */
export function labels(first: string): string[] {
  return [0, 1, 2, 3, 4].map((i) => {
    const date = addWorkingDays(first, i);
    return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]?.slice(0, 3)}`;
  });
}

/** A page of a week. The header of its table stands on line 8. */
export function weekPage(number: number, first: string, parts: WeekParts = {}): SourceFile {
  const header = parts.header ?? labels(first);
  const fill = (cells: readonly string[] | undefined, other: string) => cells ?? header.map(() => other);
  const text = [
    '---',
    `title: "Week ${number}: Title ${number}"`,
    '---',
    'Words.',
    '',
    '## Schedule',
    '',
    row(header),
    row(header.map(() => '---')),
    row(fill(parts.sessions, 'Self-paced learning')),
    row(fill(parts.second, '')),
    '',
  ].join('\n');
  return { path: `docs/roadmap/week-${number}.md`, text };
}

export function overview(changes: Record<string, string> = {}): SourceFile {
  const values = {
    id: 'test-1',
    name: 'test',
    year: '2022',
    time_zone: 'UTC',
    organizer: 'Us',
    page: '/p/',
    ...changes,
  };
  const lines = Object.entries(values).flatMap(([key, value]) => (value === '' ? [] : [`  ${key}: ${value}`]));
  return { path: 'docs/roadmap/index.md', text: ['---', 'title: Roadmap', 'cohort:', ...lines, '---', ''].join('\n') };
}

export function source(weeks: readonly SourceFile[], changes: Record<string, string> = {}): ScheduleSource {
  return { overview: overview(changes), weeks, authors: AUTHORS };
}

/** What the check says, as people see it. */
export function messages(given: ScheduleSource): string[] {
  return readSchedule(given).problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

/** A schedule that must be right. */
export function schedule(given: ScheduleSource): Schedule {
  const { schedule: made, problems } = readSchedule(given);
  if (!made) throw new Error(problems.map(({ message }) => message).join('\n'));
  return made;
}
