/** The calendar files, read back with a small reader of its own: lines, fields, and what they mean. */
import { expect, test } from 'vitest';
import { calendarText } from '../../src/schedule/calendar';
import { weekEvent } from '../../src/schedule/event-data';
import type { Schedule } from '../../src/schedule/model';
import { shiftSchedule } from '../../src/schedule/self-paced';
import { schedule, source, weekPage } from './make';

const siteUrl = 'https://example.org/30/';
const long = `Live session: Ünïcode 🚀 ${'für alle, und noch mehr; '.repeat(6)}Ende`;
const berlin = { time_zone: 'Europe/Berlin' };
const made = schedule(
  source(
    [
      weekPage(1, '2022-10-24', {
        sessions: [`${long} 17:00-18:30`, 'Self-paced learning', '~~Live session: No~~', '', 'Live session: B 23:30'],
        second: ['[Read; this, now](https://example.org/a)', '', '', 'RSVP', ''],
      }),
      weekPage(2, '2022-10-31', {
        sessions: ['Live session: C 17:00-18:30', 'Challenge', 'Hackathon', 'Summit', 'Challenge'],
      }),
    ],
    berlin,
  ),
);

/** Unfolds and splits a file into events; each is a map from the name with its parameters to the value. */
function events(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const found: Map<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (line === 'BEGIN:VEVENT') found.push(new Map());
    else if (line !== 'END:VEVENT') found.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return found;
}
const field = (name: string, given = calendarText(made, { siteUrl })) => events(given).map((event) => event.get(name));

test('lines end in CRLF and are at most 75 octets long, never cut inside a character', () => {
  const text = calendarText(made, { siteUrl });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
  expect(text).not.toContain('\uFFFD');
  expect(events(text)[0]?.get('SUMMARY')).toBe(long.replaceAll(',', '\\,').replaceAll(';', '\\;'));
});

test('every event has what RFC 5545 requires, and no identifier comes twice', () => {
  const text = calendarText(made, { siteUrl });
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
  for (const event of events(text)) {
    expect(event.get('UID')).toMatch(/^test-1-week-\d-day-\d@30-days-of-fusion$/);
    expect(event.get('DTSTAMP')).toBe('20221024T000000Z');
  }
  expect(new Set(field('UID')).size).toBe(9);
});

test('a whole day is a date and ends on the next day', () => {
  const learning = events(calendarText(made, { siteUrl }))[1];
  expect(learning?.get('DTSTART;VALUE=DATE')).toBe('20221025');
  expect(learning?.get('DTEND;VALUE=DATE')).toBe('20221026');
});

test('a timed session is an instant, on both sides of a clock change, also with no end', () => {
  const starts = field('DTSTART');
  const ends = field('DTEND');
  expect([starts[0], ends[0]]).toEqual(['20221024T150000Z', '20221024T163000Z']);
  expect([starts[3], ends[3]]).toEqual(['20221028T213000Z', '20221028T223000Z']);
  expect([starts[4], ends[4]]).toEqual(['20221031T160000Z', '20221031T173000Z']);
});

test('a cancelled session stays and says so; a day with nothing planned is left out', () => {
  expect(field('STATUS').filter((status) => status === 'CANCELLED')).toHaveLength(1);
  expect(events(calendarText(made, { siteUrl }))[2]?.get('STATUS')).toBe('CANCELLED');
  expect(field('UID')).not.toContain('test-1-week-1-day-4@30-days-of-fusion');
});

test('links and the page of the week are in the entry', () => {
  const event = events(calendarText(made, { siteUrl }))[0];
  expect(event?.get('DESCRIPTION')).toBe(
    'Read\\; this\\, now: https://example.org/a\\nhttps://example.org/30/docs/roadmap/week-1/',
  );
  expect(event?.get('URL;VALUE=URI')).toBe('https://example.org/30/docs/roadmap/week-1/');
});

test('a retired link gives way to what took its place', () => {
  const retired = [
    { url: 'https://example.org/a', why: 'Over.', instead: { title: 'New', url: 'https://example.org/n' } },
  ];
  const text = calendarText({ ...made, cohort: { ...made.cohort, retired } }, { siteUrl });
  expect(events(text)[0]?.get('DESCRIPTION')).toMatch(/^New: https:\/\/example\.org\/n\\n/);
  expect(text).not.toContain('example.org/a');
});

test('one week has its entries only, with the same identifiers', () => {
  const week = calendarText(made, { siteUrl, week: 2 });
  expect(field('UID', week)).toEqual(field('UID').slice(4));
});

test('the same schedule gives the same bytes; moved dates keep the identifiers', async () => {
  const before = calendarText(made, { siteUrl });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(calendarText(made, { siteUrl })).toBe(before);
  const moved: Schedule = schedule(source([weekPage(1, '2022-11-07'), weekPage(2, '2022-11-14')], berlin));
  expect(field('UID', calendarText(moved, { siteUrl }))).toEqual(expect.arrayContaining(field('UID')));
});

test('a learner’s own dates, as whole days with identifiers of their own', () => {
  const own = calendarText(shiftSchedule(made, '2026-11-25', 'Asia/Tokyo'), { siteUrl });
  expect(field('DTSTART;VALUE=DATE', own)).toEqual([
    ...['20261125', '20261126', '20261127', '20261201'],
    ...['20261202', '20261203', '20261204', '20261207', '20261208'],
  ]);
  expect(field('UID', own).filter((uid) => field('UID').includes(uid))).toEqual([]);
  expect(own).not.toContain('TZID');
});

test('the data for search engines has instants, dates and the status of each part', () => {
  const week = made.weeks[0];
  if (!week) throw new Error('no week');
  const event = weekEvent(made, week, `${siteUrl}docs/roadmap/week-1/`);
  expect(event).toMatchObject({
    '@type': 'EducationEvent',
    startDate: '2022-10-24',
    endDate: '2022-10-28',
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: { '@type': 'Organization', name: 'Us' },
    location: { '@type': 'VirtualLocation', url: `${siteUrl}docs/roadmap/week-1/` },
  });
  expect(event.subEvent).toMatchObject([
    { startDate: '2022-10-24T15:00:00.000Z', endDate: '2022-10-24T16:30:00.000Z' },
    { startDate: '2022-10-26', eventStatus: 'https://schema.org/EventCancelled' },
    { startDate: '2022-10-28T21:30:00.000Z' },
  ]);
});
