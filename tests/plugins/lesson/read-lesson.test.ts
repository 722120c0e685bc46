// Every mistake in a lesson is told in a sentence at its line, and all of them at once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LessonSource, readLesson, weekOfLesson } from '../../../src/plugins/lesson/read-lesson';
import { readLessons } from '../../../src/plugins/lesson/read-lessons';

const folder = join(__dirname, '../../docs/lesson-fixture');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const path = 'docs/modules/week-1/02-fixture/index.mdx';
const whole: LessonSource = {
  path,
  text: read('index.mdx'),
  pictures: new Map([['who-calls.svg', read('who-calls.svg')]]),
  exercises: readdirSync(join(folder, 'exercises')),
};

const changed = (from: string | RegExp, to: string): LessonSource => {
  const text = whole.text.replace(from, to);
  if (text === whole.text) throw new Error(`"${from}" is not in the fixture`);
  return { ...whole, text };
};
/** `line: sentence` of each mistake. */
const told = (source: LessonSource) => readLesson(source).problems.map(({ line, message }) => `${line}: ${message}`);
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a lesson without mistakes', () => {
  const { lesson, problems } = readLesson(whole);

  test('has none', () => expect(problems).toEqual([]));
  test('says what it is', () => {
    expect(lesson).toMatchObject({ title: 'A lesson for the tests', week: 1, exercises: ['name-the-drink'] });
    expect(lesson?.facts).toMatchObject({ id: 'fixture', minutes: 10, level: 'beginner' });
  });
  test('has its questions, each of its kind', () => {
    expect(lesson?.questions.map(({ kind }) => kind)).toEqual(['single', 'multiple', 'order', 'spot']);
    expect(lesson?.questions[3]).toMatchObject({
      lines: [2],
      code: '{\n  "swagger": "3.0",\n  "host": "api.tea-room.example"\n}',
    });
  });
  test('has its examples with the profile that judges them', () => {
    expect(lesson?.examples.map(({ profile, finds }) => [profile, finds])).toEqual([
      ['custom', []],
      ['certified', ['schemes-https']],
    ]);
  });
});

describe('the front matter', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['an id in capitals', 'id: fixture', 'id: Fixture', 'small letters'],
    ['minutes as words', 'minutes: 10', 'minutes: ten', 'must be a whole number above 0'],
    ['an unknown level', 'level: beginner', 'level: easy', 'one of: beginner, intermediate, advanced'],
    ['an objective with a full stop', 'line is for', 'line is for.', 'must end without a full stop'],
    ['an objective in capitals', '- say what', '- Say what', 'begin with a small verb'],
    ['a source without https', 'url: https:', 'url: http:', 'begins with https://'],
    ['a field that is not known', 'level: beginner', 'level: beginner\n  mood: good', 'has no field "mood"'],
    ['no objectives', /objectives:[\s\S]*?before/, 'objectives: []\n  before', 'must have at least one item'],
    ['no list for what comes before', /before:\n.*\n/, 'before: nothing\n', 'must be a list'],
    ['text that is no YAML', 'minutes: 10', 'minutes: [10', 'This is not YAML'],
    ['a title with a colon', 'title: A lesson', 'title: Part 1: A lesson', 'This is not YAML'],
    ['a missing description', /description: .*\n/, '', 'needs the field "description"'],
  ])('%s', (_, from, to, sentence) => {
    const sentences = told(changed(from, to));
    expect(sentences.join('\n')).toContain(sentence);
  });

  test('is told at its line', () => {
    expect(told(changed('minutes: 10', 'minutes: ten'))).toEqual(['6: "minutes" must be a whole number above 0.']);
  });
  test('that is missing is told at the first line', () => {
    expect(told({ ...whole, text: 'A text.' })).toEqual([
      '1: A lesson begins with its front matter, between two lines "---".',
    ]);
  });
  test('without the part about the lesson', () => {
    expect(told({ ...whole, text: '---\ntitle: A\ndescription: B\n---\n' })).toEqual([
      '2: The front matter needs the field "lesson".',
    ]);
  });
});

describe('the questions', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['two right answers of a single one', 'why: A maker', 'right: true\n      why: A maker', 'Exactly one answer'],
    ['no wrong answer of several', 'why: The icon', 'right: true\n      why: The icon', 'at least one right answer'],
    ['an answer without a reason', /\n {6}why: A maker.*/, '', 'needs the field "why"'],
    ['an answer whose reason is empty', /why: A maker.*/, 'why:', 'must be a text'],
    ['a line that is not there', 'lines: [2]', 'lines: [9]', 'has 4 lines, so line 9 cannot be picked'],
    ['the same id twice', 'id: parts', 'id: who-calls', '"who-calls" is there twice'],
    ['an unknown kind', 'kind: spot', 'kind: find', 'one of: single, multiple, order, spot'],
    ['a field of another kind', 'lines: [2]', 'lines: [2]\n  items: [a]', 'has no field "items"'],
    ['two items', /items: .*/, 'items: [a, b]', 'has 3 to 7 items'],
    ['items that are the same', /items: .*/, 'items: [a, b, a]', 'say the same'],
    ['two questions', /- id: order[\s\S]*?```/, '```', 'this one has 2'],
  ])('%s', (_, from, to, sentence) => {
    expect(told(changed(from, to)).join('\n')).toContain(sentence);
  });

  test('are told at the line of the file', () => {
    const source = changed('lines: [2]', 'lines: [9]');
    expect(told(source)).toEqual([
      `${lineOf(source.text, 'lines: [9]')}: The code has 4 lines, so line 9 cannot be picked.`,
    ]);
  });
  test('come in one fence', () => {
    expect(told({ ...whole, text: `${whole.text}\n\`\`\`check\n\`\`\`\n` }).join('\n')).toContain(
      'has one fence "check"',
    );
  });
});

describe('examples, pictures and exercises', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['an unknown word', 'json definition', 'json definition loud', 'The word "loud" is not known here'],
    ['an unknown profile', 'json definition', 'json definition profile=best', 'There is no profile "best"'],
    ['whole and at a place', 'json definition', 'json definition at=/info', 'not both'],
    ['a pointer without a slash', 'at=/schemes', 'at=schemes', 'begins with a slash'],
    ['a picture that is not there', './who-calls.svg', './who.svg', 'There is no file who.svg'],
    ['a picture of another kind', './who-calls.svg', './who-calls.png', 'is an SVG file beside the lesson'],
    [
      'a short alternative text',
      'A maker sends a request to a connector, and the connector calls the API',
      'A picture',
      'in a sentence',
    ],
    ['a rule that is not there', 'A short text.', 'A [rule](/rules/short-text/).', 'There is no rule "short-text"'],
    ['an exercise that is not there', 'id="name-the-drink"', 'id="name"', 'no folder exercises/name'],
    ['an exercise that is not shown', '<Exercise id="name-the-drink" />', '', 'is not shown'],
  ])('%s', (_, from, to, sentence) => {
    expect(told(changed(from, to)).join('\n')).toContain(sentence);
  });

  test('mistakes in a picture are told in its own file', () => {
    const pictures = new Map([
      ['who-calls.svg', read('who-calls.svg').replace('class="d-label"', 'style="color: red"')],
    ]);
    expect(readLesson({ ...whole, pictures }).problems).toEqual([
      expect.objectContaining({ file: 'docs/modules/week-1/02-fixture/who-calls.svg', line: 8 }),
    ]);
  });
});

describe('all lessons together', () => {
  const second = { ...whole, path: 'docs/modules/week-2/01-other/index.mdx' };

  test('tell what two of them share', () => {
    const { problems } = readLessons([whole, second]);
    expect(problems.map(({ file, message }) => `${file}: ${message.split(';')[0]}`)).toEqual([
      `${second.path}: The lesson id "fixture" is taken by ${path}`,
      `${second.path}: The exercise id "name-the-drink" is taken by ${path}`,
    ]);
  });
  test('tell all mistakes at once', () => {
    const bad = changed('minutes: 10', 'minutes: ten').text.replace('lines: [2]', 'lines: [9]');
    const { problems } = readLessons([
      { ...whole, text: bad },
      { ...second, text: bad.replace('id: fixture', 'id: X') },
    ]);
    expect(problems.length).toBeGreaterThan(4);
  });
});

test('a file is a lesson by its place', () => {
  expect(weekOfLesson('/home/a/docs/modules/week-3/02-a/index.mdx')).toBe(3);
  expect(weekOfLesson('C:\\site\\docs\\modules\\week-3\\02-a\\index.mdx')).toBe(3);
  for (const other of ['docs/modules/index.md', 'docs/modules/week-3/index.mdx', 'docs/modules/01-a/index.md']) {
    expect(weekOfLesson(other)).toBeNull();
  }
});
