/** A learner's own dates: which start days are taken, and what the shifted schedule holds. */
import { expect, test } from 'vitest';
import { sessionsOf } from '../../src/schedule/model';
import { choosePlan, shiftSchedule } from '../../src/schedule/self-paced';
import { schedule, source, weekPage } from './make';

const TODAY = '2026-11-21';

test.each([
  ['2026-11-23', { ok: true, start: '2026-11-23', note: null }],
  [
    '2026-11-21',
    {
      ok: true,
      start: '2026-11-23',
      note: 'Saturday 21 November 2026 is on a weekend, so day 1 is Monday 23 November 2026.',
    },
  ],
  ['2026-11-18', { ok: true, start: '2026-11-18', note: 'That day has passed. The days up to today count as done.' }],
  [
    '2026-10-16',
    {
      ok: false,
      message:
        'With a start on Friday 16 October 2026 the five weeks would be over already. Choose Tuesday 20 October 2026 or later.',
    },
  ],
  ['2028-01-03', { ok: false, message: 'Monday 3 January 2028 is more than a year away. Choose an earlier day.' }],
  ['', { ok: false, message: 'Choose the day you want to start on.' }],
  ['soon', { ok: false, message: '"soon" is not a date. Write year, month and day, such as 2026-11-21.' }],
  ['2026-02-30', { ok: false, message: '"2026-02-30" is not a date. Write year, month and day, such as 2026-11-21.' }],
])('starting on "%s"', (input, expected) => {
  expect(choosePlan(input, TODAY, 25)).toEqual(expected);
});

test('the earliest day that is offered is really taken, and the one before it is not', () => {
  expect(choosePlan('2026-10-20', TODAY, 25).ok).toBe(true);
  expect(choosePlan('2026-10-19', TODAY, 25).ok).toBe(false);
});

test('every date moves by working days, and nothing that only made sense live is left', () => {
  const cohort = schedule(
    source([
      weekPage(1, '2022-09-12', {
        sessions: [
          'Official Launch RSVP',
          'Live session: A 17:00-18:00 with @nitya',
          'Hackathon day',
          'Student Summit',
          '',
        ],
        second: ['[Gone](https://example.org/gone)', '[RSVP](https://example.org/rsvp)', '', '', ''],
      }),
    ]),
  );
  const instead = { title: 'New', url: 'https://example.org/new' };
  const retired = [{ url: 'https://example.org/gone', why: 'It is over.', instead }];
  const own = shiftSchedule({ ...cohort, cohort: { ...cohort.cohort, retired } }, '2026-12-30', 'Asia/Tokyo');
  expect(own.selfPaced).toBe(true);
  expect(sessionsOf(own).map(({ start, title, kind }) => [start, title, kind])).toEqual([
    ['2026-12-30', 'Official Launch', 'live'],
    ['2026-12-31', 'A', 'live'],
    ['2027-01-01', 'Hackathon day', 'hackathon'],
    ['2027-01-04', 'Catch up, or have the day off', 'self-paced'],
    ['2027-01-05', '', 'none'],
  ]);
  expect(
    sessionsOf(own).every(({ allDay, hosts, rsvp, zone }) => allDay && !hosts.length && !rsvp && zone === 'Asia/Tokyo'),
  ).toBe(true);
  expect(sessionsOf(own)[0]?.links).toEqual([instead]);
  expect(new Set(sessionsOf(own).map(({ id }) => id)).size).toBe(5);
});
