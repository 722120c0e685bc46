// The measures of prose find what they are for, and leave good prose alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonTree, readLesson } from '../../src/plugins/lesson/read-lesson';
import { lessonShapeProblems } from './lesson-shape';
import { textsThatStickOut } from './picture-fit';
import {
  headingProblems,
  hypeIn,
  linkProblems,
  passages,
  readability,
  sentences,
  syllables,
  tableProblems,
  words,
} from './prose';

describe('headings', () => {
  test.each([
    ['a title', '# A\n', 'is a title'],
    ['a skipped level', '## A\n\n#### B\n', 'skips a level'],
    ['a first heading that is too low', '### A\n', 'skips a level'],
    ['the same twice', '## A\n\n## A\n', 'is there twice'],
  ])('%s is found', (_, text, sentence) => {
    expect(headingProblems(lessonTree(text)).join()).toContain(sentence);
  });
  test('in order are left alone', () => {
    expect(headingProblems(lessonTree('## A\n\n### B\n\n### C\n\n## D\n'))).toEqual([]);
  });
});

describe('link texts', () => {
  test.each([
    ['[here](a.md)', '"here"'],
    ['[Click here](a.md)', '"Click here"'],
    ['[https://a.example/](https://a.example/)', 'bare address'],
    ['https://a.example/', 'bare address'],
    ['<https://a.example/>', 'bare address'],
    ['[](a.md)', 'has no text'],
  ])('%s is found', (text, sentence) => {
    expect(linkProblems(lessonTree(text)).join()).toContain(sentence);
  });
  test('that say where they lead are left alone', () => {
    expect(linkProblems(lessonTree('[The rule about hosts](/rules/host-required/)'))).toEqual([]);
  });
});

test('a column without a head is found', () => {
  const table = (head: string) => tableProblems(lessonTree(`| ${head} | b |\n| --- | --- |\n| | d |\n`));
  expect(table('').join()).toContain('line 1: a column of the table has no head');
  expect(table('a')).toEqual([]);
});

test('words of praise are found, and not inside other words', () => {
  expect(hypeIn('A seamless and powerful way')).toEqual(['seamless', 'powerful']);
  expect(hypeIn('It is simply there.')).toEqual(['simply']);
  expect(hypeIn('The superpowerful imagic of a non-magical day')).toEqual([]);
});

describe('sentences', () => {
  test('end where a reader ends them', () => {
    expect(sentences('One. Two! "Three?" 4 is next.')).toEqual(['One.', 'Two!', '"Three?"', '4 is next.']);
    expect(sentences('Use e.g. Postman, in version 2.0 of the file.')).toHaveLength(1);
    expect(sentences('A host such as api.tea.example is a name.')).toHaveLength(1);
  });
  test('have words', () => {
    expect(words("It's a well-known host, api.tea.example.")).toHaveLength(5);
  });
});

test.each([
  ['a', 1],
  ['code', 1],
  ['table', 2],
  ['connector', 3],
  ['definition', 4],
  ['named', 1],
  ['wanted', 2],
])('%s has so many syllables: %i', (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe('reading', () => {
  const easy = ['A flow calls the API. It sends a key. The API then sends data back.'];
  const hard = [
    'Notwithstanding considerable organizational heterogeneity, interdisciplinary collaboration necessitates comprehensive documentation of authentication responsibilities, environment administration, and operational accountability, particularly whenever independent publishers participate.',
  ];

  test('is easier with short words and sentences', () => {
    expect(readability(easy).grade).toBeLessThan(3);
    expect(readability(hard).grade).toBeGreaterThan(20);
    expect(readability(hard).longestLength).toBeGreaterThan(20);
  });
  test('names the longest sentence', () => {
    expect(readability(easy).longest).toBe('The API then sends data back.');
  });
  test('leaves out code, tables and headings, and counts code in a line as a word', () => {
    const text =
      '## Heading words\n\nRead `a b c d` now.\n\n- a point\n\n| cell | cell |\n| --- | --- |\n| x | y |\n\n```text\ncode\n```\n';
    expect(passages(lessonTree(text))).toEqual(['Read code now.', 'a point']);
  });
});

describe('the shape of a lesson', () => {
  const text = readFileSync(join(__dirname, 'lesson-fixture/index.mdx'), 'utf8');
  const picture = readFileSync(join(__dirname, 'lesson-fixture/who-calls.svg'), 'utf8');
  const problemsOf = (changed: string) => {
    const path = 'docs/modules/week-1/01-fixture/index.mdx';
    const pictures = new Map([['who-calls.svg', picture]]);
    const { lesson } = readLesson({ path, text: changed, pictures, exercises: ['name-the-drink'] });
    if (lesson === undefined) throw new Error('the fixture cannot be read');
    return lessonShapeProblems(lesson, lessonTree(changed)).join('\n');
  };

  test('is that of the fixture', () => expect(problemsOf(text)).toBe(''));
  test.each<[string, string | RegExp, string, string]>([
    ['no picture', /!\[.*\n/, '', 'no picture'],
    ['nothing to try', '## Try it', '## Do it', 'no section "Try it"'],
    ['no questions', /```check[\s\S]*?```/, '', 'no section "Check what you know"'],
    ['questions under another heading', '## Check what you know', '## Check', 'no section "Check what you know"'],
    ['no summary', '## In short', '## Summary', 'The last section is not "In short"'],
    ['a summary that is not the last', /$/, '\n## More\n', 'The last section is not "In short"'],
    ['a summary of two points', '- A check finds mistakes early.\n', '', 'has 2 points'],
    ['one objective', '    - say what a line is for\n', '', 'fewer than two objectives'],
    ['sources in the text', '## In short', '## Sources\n\n## In short', 'sources are in the front matter'],
  ])('is missed: %s', (_, from, to, sentence) => {
    expect(problemsOf(text.replace(from, to))).toContain(sentence);
  });
});

describe('the texts of a picture', () => {
  const box = '<rect class="d-box" x="10" y="10" width="100" height="40"/>';
  const middle = (words: string) => `<text class="d-text" x="60" y="35" text-anchor="middle">${words}</text>`;

  test('fit', () => {
    expect(textsThatStickOut(`${box}${middle('a short one')}`)).toEqual([]);
    expect(textsThatStickOut('<text class="d-text" x="10" y="90">outside of every box, from left</text>')).toEqual([]);
  });
  test('are told when they stick out', () => {
    const long = 'one person, one environment';
    expect(textsThatStickOut(`${box}${middle(long)}`)).toEqual([`"${long}" is wider than its box`]);
    const far = `<text class="d-text" x="390" y="90">${long}</text>`;
    expect(textsThatStickOut(far)).toEqual([`"${long}" is wider than its picture`]);
  });
  test('are taken line by line', () => {
    const line = (dy: number, words: string) => `<tspan x="60" dy="${dy}">${words}</tspan>`;
    const short = `${line(0, 'one person,')}${line(16, 'one place')}`;
    expect(textsThatStickOut(`${box}${middle(short)}`)).toEqual([]);
    expect(textsThatStickOut(`${box}${middle(line(0, 'one person, one environment'))}`)).toHaveLength(1);
  });
});
