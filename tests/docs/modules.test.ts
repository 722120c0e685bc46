// Holds the five overviews to what the list of modules promises: listed, described, with sources, and with examples that parse.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = join(__dirname, '../../docs/modules');
const overview = readFileSync(join(folder, 'index.md'), 'utf8');
const modules = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
  .map(({ name }) => {
    const file = readdirSync(join(folder, name)).find((entry) => /^index\.mdx?$/.test(entry)) ?? 'index.md';
    return { name, text: readFileSync(join(folder, name, file), 'utf8') };
  });

describe('the modules', () => {
  it('are numbered without a gap', () => {
    const numbers = modules.map(({ name }) => Number(name.slice(0, 2))).sort((a, b) => a - b);
    expect(numbers).toEqual(modules.map((_, index) => index + 1));
  });

  it.each(modules)('$name is listed in the overview', ({ name }) => {
    expect(overview).toContain(`(${name}/index.md`);
  });

  it.each(modules)('$name has a title, a description and sources', ({ text }) => {
    const front = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as Record<string, unknown>;
    expect(front.title).toBeTruthy();
    expect(front.description).toBeTruthy();
    expect(text.split('\n## Sources\n')[1] ?? '').toContain('](https://');
  });

  it.each(modules)('$name has JSON examples that parse', ({ text }) => {
    for (const [, example = ''] of text.matchAll(/```json\n([\s\S]*?)```/g)) {
      expect(() => JSON.parse(example), example).not.toThrow();
    }
  });

  it.each(modules)('$name calls no address of the invented service that could exist', ({ text }) => {
    const hosts = [...text.matchAll(/lending-library\.[a-z]+/g)].map(([host]) => host);
    expect(hosts.filter((host) => host !== 'lending-library.example')).toEqual([]);
  });
});
