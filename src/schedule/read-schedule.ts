/** From the texts of the roadmap's pages to one schedule, and every mistake in them at once. */
import { parse as parseYaml } from 'yaml';
import { type DayContent, readDay } from './cells';
import { readCohort } from './cohort';
import { addWorkingDays } from './dates';
import { readFrontMatter } from './front-matter';
import type { Cohort, PlainDate, Problem, Schedule, Session, Week } from './model';
import { readTable } from './table';
import { DAYS_A_WEEK, readWeekDates } from './week-dates';
import { instantOf } from './zone';

export interface SourceFile {
  /** The path inside the project, as people will see it in a message. */
  readonly path: string;
  readonly text: string;
}

export interface ScheduleSource {
  readonly overview: SourceFile;
  /** The pages `week-1.md` and so on, in any order. */
  readonly weeks: readonly SourceFile[];
  /** The registry of people; `null` when there is no such file. */
  readonly authors: string | null;
}

/** The number in the name of a week's page; `null` when it is no week's page. */
export function weekNumberOf(path: string): number | null {
  const found = /(?:^|\/)week-([1-9]\d?)\.mdx?$/.exec(path);
  return found ? Number(found[1]) : null;
}

/** Handle in lower case -> name. */
export function readPeople(authors: string | null): ReadonlyMap<string, string> {
  const registry: unknown = authors === null ? null : parseYaml(authors);
  if (typeof registry !== 'object' || registry === null) return new Map();
  return new Map(
    Object.entries(registry).map(([key, person]) => {
      const name: unknown = typeof person === 'object' && person !== null && 'name' in person ? person.name : key;
      return [key.toLowerCase(), String(name)];
    }),
  );
}

/** Reads everything. The schedule is `null` when any problem was found: a half-right calendar is a wrong one. */
export function readSchedule(source: ScheduleSource): { schedule: Schedule | null; problems: readonly Problem[] } {
  const { cohort, year, problems: found } = readCohort(source.overview.path, source.overview.text);
  const problems = [...found];
  const people = readPeople(source.authors);
  const files = source.weeks
    .map((file) => ({ file, number: weekNumberOf(file.path) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  if (files.length === 0) {
    const message = 'There is no page week-1.md beside this one, so there is no schedule.';
    problems.push({ file: source.overview.path, line: 1, column: 1, message });
  }
  const weeks: Week[] = [];
  const seen = new Map<PlainDate, string>();
  let first: PlainDate | null = null;
  for (const [index, { file, number }] of files.entries()) {
    if (number !== index + 1) {
      const message = `This is week ${number}, but there is no page for week ${index + 1}. Weeks are numbered without a gap.`;
      problems.push({ file: file.path, line: 1, column: 1, message });
    }
    const read = readWeek(file, number, { cohort, year, people, seen, first });
    problems.push(...read.problems);
    weeks.push(read.week);
    if (read.first !== null) first = addWorkingDays(read.first, DAYS_A_WEEK);
    else if (first !== null) first = addWorkingDays(first, DAYS_A_WEEK);
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const schedule = cohort && problems.length === 0 ? { cohort, weeks, selfPaced: false } : null;
  return { schedule, problems };
}

interface Context {
  readonly cohort: Cohort | null;
  readonly year: number | null;
  readonly people: ReadonlyMap<string, string>;
  readonly seen: Map<PlainDate, string>;
  readonly first: PlainDate | null;
}

interface WeekRead {
  readonly week: Week;
  readonly first: PlainDate | null;
  readonly problems: readonly Problem[];
}

function readWeek(file: SourceFile, number: number, context: Context): WeekRead {
  const { path } = file;
  const problems: Problem[] = [];
  const matter = readFrontMatter(path, file.text);
  problems.push(...matter.problems);
  const titleAt = matter.get('title');
  const prefix = `Week ${number}: `;
  const title = String(titleAt?.value ?? '');
  if (matter.problems.length === 0 && (!title.startsWith(prefix) || title.length === prefix.length)) {
    const is = titleAt ? `The title is "${title}"` : 'The front matter has no title';
    const message = `${is}. Expected: "${prefix}" and then the title of the week.`;
    problems.push({ file: path, line: titleAt?.line ?? 1, column: titleAt?.column ?? 1, message });
  }
  const week = { number, title: title.slice(prefix.length) };
  const { table, problems: tableProblems } = readTable(path, file.text);
  problems.push(...tableProblems);
  if (!table) return { week: { ...week, sessions: [] }, first: null, problems };

  const { header, rows } = table;
  const start = header[0] ?? { line: 1, column: 1 };
  const complain = (at: { line: number; column: number }, message: string) =>
    problems.push({ file: path, line: at.line, column: at.column, message });
  if (header.length !== DAYS_A_WEEK) {
    complain(start, `The table has ${header.length} dates. Expected: ${DAYS_A_WEEK}, Monday to Friday, one a column.`);
  }
  if (rows.length !== 2) {
    const is = rows.length === 1 ? 'is 1 row' : `are ${rows.length} rows`;
    complain(
      rows[2]?.[0] ?? start,
      `There ${is} under the dates. Expected: 2, first the sessions, then the links and RSVPs; cells may be empty.`,
    );
  }
  for (const row of rows) {
    if (row.length === header.length) continue;
    complain(
      row[0] ?? start,
      `This row has ${row.length} cells under ${header.length} dates. Expected: one cell a date.`,
    );
  }
  const { year } = context;
  // Without a year no date can be judged, and the missing year is reported already.
  const read =
    year === null
      ? { dates: [], problems: [] }
      : readWeekDates(path, number, header, { first: context.first, year, seen: context.seen });
  problems.push(...read.problems);

  const [sessionRow = [], secondRow = []] = rows;
  const sessions = sessionRow.flatMap((cell, i) => {
    const second = secondRow[i] ?? { line: cell.line, column: cell.column, text: '', runs: [] };
    const day = readDay(path, cell, second, context.people);
    problems.push(...day.problems);
    const date = read.dates[i];
    if (!context.cohort || date === undefined) return [];
    const made = makeSession(context.cohort, number, i, date, day);
    for (const time of made.allDay ? [] : [made.start, made.end ?? made.start]) {
      if (instantOf(time, made.zone) !== null) continue;
      complain(day.timeAt, `${time.slice(11)} on ${date} does not exist in ${made.zone}: the clocks go forward then.`);
      break;
    }
    return [made];
  });
  return { week: { ...week, sessions }, first: read.dates[0] ?? null, problems };
}

function makeSession(cohort: Cohort, week: number, index: number, date: PlainDate, day: DayContent): Session {
  const { title, kind, times, hosts, lead, links, rsvp, cancelled } = day;
  return {
    id: `${cohort.id}-week-${week}-day-${index + 1}`,
    start: times ? `${date}T${times.from}` : date,
    ...(times?.to === undefined ? {} : { end: `${date}T${times.to}` }),
    allDay: times === null,
    zone: cohort.zone,
    title,
    kind,
    hosts,
    lead,
    links,
    rsvp,
    cancelled,
  };
}
