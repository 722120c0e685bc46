// Configurations of the generator that pages show make sound connectors as they stand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '../../src/connector';
import { connectorFiles, generatePackage, readAnswers } from '../../src/connector/generate';
import { lessonTree } from '../../src/plugins/lesson/read-lesson';
import { nodesOf } from '../../src/plugins/lesson/tree';

const top = join(__dirname, '../..');

const configurations = ['docs', 'blog'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(top, folder, name), 'utf8');
      // Most pages show none, which is seen without reading them as Markdown.
      if (!text.includes('"general"')) return [];
      return nodesOf(lessonTree(text), 'code')
        .filter(({ lang, value }) => lang === 'json' && /"general"\s*:/.test(value))
        .map(({ value, position }) => ({ place: `${folder}/${name}:${position?.start.line ?? 0}`, value }));
    }),
);

test('pages show configurations', () => expect(configurations.length).toBeGreaterThan(1));

test.each(configurations)('$place', ({ value }) => {
  const { answers, problems } = readAnswers(value);
  expect(problems.map(({ message }) => message)).toEqual([]);
  if (answers === undefined) throw new Error('There are no answers.');
  const { diagnostics } = lint(connectorFiles(generatePackage(answers)), { profile: answers.kind });
  expect(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
});
