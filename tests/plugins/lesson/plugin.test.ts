// A build with mistakes in lessons ends with their sentences, without a stack trace; whoever edits can go on.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import lessonData from '../../../src/plugins/lesson/index';

const top = mkdtempSync(join(tmpdir(), 'lessons-'));
const folder = (name: string) => join(top, 'docs/modules/week-1', name);
let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('the build ended');
  });
  cpSync(join(__dirname, '../../docs/lesson-fixture'), folder('01-fixture'), { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true, force: true });
});

const load = () => lessonData({ siteDir: top } as LoadContext).loadContent?.();

function spoil(name: string, from: string, to: string): void {
  const file = join(folder(name), 'index.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('lessons without mistakes are handed on', async () => {
  expect(await load()).toHaveLength(1);
  expect(said).toEqual([]);
});

test('a build tells all mistakes of all lessons and ends', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  cpSync(folder('01-fixture'), folder('02-second'), { recursive: true });
  spoil('01-fixture', 'minutes: 10', 'minutes: ten');
  spoil('02-second', 'lines: [2]', 'lines: [9]');
  await expect(load()).rejects.toThrow('the build ended');
  expect(process.exit).toHaveBeenCalledWith(1);
  const text = said.join('\n');
  expect(text).toContain('The lessons have 4 mistakes:');
  expect(text).toContain('docs/modules/week-1/01-fixture/index.mdx:6:12: "minutes" must be');
  expect(text).toContain('02-second/index.mdx');
  expect(text).toContain('docs/contributing/add-a-lesson.md');
});

test('whoever edits is told and can go on', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  spoil('01-fixture', 'minutes: 10', 'minutes: ten');
  expect(await load()).toHaveLength(1);
  expect(said.join('\n')).toContain('The lessons have one mistake:');
});
