/** The lessons on a learner's own dates: which day each gets, what is for today, and what the calendar file holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../src/schedule/calendar';
import { addDays, isWorkingDay } from '../../src/schedule/dates';
import { lessonDays, lessonPlan, type PlannedLesson } from '../../src/schedule/lesson-days';
import { dateOf, sessionsOf } from '../../src/schedule/model';
import { shiftSchedule } from '../../src/schedule/self-paced';
import { schedule, source, weekPage } from './make';

const cohort = schedule(source([weekPage(1, '2022-09-12'), weekPage(2, '2022-09-19')]));
/** From a Wednesday to the Tuesday after next. */
const own = shiftSchedule(cohort, '2026-11-25', 'UTC');
const lesson = (id: string, week: number, number: number, minutes = 10): PlannedLesson => {
  return { id, title: `About ${id}`, week, number, minutes, address: `/docs/modules/week-${week}/${id}/` };
};
const week = (count: number, minutes = 10) =>
  Array.from({ length: count }, (_, i) => lesson(`l${i}`, 1, i + 1, minutes));
const daysOf = (lessons: readonly PlannedLesson[]) => lessonDays(own, lessons).map(({ day }) => day);

test.each([
  [1, [3]],
  [2, [2, 4]],
  [5, [1, 2, 3, 4, 5]],
  [6, [1, 2, 3, 3, 4, 5]],
  [10, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
])('%i lessons of the same length', (count, days) => expect(daysOf(week(count))).toEqual(days));

test('a long lesson has its day, short ones share one', () => {
  expect(daysOf([lesson('a', 1, 1, 5), lesson('b', 1, 2, 5), lesson('c', 1, 3, 60), lesson('d', 1, 4, 20)])).toEqual([
    1, 1, 3, 5,
  ]);
});

test('a lesson without minutes or of a week that does not exist does no harm', () => {
  expect(daysOf(week(2, 0))).toEqual([1, 1]);
  expect(daysOf([lesson('x', 9, 1)])).toEqual([]);
});

test('every lesson gets a working day of its own week, in its order, and no order of the list changes that', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 90 })), { maxLength: 20 });
  const start = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(some, start.filter(isWorkingDay), (parts, first) => {
      const lessons = parts.map(([at, minutes], i) => lesson(`l${i}`, at, i, minutes));
      const shifted = shiftSchedule(cohort, first, 'UTC');
      const days = lessonDays(shifted, lessons);
      expect(days).toHaveLength(lessons.length);
      expect(lessonDays(shifted, [...lessons].reverse())).toEqual(days);
      expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
      for (const { lesson: planned, date } of days) {
        expect(isWorkingDay(date)).toBe(true);
        expect(shifted.weeks[planned.week - 1]?.sessions.map(dateOf)).toContain(date);
      }
    }),
  );
});

describe('the plan', () => {
  // Wed 25, Thu 26, Fri 27, Mon 30, Tue 1; then the second week: Wed 2 to Tue 8.
  const lessons = [...week(5), lesson('late', 2, 1)];
  const ids = (days: readonly { lesson: PlannedLesson }[]) => days.map((each) => each.lesson.id);
  const on = (today: string, done: readonly string[] = []) => {
    const plan = lessonPlan(own, lessons, ({ id }) => done.includes(id), today);
    return [plan.phase, ids(plan.overdue), ids(plan.today), ids(plan.thisWeek), plan.next?.lesson.id];
  };

  test.each([
    ['before the start', on('2026-11-20'), ['upcoming', [], [], ['l0', 'l1', 'l2', 'l3', 'l4'], 'l0']],
    ['on the first day', on('2026-11-25'), ['running', [], ['l0'], ['l1', 'l2', 'l3', 'l4'], 'l0']],
    ['on the second, with the first done', on('2026-11-26', ['l0']), ['running', [], ['l1'], ['l2', 'l3', 'l4'], 'l1']],
    ['on the second, with nothing done', on('2026-11-26'), ['running', ['l0'], ['l1'], ['l2', 'l3', 'l4'], 'l1']],
    ['when today is done already', on('2026-11-26', ['l0', 'l1', 'l2']), ['running', [], ['l1'], ['l3', 'l4'], 'l3']],
    ['on a weekend inside a week', on('2026-11-28', ['l0']), ['running', ['l1', 'l2'], [], ['l3', 'l4'], 'l3']],
    ['on the last day of a week', on('2026-12-01', ['l0', 'l1', 'l2', 'l3']), ['running', [], ['l4'], [], 'l4']],
    ['on the last day', on('2026-12-08', ['l0']), ['running', ['l1', 'l2', 'l3', 'l4', 'late'], [], [], undefined]],
    ['after it', on('2026-12-09', ['l0', 'l1', 'l2', 'l3']), ['over', ['l4', 'late'], [], [], undefined]],
  ])('%s', (_, plan, expected) => expect(plan).toEqual(expected));

  test('knows when all is done, and that no lessons are not all', () => {
    expect(lessonPlan(own, lessons, () => true, '2026-11-26').allDone).toBe(true);
    expect(lessonPlan(own, lessons, ({ id }) => id !== 'late', '2026-11-26').allDone).toBe(false);
    expect(lessonPlan(own, [], () => true, '2026-11-26')).toMatchObject({ allDone: false, next: null });
  });
});

describe('the calendar file', () => {
  const lessons = [lesson('teams', 1, 1, 25), lesson('late', 2, 1)];
  const text = (start: string, only?: number) => {
    const shifted = shiftSchedule(cohort, start, 'UTC');
    const options = { siteUrl: 'https://example.org/30/', lessons };
    return calendarText(shifted, only === undefined ? options : { ...options, week: only }).replaceAll('\r\n ', '');
  };
  const uids = (calendar: string) => [...calendar.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);

  test('has each lesson on its day, with its length and its address', () => {
    const event =
      text('2026-11-25')
        .split('BEGIN:VEVENT')
        .find((part) => part.includes('About teams')) ?? '';
    expect(event).toContain('UID:self-paced-lesson-teams@30-days-of-fusion\r\n');
    expect(event).toContain('DTSTART;VALUE=DATE:20261127\r\n');
    expect(event).toContain('DTEND;VALUE=DATE:20261128\r\n');
    expect(event).toContain('SUMMARY:Lesson: About teams\r\n');
    expect(event).toContain('25 minutes\\, week 1\\nhttps://example.org/30/docs/modules/week-1/teams/');
  });

  test('has the same identifiers whatever the start is, and none twice', () => {
    const first = uids(text('2026-11-25'));
    expect(uids(text('2027-01-04'))).toEqual(first);
    expect(first).toHaveLength(sessionsOf(own).length + lessons.length);
    expect(new Set(first).size).toBe(first.length);
  });

  test('of one week has the lessons of that week', () => {
    expect(uids(text('2026-11-25', 2)).filter((uid) => uid?.includes('lesson'))).toEqual([
      'self-paced-lesson-late@30-days-of-fusion',
    ]);
  });
});
