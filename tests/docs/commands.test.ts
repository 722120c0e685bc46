// Every command that a page tells people to type exists, with the options that it is given.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/cli/arguments';
import { generatePackage, nextInShort, whatNow } from '../../src/connector/generate';
import { authentications, baseAnswers, codes } from '../connector/generate/sample-answers';
import { type CommandLine, commandLines, commandsOf } from './command-lines';
import table from './command-table.json';

const top = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(top, file), 'utf8');
const pages = ['docs', 'blog'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.mdx?$/.test(file)),
);
const found = [...pages, 'README.md', 'CONTRIBUTING.md'].flatMap((page) => commandLines(page, read(page)));

interface Tool {
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** What pages speak of that is not to be typed. */
  readonly saidToBe?: Readonly<Record<string, string>>;
}
const tools: Readonly<Record<string, Tool>> = table;

/** What is wrong with commands of the tools in the table. */
function wrongWith({ place, words, inSentence }: CommandLine): string[] {
  const [name = '', ...rest] = words;
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  if (tool === undefined) return [];
  const text = rest.join(' ');
  const { commands, saidToBe = {} } = tool;
  const startsWith = (whole: string, part: string) => `${whole} `.startsWith(`${part} `);
  if (inSentence && Object.keys(saidToBe).some((said) => startsWith(text, said))) return [];
  const [command, options] = Object.entries(commands).find(([known]) => startsWith(text, known)) ?? [];
  if (command === undefined || options === undefined) {
    // A group of commands, or the tool with an ellipsis.
    const part = rest.filter((word) => word !== '…' && !word.startsWith('-')).join(' ');
    if (inSentence && (part === '' || Object.keys(commands).some((known) => startsWith(known, part)))) return [];
    return [`${place}: "${name} ${text}" is no command of the table in tests/docs/command-table.json.`];
  }
  return rest
    .filter((word) => /^-/.test(word) && !options.includes(word.replace(/=.*/, '')))
    .map((word) => `${place}: "${name} ${command}" has no option ${word} in tests/docs/command-table.json.`);
}

describe('commands of az, pac and paconn', () => {
  it('are found', () => {
    for (const name of ['az', 'pac', 'paconn'])
      expect(
        found.filter(({ words, inSentence }) => words[0] === name && !inSentence).length,
        name,
      ).toBeGreaterThanOrEqual(5);
  });

  it('exist with their options on all pages', () => {
    expect(found.flatMap(wrongWith)).toEqual([]);
  });

  it('exist with their options in what the generator tells', () => {
    const kinds = (['custom', 'certified', 'independent'] as const).flatMap((kind) =>
      Object.values(codes).flatMap((code) =>
        Object.entries(authentications).map(([way, authentication]) => ({
          way: `${kind}, ${way}`,
          answers: { ...baseAnswers, kind, code, authentication },
        })),
      ),
    );
    const lines = kinds.flatMap(({ way, answers }) => {
      const made = generatePackage(answers);
      const short = nextInShort(answers, made, 'here').replace(/^ {2}(.*)$/gm, '```bash\n$1\n```');
      const readme = String(made.files.find(({ path }) => path.endsWith('README.md'))?.content);
      return [whatNow(answers, made), short, readme].flatMap((text) => commandLines(`generator, ${way}`, text));
    });
    expect(lines.filter(({ words }) => words[0] === 'pac').length).toBeGreaterThan(100);
    expect(lines.flatMap(wrongWith)).toEqual([]);
  });

  it.each([
    ['pac connector create --definition a.json', 'has no option --definition'],
    ['pac connector validate', 'is no command of the table'],
    ['paconn login --secret x', 'has no option --secret'],
    ['az webapp deploy --name x', 'is no command of the table'],
  ])('are told when they do not: %s', (line, problem) => {
    const [words = []] = commandsOf(line);
    expect(wrongWith({ place: 'a.md:1', words, inSentence: false }).join()).toContain(problem);
  });
});

describe('commands of this project', () => {
  const ours = found.flatMap((line) => {
    const { words, inSentence } = line;
    const at = words[0] === 'fusion-connector' ? 1 : words[0] === 'node' && words[1] === 'dist/cli.mjs' ? 2 : 0;
    // A sentence may name a command without its arguments, and help shows what stands for something else.
    if (at === 0 || inSentence || words.some((word) => /^<.*>/.test(word))) return [];
    return [{ ...line, words: words.slice(at) }];
  });

  it('are understood by the command line', () => {
    expect(ours.length).toBeGreaterThan(25);
    const wrong = ours.flatMap(({ place, words }) => {
      try {
        parseCommandLine(words);
        return [];
      } catch (error) {
        return [`${place}: ${String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it('are scripts of package.json where npm runs them', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wrong = found.flatMap(({ place, words: [npm, verb = '', name = ''] }) => {
      if (npm !== 'npm' || !['run', 'test', 'start'].includes(verb)) return [];
      const script = verb === 'run' ? name : verb;
      return Object.hasOwn(scripts, script) ? [] : [`${place}: there is no script "${script}".`];
    });
    expect(wrong).toEqual([]);
  });
});
