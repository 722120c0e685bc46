/** Where a schedule stands, with the clock as an argument: before, during, between, after; and what the card says. */
import { expect, test, vi } from 'vitest';
import { neutralCard, nextCard } from '../../src/schedule/next';
import { shiftSchedule } from '../../src/schedule/self-paced';
import { organizersTime, readersTime } from '../../src/schedule/session-words';
import { standingOf, weekStatus } from '../../src/schedule/standing';
import { schedule, source, weekPage } from './make';

const two = schedule(
  source(
    [
      weekPage(1, '2022-09-12', {
        sessions: ['Live session: A 17:00-18:00', 'Self-paced learning', '~~Live session: C~~', '', 'Hackathon'],
      }),
      weekPage(2, '2022-09-19', { sessions: ['Live session: B 9:00', 'Challenge', '', '', ''] }),
    ],
    { time_zone: 'Africa/Nairobi' },
  ),
);
const at = (text: string) => Date.parse(text);
const stand = (text: string) => {
  const { phase, daysToGo, today, current, next, week } = standingOf(two, at(text));
  return [phase, daysToGo, today?.id.slice(7), current?.id.slice(7), next?.id.slice(7), week];
};

test.each([
  ['2022-09-10T12:00:00Z', ['upcoming', 2, undefined, undefined, 'week-1-day-1', 1]],
  // 23:30 UTC on Sunday is already Monday in Nairobi.
  ['2022-09-11T20:30:00Z', ['upcoming', 1, undefined, undefined, 'week-1-day-1', 1]],
  ['2022-09-11T21:30:00Z', ['running', 0, 'week-1-day-1', undefined, 'week-1-day-1', 1]],
  ['2022-09-12T13:59:00Z', ['running', 0, 'week-1-day-1', undefined, 'week-1-day-1', 1]],
  ['2022-09-12T14:00:00Z', ['running', 0, 'week-1-day-1', 'week-1-day-1', 'week-1-day-2', 1]],
  ['2022-09-12T15:00:00Z', ['running', 0, 'week-1-day-1', undefined, 'week-1-day-2', 1]],
  ['2022-09-13T10:00:00Z', ['running', 0, 'week-1-day-2', 'week-1-day-2', 'week-1-day-5', 1]],
  ['2022-09-15T10:00:00Z', ['running', 0, 'week-1-day-4', undefined, 'week-1-day-5', 1]],
  ['2022-09-17T10:00:00Z', ['running', 0, undefined, undefined, 'week-2-day-1', 2]],
  // No end is given: an hour is assumed.
  ['2022-09-19T06:59:00Z', ['running', 0, 'week-2-day-1', 'week-2-day-1', 'week-2-day-2', 2]],
  ['2022-09-19T07:00:00Z', ['running', 0, 'week-2-day-1', undefined, 'week-2-day-2', 2]],
  ['2022-09-23T20:59:00Z', ['running', 0, 'week-2-day-5', undefined, undefined, 2]],
  ['2022-09-23T21:00:00Z', ['over', 0, undefined, undefined, undefined, null]],
  ['2036-01-01T00:00:00Z', ['over', 0, undefined, undefined, undefined, null]],
])('at %s', (now, expected) => {
  expect(stand(now)).toEqual(expected);
});

test('a cohort of long ago asks for no rules of zones, which cost a page time', () => {
  const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  expect(standingOf(two, at('2026-01-01T00:00:00Z')).phase).toBe('over');
  expect(asked).not.toHaveBeenCalled();
  expect(standingOf(two, at('2022-09-13T10:00:00Z')).phase).toBe('running');
  expect(asked).toHaveBeenCalled();
  asked.mockRestore();
});

test('each session and each week has a status', () => {
  const standing = standingOf(two, at('2022-09-13T10:00:00Z'));
  const [first, second] = two.weeks;
  expect(first?.sessions.map(standing.statusOf)).toEqual(['done', 'now', 'later', 'later', 'next']);
  expect(first && weekStatus(standing, first.sessions)).toBe('now');
  expect(second && weekStatus(standing, second.sessions)).toBe('later');
  const later = standingOf(two, at('2022-09-18T10:00:00Z'));
  expect(first && weekStatus(later, first.sessions)).toBe('done');
});

const card = (text: string, given = two) => {
  const { state, title, text: words, actions } = nextCard(given, at(text));
  return [state, title, words, actions.map(({ to }) => to).join(' ')];
};

test('the card before, during and after a cohort', () => {
  expect(card('2022-09-11T12:00:00Z')).toEqual([
    'The test starts tomorrow',
    'Live session: A',
    'Monday 12 September 2022',
    '/docs/roadmap/week-1/ /docs/roadmap/',
  ]);
  expect(card('2022-09-12T14:30:00Z').slice(0, 3)).toEqual([
    'Day 1 of 10, week 1',
    'On now: Live session: A',
    'Next: Self-paced learning, 13 Sep.',
  ]);
  expect(card('2022-09-12T10:00:00Z')[1]).toBe('Later today: Live session: A');
  expect(card('2022-09-13T10:00:00Z')[1]).toBe('Today: Self-paced learning');
  expect(card('2022-09-17T10:00:00Z').slice(0, 3)).toEqual([
    'No session today',
    'Next: Live session: B',
    'Monday 19 September 2022',
  ]);
  expect(card('2022-09-22T10:00:00Z')[1]).toBe('Nothing more is planned');
  expect(card('2026-11-21T10:00:00Z')).toEqual([
    'The test is over',
    'Walk the five weeks with your own dates',
    expect.any(String),
    '/docs/roadmap/#start-today /p/#recordings /p/#winners',
  ]);
});

test('the card of a learner with own dates', () => {
  const own = shiftSchedule(two, '2026-11-18', 'Europe/Berlin');
  expect(card('2026-11-16T10:00:00Z', own)[0]).toBe('You start in 2 days');
  expect(card('2026-11-19T10:00:00Z', own).slice(0, 2)).toEqual([
    'Day 2 of 10, week 1, your own dates',
    'Today: Self-paced learning',
  ]);
  expect(card('2027-01-01T10:00:00Z', own)[0]).toBe('Your five weeks are over');
});

test('the card of the server says nothing that depends on the day', () => {
  expect(neutralCard(two).title).toBe('12 to 23 September 2022');
});

test('the organizers’ time and the reader’s', () => {
  const session = two.weeks[0]?.sessions[0];
  if (!session) throw new Error('no session');
  expect(organizersTime(session)).toBe('17:00 to 18:00 (Africa/Nairobi)');
  expect(readersTime(session, 'Europe/Berlin')).toBe('16:00 to 17:00 your time');
  expect(readersTime(session, 'Pacific/Auckland')).toBe('02:00 to 03:00 your time, 13 Sep');
  expect(readersTime(session, 'Africa/Nairobi')).toBeNull();
});
