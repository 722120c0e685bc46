// One word for one thing: pages, questions and exercises use the words of the glossary, and its entries lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { GLOSSARY, readGlossary } from '../../src/plugins/glossary/read-glossary';
import { readLessons } from '../../src/plugins/lesson/read-lessons';
import { lessonSources } from '../../src/plugins/lesson/source';
import { problemLines } from '../../src/schedule/problems';
import { pageTexts, wrongWordFinder } from './words';

const top = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(top, file), 'utf8');
const filesIn = (folder: string, name: RegExp) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file));
const { terms, problems } = readGlossary(read(GLOSSARY));
const wrongWords = wrongWordFinder(terms);

describe('the glossary', () => {
  it('can be read', () => expect(problemLines(problems)).toEqual([]));
  it('has the words of the lessons', () => expect(terms.length).toBeGreaterThanOrEqual(45));
  it.each(terms)('$name leads to a lesson', ({ lesson }) => {
    expect(existsSync(join(top, 'docs/modules', lesson, 'index.mdx')), lesson).toBe(true);
  });
});

describe('its words are used by', () => {
  const pages = ['docs', 'blog'].flatMap((folder) => filesIn(folder, /\.mdx?$/)).filter((file) => file !== GLOSSARY);

  // Most pages have none of the wrong words anywhere, which is seen without reading them as Markdown.
  const roughly = new RegExp(
    terms
      .flatMap(({ insteadOf }) => insteadOf)
      .join('|')
      .replaceAll(' ', '[\\s-]'),
    'i',
  );

  it('every page', () => {
    const found = pages
      .filter((file) => roughly.test(read(file)))
      .flatMap((file) =>
        pageTexts(read(file)).flatMap(({ line, text }) => wrongWords(text).map((wrong) => `${file}:${line}: ${wrong}`)),
      );
    expect(found).toEqual([]);
  });

  it('every question', () => {
    const { lessons } = readLessons(lessonSources(top));
    const found = lessons.flatMap(({ path, questions }) =>
      wrongWords(textsIn(questions).join('\n')).map((wrong) => `${path}: ${wrong}`),
    );
    expect(found).toEqual([]);
  });

  it('every exercise', () => {
    const found = filesIn('docs', /\/exercise\.json$/).flatMap((file) =>
      wrongWords(textsIn(JSON.parse(read(file))).join('\n')).map((wrong) => `${file}: ${wrong}`),
    );
    expect(found).toEqual([]);
  });
});

/** What is read by people in questions and exercises. */
const spoken = new Set(['ask', 'say', 'why', 'otherwise', 'items', 'title', 'task', 'hints']);

function textsIn(value: unknown, said = false): string[] {
  if (typeof value === 'string') return said ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, said));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, spoken.has(key)));
}

describe('a wrong word', () => {
  const find = wrongWordFinder(
    readGlossary(
      [
        ...[
          '## M',
          '### maker',
          'Somebody who builds.',
          'Explained in [A](week-1/01-a/index.mdx). Instead of: end user.',
        ],
        ...['### Microsoft Entra ID', 'It signs in.', 'Explained in [A](week-1/01-a/index.mdx). Instead of: Azure AD.'],
        ...['## O', '### OpenAPI', 'A form.', 'Explained in [A](week-1/01-a/index.mdx). Instead of: Openapi.'],
      ].join('\n\n'),
    ).terms,
  );

  test.each([
    ['An end user signs in.', 'end user'],
    ['End users sign in.', 'End users'],
    ['The end-user signs in.', 'end-user'],
    ['With Azure AD.', 'Azure AD'],
    ['With Openapi.', 'Openapi'],
  ])('is found: %s', (text, word) => {
    expect(find(text).join()).toContain(`"${word}": the glossary says`);
  });
  test.each([
    'Such a trend user data shows.',
    'The label says "Azure AD".',
    'It is `end user` there.',
    'In the backend user data is kept.',
    'With OpenAPI.',
  ])('is not found: %s', (text) => expect(find(text)).toEqual([]));

  test('is looked for in what a page says itself', () => {
    const page = [
      ...['---', 'title: a', '---', '', '## A heading', '', 'Text with `code` and [a title](https://a.example).', ''],
      ...[
        '> a quote',
        '',
        '| cell |',
        '| --- |',
        '| other |',
        '',
        '```text',
        'code',
        '```',
        '',
        '- ![a picture](./a.svg)',
      ],
    ].join('\n');
    expect(pageTexts(page)).toEqual([
      { line: 5, text: 'A heading' },
      { line: 7, text: 'Text with `` and “”.' },
      { line: 11, text: 'cell' },
      { line: 13, text: 'other' },
      { line: 19, text: 'a picture' },
    ]);
  });
});
