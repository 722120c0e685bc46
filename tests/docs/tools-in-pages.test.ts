// What pages say about our own tools works as it stands: commands can be understood, configurations make sound connectors.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/arguments';
import { lint } from '../../src/connector';
import { connectorFiles, generatePackage, readAnswers } from '../../src/connector/generate';
import { lessonTree } from '../../src/plugins/lesson/read-lesson';
import { nodesOf } from '../../src/plugins/lesson/tree';

const top = join(__dirname, '../..');

interface Block {
  /** Page and line, for the message. */
  readonly place: string;
  readonly lang: string;
  readonly value: string;
}

const blocks: readonly Block[] = ['docs', 'blog'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(top, folder, name), 'utf8');
      // Most pages mention none of it, which is seen without reading them as Markdown.
      if (!/fusion-connector |"general"/.test(text)) return [];
      return nodesOf(lessonTree(text), 'code').map(({ lang, value, position }) => ({
        place: `${folder}/${name}:${position?.start.line ?? 0}`,
        lang: lang ?? '',
        value,
      }));
    }),
);

/** The calls of our command line in a block for a shell, as words. */
function calls({ value }: Block): string[][] {
  return value
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const call = /(?:^|[|;&]\s*|npx )\s*fusion-connector (.*)/.exec(line)?.[1];
      // A call with `<old>` in it shows the form, not a command.
      return call === undefined || /<[^>\s]+[^>]*>/.test(call)
        ? []
        : [wordsOf(call.replace(/\s*(?:[|;&]|\d?>{1,2}|<)\s.*$/, ''))];
    });
}

function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

describe('the commands of pages', () => {
  const told = blocks
    .filter(({ lang }) => lang === 'bash')
    .flatMap((block) => calls(block).map((words) => ({ place: block.place, words })));

  test('are found', () => expect(told.length).toBeGreaterThan(30));

  test.each(told)('$place $words', ({ words }) => {
    expect(() => parseCommandLine(words)).not.toThrow();
  });
});

describe('the configurations of pages', () => {
  const told = blocks.filter(({ lang, value }) => lang === 'json' && /"general"\s*:/.test(value));

  test('are found', () => expect(told.length).toBeGreaterThan(1));

  test.each(told)('$place', ({ value }) => {
    const { answers, problems } = readAnswers(value);
    expect(problems.map(({ message }) => message)).toEqual([]);
    if (answers === undefined) throw new Error('There are no answers.');
    const { diagnostics } = lint(connectorFiles(generatePackage(answers)), { profile: answers.kind });
    expect(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
  });
});
