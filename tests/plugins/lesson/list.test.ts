// The list of lessons follows the folders, and the files of examples give back what the lesson shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curriculumNumbers } from '../../../src/learning/curriculum-numbers';
import { learningResource } from '../../../src/learning/learning-data';
import { exampleAssets } from '../../../src/plugins/lesson/example-assets';
import { lessonPath, listWeeks } from '../../../src/plugins/lesson/list';
import { readLesson } from '../../../src/plugins/lesson/read-lesson';
import { restoreExample, type StoredExample } from '../../../src/samples/stored-example';

const top = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(top, path), 'utf8');
const { lesson } = readLesson({
  path: 'docs/modules/week-1/02-fixture/index.mdx',
  text: read('tests/docs/lesson-fixture/index.mdx'),
  pictures: new Map([['who-calls.svg', read('tests/docs/lesson-fixture/who-calls.svg')]]),
  exercises: ['name-the-drink'],
});
if (lesson === undefined) throw new Error('the fixture cannot be read');

test('the address of a lesson is that of its folder without the number', () => {
  expect(lessonPath('docs/modules/week-2/03-sign-in/index.mdx')).toBe('/docs/modules/week-2/sign-in/');
});

test('weeks are there with their lessons, and without any', () => {
  const weeks = listWeeks(
    [lesson],
    new Map([
      [2, 'Build'],
      [1, 'Begin'],
    ]),
  );
  expect(weeks.map(({ week, title, lessons }) => [week, title, lessons.length])).toEqual([
    [1, 'Begin', 1],
    [2, 'Build', 0],
  ]);
  expect(weeks[0]?.lessons[0]).toMatchObject({
    id: 'fixture',
    path: '/docs/modules/week-1/fixture/',
    questions: 4,
    exercises: ['name-the-drink'],
  });
  expect(curriculumNumbers(weeks)).toEqual({
    lessons: 1,
    exercises: 1,
    questions: 4,
    first: { title: 'A lesson for the tests', path: '/docs/modules/week-1/fixture/' },
  });
  expect(curriculumNumbers([]).first).toBeNull();
});

test('an example comes back as the lesson shows it', () => {
  const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
  const sample = new Map(names.map((name) => [name, read(`src/samples/lending-library/${name}`)]));
  const assets = exampleAssets([lesson], sample);
  expect([...assets.keys()]).toEqual(['docs/modules/examples/fixture.json']);
  const stored: readonly StoredExample[] = JSON.parse([...assets.values()][0] ?? '[]');
  const files = stored.map((one) =>
    restoreExample(one, sample).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const),
  );
  expect(files[0]).toEqual([['apiDefinition.swagger.json', `${lesson.examples[0]?.example.code}\n`]]);
  expect(files[1]?.map(([path]) => path)).toEqual(names);
  expect(JSON.parse(files[1]?.[0]?.[1] ?? '')).toMatchObject({ schemes: ['http'] });
  expect(stored.map(({ profile }) => profile)).toEqual(['custom', 'certified']);
});

test('search engines read what a lesson teaches', () => {
  const { title, description, facts } = lesson;
  expect(learningResource({ title, description, address: 'https://a.example/', ...facts })).toMatchObject({
    '@type': 'LearningResource',
    timeRequired: 'PT10M',
    teaches: ['read a definition', 'say what a line is for'],
  });
});
