/** Days and instants, under whatever zone the machine runs in. The last test runs the others again far away. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  dayRange,
  isPlainDate,
  isWorkingDay,
  longDay,
  onWorkingDay,
  plainDate,
  shortDay,
  weekdayOf,
} from '../../src/schedule/dates';
import { dateIn, instantOf, isKnownZone, wallTimeIn } from '../../src/schedule/zone';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));

test('days that exist and days that do not', () => {
  expect(plainDate(2022, 9, 30)).toBe('2022-09-30');
  expect(plainDate(2022, 9, 31)).toBeNull();
  expect(plainDate(2023, 2, 29)).toBeNull();
  expect(plainDate(2024, 2, 29)).toBe('2024-02-29');
  expect(['2022-09-12', '2022-9-12', '2022-13-01', '', 'today'].map(isPlainDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('working days go over weekends, the end of a year, and back', () => {
  expect(weekdayOf('2022-09-12')).toBe(0);
  expect(addWorkingDays('2022-09-12', 4)).toBe('2022-09-16');
  expect(addWorkingDays('2022-09-12', 5)).toBe('2022-09-19');
  expect(addWorkingDays('2022-12-30', 1)).toBe('2023-01-02');
  expect(addWorkingDays('2022-09-14', 24)).toBe('2022-10-18');
  expect(addWorkingDays('2022-09-19', -1)).toBe('2022-09-16');
  expect(addWorkingDays('2022-09-17', 0)).toBe('2022-09-19');
  expect(onWorkingDay('2022-09-18')).toBe('2022-09-19');
});

test('counting working days agrees with walking them one by one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (date, count) => {
      let walked = onWorkingDay(date);
      for (let i = 0; i < count; ) {
        walked = addDays(walked, 1);
        if (isWorkingDay(walked)) i += 1;
      }
      expect(addWorkingDays(date, count)).toBe(walked);
      expect(addWorkingDays(walked, -count)).toBe(onWorkingDay(date));
    }),
  );
});

test('days in words', () => {
  expect(longDay('2022-09-12')).toBe('Monday 12 September 2022');
  expect(shortDay('2022-10-03')).toBe('3 Oct');
  expect(dayRange('2022-09-12', '2022-09-16')).toBe('12 to 16 September 2022');
  expect(dayRange('2022-09-30', '2022-10-04')).toBe('30 September to 4 October 2022');
  expect(dayRange('2022-12-29', '2023-01-04')).toBe('29 December 2022 to 4 January 2023');
});

test.each([
  ['2022-03-25T17:00', 'Europe/Berlin', '2022-03-25T16:00:00.000Z'],
  ['2022-03-28T17:00', 'Europe/Berlin', '2022-03-28T15:00:00.000Z'],
  ['2022-11-04T17:00', 'America/New_York', '2022-11-04T21:00:00.000Z'],
  ['2022-11-07T17:00', 'America/New_York', '2022-11-07T22:00:00.000Z'],
  ['2022-09-12T17:00', 'Africa/Nairobi', '2022-09-12T14:00:00.000Z'],
  ['2022-09-12T17:00', 'Asia/Kathmandu', '2022-09-12T11:15:00.000Z'],
  ['2022-12-31T23:30', 'Pacific/Auckland', '2022-12-31T10:30:00.000Z'],
  ['2022-10-30T02:30', 'Europe/Berlin', '2022-10-30T00:30:00.000Z'],
])('%s in %s', (wall, zone, utc) => {
  const instant = instantOf(wall, zone);
  expect(instant === null ? null : new Date(instant).toISOString()).toBe(utc);
  expect(wallTimeIn(Date.parse(utc), zone)).toBe(wall);
});

test('times that the clocks skip, and zones that nobody knows', () => {
  expect(instantOf('2022-03-27T02:30', 'Europe/Berlin')).toBeNull();
  expect(instantOf('2022-03-13T02:30', 'America/New_York')).toBeNull();
  expect(isKnownZone('Europe/Berlin')).toBe(true);
  expect(isKnownZone('Europe/Atlantis')).toBe(false);
});

test('the day in a zone is not the day in another', () => {
  const instant = Date.parse('2022-09-12T23:30:00Z');
  expect(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => dateIn(instant, zone))).toEqual([
    '2022-09-12',
    '2022-09-13',
    '2022-09-12',
  ]);
});

test.skipIf(process.env.SCHEDULE_ZONE_RUN)(
  'everything about the schedule holds on machines in other zones',
  async () => {
    for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns']) {
      const env = { ...process.env, TZ, SCHEDULE_ZONE_RUN: '1' };
      const run = promisify(execFile)(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/schedule'], {
        env,
      });
      await expect(run).resolves.toBeDefined();
    }
  },
  120_000,
);
