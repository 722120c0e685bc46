/** The plugin in a project of its own: files it writes, how it stops on mistakes, and what it does to the pages. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleFiles } from '../../../src/plugins/schedule-data/files';
import scheduleData from '../../../src/plugins/schedule-data/index';
import remarkSchedule from '../../../src/plugins/schedule-data/remark';
import { readSource } from '../../../src/plugins/schedule-data/source';
import { problemAnnotations, problemLines } from '../../../src/schedule/problems';
import { readSchedule } from '../../../src/schedule/read-schedule';
import { overview, weekPage } from '../../schedule/make';

let siteDir = '';
beforeEach(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'schedule-'));
  const mondays = ['2022-09-12', '2022-09-19', '2022-09-26', '2022-10-03', '2022-10-10'];
  const pages = [overview(), ...mondays.map((monday, i) => weekPage(i + 1, monday))];
  await mkdir(path.join(siteDir, 'docs/roadmap'), { recursive: true });
  for (const page of pages) await writeFile(path.join(siteDir, page.path), page.text);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(siteDir, { recursive: true });
});

const spoil = async (file: string, from: string, to: string) => {
  const target = path.join(siteDir, file);
  const text = await readFile(target, 'utf8');
  expect(text).toContain(from);
  await writeFile(target, text.replace(from, to));
};

type Arguments = Parameters<typeof scheduleData>[0];
const plugin = () =>
  scheduleData({
    siteDir,
    baseUrl: '/30/',
    generatedFilesDir: path.join(siteDir, '.docusaurus'),
    siteConfig: { url: 'https://example.org' },
  } as Arguments);

/** Loads the content and catches the end of the process, with what was said before it. */
async function load(made: ReturnType<typeof plugin>): Promise<{ exit: unknown; said: string; annotated: string }> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const annotated = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  const end = await Promise.resolve(made.loadContent?.()).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
  const text = (spy: { mock: { calls: unknown[][] } }) => spy.mock.calls.flat().join('\n');
  const result = { exit: end, said: text(said), annotated: text(annotated) };
  for (const spy of [said, annotated, exit]) spy.mockRestore();
  return result;
}

test('the build writes six calendars and the data, the same each time', async () => {
  const { schedule } = readSchedule(await readSource(siteDir));
  if (!schedule) throw new Error('no schedule');
  const files = scheduleFiles(schedule, 'https://example.org/30/');
  expect([...files.keys()]).toEqual([
    'calendar.ics',
    ...[1, 2, 3, 4, 5].map((week) => `calendar/week-${week}.ics`),
    'schedule.json',
  ]);
  expect(files.get('calendar.ics')?.match(/BEGIN:VEVENT/g)).toHaveLength(25);
  expect(JSON.parse(files.get('schedule.json') ?? '')).toEqual(schedule);

  const made = plugin();
  expect(await load(made)).toEqual({ exit: null, said: '', annotated: '' });
  const outDir = path.join(siteDir, 'build');
  await mkdir(outDir);
  await made.postBuild?.({ outDir } as Parameters<NonNullable<typeof made.postBuild>>[0]);
  for (const [file, text] of files) expect(await readFile(path.join(outDir, file), 'utf8')).toBe(text);
});

test('mistakes stop the build with sentences, all of them, and with annotations in a pull request', async () => {
  await spoil('docs/roadmap/week-2.md', '21 Sep', '22 Sep');
  await spoil('docs/roadmap/week-3.md', 'Self-paced learning', 'Self-paced 5pm with @nobody');
  vi.stubEnv('GITHUB_ACTIONS', '');
  vi.stubEnv('NODE_ENV', 'production');
  const local = await load(plugin());
  expect(local.exit).toBe('exit 1');
  expect(local.annotated).toBe('');
  expect(local.said).toContain('The schedule has 3 mistakes:');
  const lines = local.said.split('\n').filter((line) => line.startsWith('docs/'));
  expect(lines).toEqual([
    'docs/roadmap/week-2.md:8:21: This column says Thursday 22 September 2022. Expected: Wednesday 21 September 2022, the next working day after Tuesday 20 September 2022.',
    'docs/roadmap/week-3.md:10:14: The time "5pm" cannot be read. Write it as 17:00-18:00.',
    'docs/roadmap/week-3.md:10:23: @nobody is not in blog/authors.yml. Add the person there first, with the handle in lower case.',
  ]);
  expect(local.said).not.toMatch(/^\s+at /m);

  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const remote = await load(plugin());
  expect(remote.annotated.split('\n')).toHaveLength(3);
  expect(remote.annotated).toMatch(/^::error file=docs\/roadmap\/week-2\.md,line=8,col=21::This column says /);
});

test('while editing, the last schedule without a mistake stays up', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const made = plugin();
  expect((await load(made)).exit).toBeNull();
  await spoil('docs/roadmap/week-2.md', '21 Sep', 'soon');
  const second = await load(made);
  expect(second.exit).toBeNull();
  expect(second.said).toContain('The schedule has one mistake:');
  const written: string[] = [];
  const createData = async (name: string) => {
    written.push(name);
    return name;
  };
  type Loaded = Parameters<NonNullable<typeof made.contentLoaded>>[0];
  await made.contentLoaded?.({ content: undefined, actions: { createData } as unknown as Loaded['actions'] });
  expect(written).toContain('schedule.json');
  expect(written).toContain('served/calendar/week-5.ics');
});

test('an annotation survives what is special in workflow commands', () => {
  const problem = { file: 'a,b:c.md', line: 2, column: 3, message: '100% of\nit' };
  expect(problemAnnotations([problem])).toEqual(['::error file=a%2Cb%3Ac.md,line=2,col=3::100%25 of%0Ait']);
  expect(problemLines([{ ...problem, file: 'a.md' }])).toEqual(['a.md:2:3: 100% of\nit']);
});

function transformed(file: string, text: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(text);
  remarkSchedule()(tree, { path: file });
  return tree.children.map((node) => ('name' in node ? `<${String(node.name)}>` : node.type));
}

test('the table of a week and the sections of the overview become components', () => {
  const table = '## Schedule\n\n| a |\n| - |\n| b |\n\nAfter.\n';
  expect(transformed('/site/docs/roadmap/week-2.md', table)).toEqual([
    'mdxjsEsm',
    'heading',
    '<ScheduleTable>',
    'paragraph',
  ]);
  const front = '## What is next\n\nA.\n\n## The five weeks\n\n1. B\n\n## Start today\n\nC.\n\n## Else\n\nD.\n';
  expect(transformed('C:\\site\\docs\\roadmap\\index.md', front)).toEqual([
    ...['mdxjsEsm', 'mdxjsEsm', 'mdxjsEsm'],
    ...['heading', '<NextSession>', 'paragraph'],
    ...['heading', '<WeekPath>'],
    ...['heading', 'paragraph', '<SelfPaced>'],
    ...['heading', 'paragraph'],
  ]);
});

test('the section of lessons becomes the list of them, whatever stands in it', () => {
  const text = '## Schedule\n\n| a |\n| - |\n\n## Lessons\n\nWords.\n\n- a\n\n### Sub\n\n## Resources\n\nAfter.\n';
  expect(transformed('/site/docs/roadmap/week-2.md', text)).toEqual([
    ...['mdxjsEsm', 'mdxjsEsm'],
    ...['heading', '<ScheduleTable>'],
    ...['heading', '<WeekLessons>'],
    ...['heading', 'paragraph'],
  ]);
});

test('other pages, and tables elsewhere, are left alone', () => {
  const table = '## Schedule\n\n| a |\n| - |\n';
  expect(transformed('/site/docs/contributing/week-2.md', table)).toEqual(['heading', 'table']);
  expect(transformed('/site/docs/roadmap/week-2.md', `## Other\n\n| a |\n| - |\n`)).toEqual(['heading', 'table']);
  expect(transformed('/site/docs/roadmap/notes.md', table)).toEqual(['heading', 'table']);
});
