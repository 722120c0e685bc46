/** Reading the table: what each cell may say, and what each mistake is answered with, and where. */
import { expect, test } from 'vitest';
import { readSchedule } from '../../src/schedule/read-schedule';
import { AUTHORS, messages, overview, schedule, source, weekPage } from './make';

const MONDAY = '2022-09-12';
const W1 = 'docs/roadmap/week-1.md';
const W2 = 'docs/roadmap/week-2.md';
const quiet = ['Self-paced learning', 'Self-paced learning', 'Self-paced learning', 'Self-paced learning'];
const one = (cell: string, second = '') =>
  source([weekPage(1, MONDAY, { sessions: [cell, ...quiet], second: [second, '', '', '', ''] })]);
const first = (cell: string, second = '', changes = {}) => {
  const { overview: _old, ...rest } = one(cell, second);
  return schedule({ ...rest, overview: overview(changes) }).weeks[0]?.sessions[0];
};

test('a session with time, hosts, links and RSVP', () => {
  expect(
    first(
      'Live session: Build a connector 17:00-18:00 with @juliamuiruri4 and @Nitya',
      'Read: [The page](https://example.org/a) [RSVP now](https://example.org/b)',
      { time_zone: 'Africa/Nairobi' },
    ),
  ).toEqual({
    id: 'test-1-week-1-day-1',
    start: '2022-09-12T17:00',
    end: '2022-09-12T18:00',
    allDay: false,
    zone: 'Africa/Nairobi',
    title: 'Live session: Build a connector',
    kind: 'live',
    hosts: [
      { key: 'juliamuiruri4', name: 'Julia Muiruri' },
      { key: 'nitya', name: 'Nitya Narasimhan' },
    ],
    lead: 'Read:',
    links: [{ title: 'The page', url: 'https://example.org/a' }],
    rsvp: { title: 'RSVP now', url: 'https://example.org/b' },
    cancelled: false,
  });
});

test.each([
  ['Live session: Submit your hackathon project', 'live'],
  ['Live AMA Session: All you need to know', 'live'],
  ['Office hour', 'live'],
  ['Official Program Launch RSVP', 'live'],
  ['_Self-paced learning_', 'self-paced'],
  ['HACKATHON DAY 1', 'hackathon'],
  ['**See you at the Student Summit!**', 'summit'],
  ['Official close of the Cloud Skills Challenge!', 'challenge'],
  ['Submit your proposal _(and a team)_', 'challenge'],
  ['', 'none'],
])('the kind of "%s" is %s', (cell, kind) => {
  expect(first(cell)?.kind).toBe(kind);
});

test('a start without an end, one digit, and a dash as people type it', () => {
  expect(first('Live session: A 9:30')).toMatchObject({ start: '2022-09-12T09:30', allDay: false });
  expect(first('Live session: A 9:30')).not.toHaveProperty('end');
  expect(first('Live session: A 9:30 – 10:00')).toMatchObject({ end: '2022-09-12T10:00', title: 'Live session: A' });
});

test('a struck session is cancelled', () => {
  expect(first('~~Live session: A~~')).toMatchObject({ cancelled: true, title: 'Live session: A' });
  expect(first('Live session: ~~A~~ B')?.cancelled).toBe(false);
});

test('numbers that are no time', () => {
  expect(first('Live session: Swagger 2.0, OpenAPI 3.10 and 10 more')).toMatchObject({
    allDay: true,
    title: 'Live session: Swagger 2.0, OpenAPI 3.10 and 10 more',
  });
});

test.each([['Mon 12 Sep', '13th Sept', 'September 14', 'Thursday, 15th of Sept'.replace(' of', ''), '2022-09-16']])(
  'dates as people write them',
  (...header) => {
    const made = schedule(source([weekPage(1, MONDAY, { header })]));
    expect(made.weeks[0]?.sessions.map(({ start }) => start)).toEqual([
      '2022-09-12',
      '2022-09-13',
      '2022-09-14',
      '2022-09-15',
      '2022-09-16',
    ]);
  },
);

test('after December comes January of the next year', () => {
  const weeks = [weekPage(1, '2022-12-26'), weekPage(2, '2023-01-02')];
  const made = schedule(source(weeks));
  expect(made.weeks.flatMap(({ sessions }) => sessions.map(({ start }) => start))).toEqual([
    ...['2022-12-26', '2022-12-27', '2022-12-28', '2022-12-29', '2022-12-30'],
    ...['2023-01-02', '2023-01-03', '2023-01-04', '2023-01-05', '2023-01-06'],
  ]);
  const across = weekPage(1, '2022-12-29', { header: ['29 Dec', '30 Dec', '2 Jan', '3 Jan', '4 Jan'] });
  expect(schedule(source([across])).weeks[0]?.sessions[2]?.start).toBe('2023-01-02');
});

test('a file with CRLF and a byte order mark reads the same, positions too', () => {
  const page = weekPage(1, MONDAY, { sessions: ['Live session: A 25:00', ...quiet] });
  const windows = { ...page, text: `\uFEFF${page.text.replaceAll('\n', '\r\n')}` };
  expect(messages(source([windows]))).toEqual(messages(source([page])));
  expect(messages(source([page]))).toHaveLength(1);
});

test.each([
  ['Live session: A 25:00', 18, 'The time "25:00" cannot be read. Write it as 17:00-18:00.'],
  ['Live session: A 5pm', 18, 'The time "5pm" cannot be read. Write it as 17:00-18:00.'],
  ['Live session: A 17:00-24:30', 18, 'The time "17:00-24:30" cannot be read. Write it as 17:00-18:00.'],
  ['Live session: A 18:00-17:00', 18, 'The session ends at 17:00, which is not after its start at 18:00.'],
  ['Live session: A 17:00-17:00', 18, 'The session ends at 17:00, which is not after its start at 17:00.'],
  [
    'Live session: A with @nobody',
    23,
    '@nobody is not in blog/authors.yml. Add the person there first, with the handle in lower case.',
  ],
  [
    'Picnic',
    2,
    'The words "Picnic" do not tell the kind of day. Start with one of "Live session: …", "Self-paced learning", "Challenge: …", "Hackathon …" or "… Summit".',
  ],
  [
    '[Live session](week-2.md)',
    2,
    'The link "Live session" leads to "week-2.md". It must be a full address that starts with https://.',
  ],
  ['17:00-18:00', 2, 'There is a time or a host, but no session.'],
])('a mistake in a session: %s', (cell, column, sentence) => {
  expect(messages(one(cell))).toEqual([`${W1}:10:${column + 1}: ${sentence}`]);
});

test('two times in one session', () => {
  expect(messages(one('Live session **A 9:00-10:00** 11:00'))).toEqual([
    `${W1}:10:33: A second time, "11:00". A session has one time, such as 17:00-18:00.`,
  ]);
});

test('two times in one run of words', () => {
  expect(messages(one('Live session 9:00-10:00 or 11:00'))).toEqual([
    `${W1}:10:30: A second time, "11:00". A session has one time, such as 17:00-18:00.`,
  ]);
});

test('a time that the clocks skip', () => {
  const page = weekPage(1, '2022-03-14', { sessions: ['Live session: A', ...quiet] });
  expect(messages(source([page]))).toEqual([]);
  // In Samoa the clocks jumped over the whole of Friday, 30 December 2011.
  const samoa = weekPage(1, '2011-12-26', { sessions: [...quiet, 'Live session: A 10:00'] });
  expect(messages(source([samoa], { year: '2011', time_zone: 'Pacific/Apia' }))).toEqual([
    `${W1}:10:107: 10:00 on 2011-12-30 does not exist in Pacific/Apia: the clocks go forward then.`,
  ]);
});

const header = (...cells: string[]) => messages(source([weekPage(1, MONDAY, { header: cells })]));

test('a date that is not the next working day is reported once, and alone', () => {
  expect(header('12 Sep', '13 Sep', '19 Sep', '15 Sep', '16 Sep')).toEqual([
    `${W1}:8:21: This column says Monday 19 September 2022. Expected: Wednesday 14 September 2022, the next working day after Tuesday 13 September 2022.`,
  ]);
  expect(header('12 Sep', '13 Sep', '14 Sep', '15 Sep', '17 Sep')).toEqual([
    `${W1}:8:39: Saturday 17 September 2022 is not a working day. Expected here: Friday 16 September 2022.`,
  ]);
  expect(header('5 Sep', '13 Sep', '14 Sep', '15 Sep', '16 Sep')).toEqual([
    `${W1}:8:3: This column says Monday 5 September 2022. Expected: Monday 12 September 2022.`,
  ]);
});

test('a date that comes twice', () => {
  expect(header('12 Sep', '13 Sep', '13 Sep', '15 Sep', '16 Sep')).toEqual([
    `${W1}:8:21: Tuesday 13 September 2022 is already in ${W1}:8:12. Expected here: Wednesday 14 September 2022.`,
  ]);
});

test('a date that cannot be read, is missing, does not exist, or is another weekday', () => {
  expect(header('12/9', '', '31 Sep', 'Fri 15 Sep', '16 Sep')).toEqual([
    `${W1}:8:3: "12/9" is not read as a date. Write the day and the month, such as 12th Sept.`,
    `${W1}:8:9: The date is missing. Write the day and the month, such as 12th Sept.`,
    `${W1}:8:13: "31 Sep": September 2022 has no day 31.`,
    `${W1}:8:22: "Fri 15 Sep": that day is Thursday 15 September 2022, not a Friday.`,
  ]);
});

test('a week out of order, and a week that leaves a gap', () => {
  const back = source([weekPage(1, '2022-09-19'), weekPage(2, MONDAY)]);
  expect(messages(back)).toEqual([
    `${W2}:8:3: Week 2 is out of order: it starts on Monday 12 September 2022, before week 1 is over. Expected: Monday 26 September 2022.`,
  ]);
  const gap = source([weekPage(1, MONDAY), weekPage(2, '2022-09-26')]);
  expect(messages(gap)).toEqual([
    `${W2}:8:3: Week 2 starts on Monday 26 September 2022. Expected: Monday 19 September 2022, the next working day after week 1.`,
  ]);
});

test('a week that repeats the one before it', () => {
  expect(messages(source([weekPage(1, MONDAY), weekPage(2, MONDAY)]))).toEqual([
    `${W2}:8:3: Week 2 is out of order: it starts on Monday 12 September 2022, before week 1 is over. Expected: Monday 19 September 2022.`,
  ]);
});

test('a missing week', () => {
  const found = messages(source([weekPage(1, MONDAY), weekPage(3, '2022-09-19')]));
  expect(found).toEqual([
    'docs/roadmap/week-3.md:1:1: This is week 3, but there is no page for week 2. Weeks are numbered without a gap.',
  ]);
});

const page = (text: string) => messages(source([{ path: W1, text }]));
const top = '---\ntitle: "Week 1: A"\n---\n';

test('no heading, no table, a broken table, two headings', () => {
  expect(page(`${top}Words.\n`)).toEqual([
    `${W1}:4:1: There is no heading "## Schedule". The table of the week stands right under it.`,
  ]);
  expect(page(`${top}## Schedule\n\nWords first.\n\n| a |\n| - |\n`)).toEqual([
    `${W1}:6:1: There is no table right under "## Schedule". The table comes first, words about it come after it.`,
  ]);
  expect(page(`${top}## Schedule\n\n| 12 Sep | 13 Sep |\n| --- |\n| a | b |\n`)).toEqual([
    `${W1}:6:1: These lines are not read as a table. The line of dashes under the dates must have as many columns as the dates.`,
  ]);
  expect(page(`${top}## Schedule\n`)).toEqual([
    `${W1}:4:1: There is no table right under "## Schedule". The table comes first, words about it come after it.`,
  ]);
  expect(page(`${weekPage(1, MONDAY).text}\n## Schedule\n`)).toEqual([
    `${W1}:13:1: A second heading "## Schedule". A week has one schedule.`,
  ]);
});

test('the wrong number of columns or rows', () => {
  const four = { header: ['12 Sep', '13 Sep', '14 Sep', '15 Sep'] };
  expect(messages(source([weekPage(1, MONDAY, four)]))).toEqual([
    `${W1}:8:3: The table has 4 dates. Expected: 5, Monday to Friday, one a column.`,
  ]);
  expect(messages(source([weekPage(1, MONDAY, { second: ['', '', '', '', '', ''] })]))).toEqual([
    `${W1}:11:2: This row has 6 cells under 5 dates. Expected: one cell a date.`,
  ]);
  const rows = weekPage(1, MONDAY).text;
  expect(page(`${rows.trimEnd()}\n| a | b | c | d | e |\n`)).toEqual([
    `${W1}:12:3: There are 3 rows under the dates. Expected: 2, first the sessions, then the links and RSVPs; cells may be empty.`,
  ]);
  expect(page(rows.split('\n').slice(0, 10).join('\n'))).toEqual([
    `${W1}:8:3: There is 1 row under the dates. Expected: 2, first the sessions, then the links and RSVPs; cells may be empty.`,
  ]);
});

test('a title that does not name its week', () => {
  expect(page(weekPage(2, MONDAY).text)).toEqual([
    `${W1}:2:8: The title is "Week 2: Title 2". Expected: "Week 1: " and then the title of the week.`,
  ]);
});

test('a wrong overview', () => {
  const given = (changes: Record<string, string>) => messages(source([weekPage(1, MONDAY)], changes));
  const at = 'docs/roadmap/index.md';
  expect(given({ time_zone: 'Mars/Olympus' })).toEqual([
    `${at}:7:14: cohort.time_zone is "Mars/Olympus". Expected: a time zone such as Africa/Nairobi or UTC.`,
  ]);
  expect(given({ year: 'soon' })).toEqual([
    `${at}:6:9: cohort.year is "soon". Expected: the year of the first day, such as 2022.`,
  ]);
  expect(given({ id: '' })).toEqual([
    `${at}:3:1: The front matter has no cohort.id. Expected: lower-case letters, digits and hyphens, such as fusion-2022.`,
  ]);
  expect(given({ name: '"open' })[0]).toMatch(
    /^docs\/roadmap\/index\.md:\d+:\d+: The front matter is not valid YAML: /,
  );
});

test('an empty project', () => {
  const empty = { overview: { path: 'docs/roadmap/index.md', text: '' }, weeks: [], authors: null };
  expect(messages(empty)).toEqual([
    'docs/roadmap/index.md:1:1: There is no front matter. The page must start with a line ---, then its values, then ---.',
    'docs/roadmap/index.md:1:1: There is no page week-1.md beside this one, so there is no schedule.',
  ]);
});

test('all mistakes of all files come at once, in order, and there is no schedule then', () => {
  const weeks = [
    weekPage(2, '2022-09-19', { sessions: ['Live session: A 5pm', ...quiet] }),
    weekPage(1, MONDAY, { header: ['12 Sep', '13 Sep', 'x', '15 Sep', '16 Sep'], sessions: ['Picnic', ...quiet] }),
  ];
  const read = readSchedule({ overview: overview({ organizer: '' }), weeks, authors: AUTHORS });
  expect(read.schedule).toBeNull();
  expect(read.problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'docs/roadmap/index.md:3:1',
    `${W1}:8:21`,
    `${W1}:10:3`,
    `${W2}:10:19`,
  ]);
});
