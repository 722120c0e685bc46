// Holds the registry of people, the posts, the tags and the team page together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initialsOf } from '../../src/components/team/initials';
import { groups, type Person, parseRegistry } from '../../src/plugins/people/registry';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface FrontMatter {
  readonly title?: string;
  readonly description?: string;
  readonly date?: Date | string;
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
}

const posts = readdirSync(join(root, 'blog'))
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`blog/${name}`)) ?? [];
    return { name, front: parse(front) as FrontMatter, body };
  });

const registryText = read('blog/authors.yml');
const { entries, problems } = parseRegistry(registryText);
const persons = entries.filter((entry): entry is Person => entry.kind === 'person');

describe('the registry of people', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
    expect(persons.length).toBeGreaterThanOrEqual(10);
  });

  it('names every person once', () => {
    const names = entries.map((entry) => entry.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('fetches nothing from elsewhere', () => {
    expect(registryText).not.toMatch(/^\s*image_?url\s*:/im);
    for (const { name, body } of posts) {
      expect(body, name).not.toMatch(/!\[[^\]]*\]\((https?:)?\/\//);
      expect(body, name).not.toMatch(/<(img|iframe|script|video)\b/i);
    }
  });
});

describe('the posts', () => {
  const tags = Object.keys(parse(read('blog/tags.yml')) as object);

  it('are the five weekly recaps at least', () => {
    for (const week of [1, 2, 3, 4, 5])
      expect(posts.some(({ name }) => name.includes(`week-${week}-recap`))).toBe(true);
  });

  it.each(posts)('$name has authors and tags that exist, a description and a truncation mark', ({ front, body }) => {
    expect(front.title).toBeTruthy();
    expect(front.description).toBeTruthy();
    expect(front.authors?.length).toBeGreaterThan(0);
    expect(front.tags?.length).toBeGreaterThan(0);
    for (const author of front.authors ?? []) expect(entries.map(({ key }) => key)).toContain(author);
    for (const tag of front.tags ?? []) expect(tags).toContain(tag);
    expect(body).toContain('<!-- truncate -->');
  });

  it.each(posts)('$name stands under the date its file name says', ({ name, front }) => {
    expect(new Date(front.date ?? '').toISOString().slice(0, 10)).toBe(name.slice(0, 10));
  });

  it('use every tag of the tag file', () => {
    const used = new Set(posts.flatMap(({ front }) => front.tags ?? []));
    expect(tags.filter((tag) => !used.has(tag))).toEqual([]);
  });
});

describe('the team page', () => {
  const page = read('docs/team.mdx');

  it('shows every group once, so every person of the registry', () => {
    const shown = [...page.matchAll(/<TeamList group="([^"]*)"/g)].map(([, group]) => group);
    expect(shown.sort()).toEqual([...groups].sort());
    for (const person of persons) expect(shown, person.name).toContain(person.group);
  });

  it('copies no name by hand', () => {
    for (const person of persons) expect(page).not.toContain(person.name);
  });

  it('says what the titles are', () => {
    expect(page).toContain('as of 2022');
  });
});

describe('a mistake in the registry', () => {
  const good = 'ada:\n  name: Ada Example\n  title: Maker\n  group: speakers\n  part: Spoke.\n';

  it('is not seen where there is none', () => {
    expect(parseRegistry(good)).toEqual({
      entries: [{ kind: 'person', key: 'ada', name: 'Ada Example', title: 'Maker', group: 'speakers', part: 'Spoke.' }],
      problems: [],
    });
  });

  it.each([
    ['an unknown field', `${good}  nick: A\n`, '6:3', '"ada" has the unknown field "nick"'],
    ['a picture', `${good}  image_url: https://example.com/a.png\n`, '6:3', '"ada" has a picture'],
    ['a missing part', good.replace('  part: Spoke.\n', ''), '1:1', '"ada" has no part'],
    ['an unknown group', good.replace('speakers', 'guests'), '4:10', 'The group of "ada" is "guests"'],
    ['a name that is no text', good.replace('Ada Example', '[Ada]'), '2:9', 'The name of "ada" is not a text'],
    ['an unknown kind', `${good}  kind: robot\n`, '6:9', 'The kind of "ada" is "robot"'],
    ['a GitHub address', `${good}  socials:\n    github: https://github.com/ada\n`, '7:5', 'no usable GitHub name'],
    ['an address without https', `${good}  url: http://example.com\n`, '6:8', 'starts with https://'],
    ['an upper-case key', good.replace('ada:', 'Ada:'), '1:1', 'The key "Ada" is not usable'],
    ['a key without details', 'ada:\n', '1:1', '"ada" has no details'],
    ['a person twice', `${good}${good}`, '6:1', 'Map keys must be unique'],
    ['broken YAML', 'ada:\n  name: "Ada\n', '3:1', 'not valid YAML'],
    ['an empty file', '', '1:1', 'holds no people'],
    ['a list', '- ada\n', '1:1', 'holds no people'],
  ])('%s is told with its place', (_, text, place, sentence) => {
    const [first] = parseRegistry(text).problems;
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first?.message).toContain(sentence);
  });

  it('does not hide the next one', () => {
    expect(parseRegistry('ada:\n  nick: A\nbo:\n').problems.map(({ line }) => line)).toEqual([1, 1, 1, 1, 2, 3]);
  });
});

describe('initials', () => {
  it.each([
    ['Julia Muiruri', 'JM'],
    ['Nitya Narasimhan, PhD', 'NN'],
    ['Prof. Lee Stott', 'LS'],
    ['30 Days of Fusion team', '30'],
    ['Élodie van der Berg', 'ÉB'],
    ['Plato', 'P'],
    ['plato', 'P'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
