/**
 * The pages of the roadmap as they stand in docs/. Any cohort must be readable. The pilot of 2022 is a record and is
 * compared day by day; a new cohort in its place is the organizers' own to change.
 */
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSource } from '../../src/plugins/schedule-data/source';
import { sessionsOf } from '../../src/schedule/model';
import { readSchedule } from '../../src/schedule/read-schedule';

const { schedule, problems } = readSchedule(await readSource('.'));
const challenge = ['The Connector Skills Challenge https://aka.ms/ConnectorSkillsChallenge'];
const self = 'Self-paced learning';

type Day = readonly [
  date: string,
  kind: string,
  title: string,
  lead?: string,
  links?: readonly string[],
  rsvp?: string,
];
const DAYS: readonly Day[] = [
  ['2022-09-12', 'live', 'Official Program Launch RSVP', 'Join the Challenge:', challenge, 'RSVP'],
  ['2022-09-13', 'self-paced', self],
  ['2022-09-14', 'live', 'Live Session: Build & Publish an API on Azure', '', [], 'RSVP Today!'],
  ['2022-09-15', 'self-paced', self],
  ['2022-09-16', 'live', 'Live Session: Extend an OpenAPI definition for a custom connector', '', [], 'RSVP Today!'],
  ['2022-09-19', 'live', 'Live Session: Build a Connector!', '', [], 'RSVP Today!'],
  ['2022-09-20', 'self-paced', self],
  ['2022-09-21', 'self-paced', self],
  ['2022-09-22', 'live', 'Live Session: Validate your Connector using Paconn!', '', [], 'RSVP Today!'],
  ['2022-09-23', 'self-paced', self],
  [
    '2022-09-26',
    'challenge',
    'Submit your connector proposal (and get yourself a team)',
    'The Challenge is still on:',
    challenge,
  ],
  ['2022-09-27', 'self-paced', self],
  ['2022-09-28', 'self-paced', self],
  ['2022-09-29', 'live', 'Live Session: Submit your connector on GitHub!', '', [], 'RSVP Today!'],
  ['2022-09-30', 'self-paced', self],
  ['2022-10-03', 'self-paced', self, 'The Challenge is still on:', challenge],
  ['2022-10-04', 'self-paced', self],
  ['2022-10-05', 'self-paced', self],
  ['2022-10-06', 'live', 'Live AMA Session: All you need to know to participate!', '', [], 'RSVP Today!'],
  ['2022-10-07', 'summit', 'See you at the Student Summit!', '', ['Join us in your Region https://lnkd.in/dr2yja8s']],
  ['2022-10-10', 'hackathon', 'HACKATHON DAY 1', 'Yes, the Challenge still lives:', challenge],
  ['2022-10-11', 'hackathon', 'HACKATHON DAY 2'],
  ['2022-10-12', 'none', ''],
  ['2022-10-13', 'none', '', '', [], 'RSVP Today!'],
  ['2022-10-14', 'challenge', 'Official close of the Cloud Skills Challenge!'],
];

test.each([1, 2, 3, 4, 5])('the page of week %i has a place for its lessons', async (week) => {
  expect(await readFile(`docs/roadmap/week-${week}.md`, 'utf8')).toMatch(/^## Lessons$/m);
});

test('the tables are without a mistake', () => {
  expect(problems).toEqual([]);
});

test.runIf(schedule?.cohort.id === 'fusion-2022')('the tables hold the whole pilot of 2022', () => {
  expect(schedule?.weeks.map(({ title }) => title)).toEqual([
    'The Challenge Begins!',
    "Let's build a Connector Together!",
    'Submit your connector proposal',
    'Ready! Steady ...',
    'Go! ...',
  ]);
  const read = schedule ? sessionsOf(schedule) : [];
  expect(
    read.map(({ start, kind, title, lead, links, rsvp }) => [
      ...[start, kind, title, lead],
      links.map((link) => `${link.title} ${link.url}`),
      rsvp?.title ?? '',
    ]),
  ).toEqual(
    DAYS.map(([date, kind, title, lead = '', links = [], rsvp = '']) => [date, kind, title, lead, links, rsvp]),
  );
  expect(read.every(({ allDay, hosts, end }) => allDay && hosts.length === 0 && end === undefined)).toBe(true);
});

test('every resource of the programme is there under today’s address, and no link carries tracking', async () => {
  const files = (await readdir('docs/roadmap')).sort();
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(`docs/roadmap/${file}`, 'utf8'));
  const learn = 'https://learn.microsoft.com/en-us/connectors';
  const expected: Record<string, string[]> = {
    'index.md': ['https://github.com/microsoft/PowerPlatformConnectors/wiki/Top-Connector-Asks'],
    'week-1.md': [
      '[M365 Developer Account](https://developer.microsoft.com/microsoft-365/dev-program)',
      '[Power Apps Developer Plan](https://www.microsoft.com/en-us/power-platform/products/power-apps/free)',
      '[Independent Publisher Step by step Guide](https://www.youtube.com/watch?v=wGFWZqsxIBQ)',
      `[Extend an OpenAPI definition for a custom connector](${learn}/custom-connectors/openapi-extensions)`,
    ],
    'week-2.md': [
      '[Connector Builder Tools](https://github.com/microsoft/PowerPlatformConnectors/discussions/1416)',
      `[Create a custom connector from scratch](${learn}/custom-connectors/define-blank)`,
      `[Microsoft Power Platform Connectors CLI](${learn}/custom-connectors/paconn-cli)`,
      `[Coding Standards](${learn}/custom-connectors/coding-standards)`,
    ],
    'week-3.md': [
      `[Independent Publisher Certification process](${learn}/custom-connectors/certification-submission-ip)`,
      `[Data protection in connectors](${learn}/protection)`,
      `[Get your connector certified](${learn}/custom-connectors/submit-certification)`,
    ],
  };
  for (const [file, links] of Object.entries(expected))
    for (const link of links) expect(texts.get(file)).toContain(link);
  for (const text of texts.values()) expect(text).not.toMatch(/WT\.mc_id|https:\/\/docs\.microsoft\.com/);
});
