// Reads blog/authors.yml, the one registry of people. Pure: text in, people or problems out; it must not know files or Docusaurus.
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** The groups of the team page, in the order in which they stand there. */
export const groups = ['organisers', 'speakers'] as const;
export type Group = (typeof groups)[number];

/** Somebody the team page shows. */
export interface Person {
  readonly kind: 'person';
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly group: Group;
  readonly part: string;
  /** Address of the GitHub profile, where we know it. */
  readonly github?: string;
}

/** A signature for texts that no single person wrote. */
export interface Team {
  readonly kind: 'team';
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

export type Entry = Person | Team;

/** Something wrong in the registry, with its place (1-based). */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Registry {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const fields = ['kind', 'name', 'title', 'url', 'page', 'description', 'socials', 'group', 'part'] as const;
type Field = (typeof fields)[number];

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const githubPattern = /^[A-Za-z0-9](-?[A-Za-z0-9])*$/;

const isField = (name: string): name is Field => fields.some((field) => field === name);
const isGroup = (name: string): name is Group => groups.some((group) => group === name);

/** Reads the text of the registry. Everything that can be read is returned, together with all problems found. */
export function parseRegistry(text: string): Registry {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = [];
  const report = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line, column: col, message });
  };

  for (const error of document.errors) {
    const [sentence = error.message] = error.message.split(/ at line \d+|\n/);
    report(error.pos[0], `The file is not valid YAML here: ${sentence}.`);
  }
  if (problems.length > 0) return { entries: [], problems };
  if (!isMap(document.contents)) {
    report(
      0,
      'The file holds no people. Expected: one key for each person, with name, title, group and part under it.',
    );
    return { entries: [], problems };
  }

  const entries: Entry[] = [];
  for (const pair of document.contents.items) {
    const entry = readEntry(pair as Pair<Node, Node | null>, report);
    if (entry) entries.push(entry);
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { entries, problems };
}

type Report = (offset: number, message: string) => void;

function readEntry(pair: Pair<Node, Node | null>, report: Report): Entry | undefined {
  const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
  const place = startOf(pair.key);
  if (!keyPattern.test(key)) {
    report(place, `The key "${key}" is not usable. Expected: lower-case letters, digits and single hyphens.`);
  }
  if (!isMap(pair.value)) {
    report(place, `"${key}" has no details. Expected: at least name and title, indented under it.`);
    return undefined;
  }

  const values = new Map<Field, { readonly node: Node | null; readonly place: number }>();
  for (const item of pair.value.items as Pair<Node, Node | null>[]) {
    const name = String(isScalar(item.key) ? item.key.value : item.key);
    if (isField(name)) values.set(name, { node: item.value, place: startOf(item.value ?? item.key) });
    else if (/^image_?url$/i.test(name)) {
      report(startOf(item.key), `"${key}" has a picture. Expected: none, since people are shown by their initials.`);
    } else {
      report(startOf(item.key), `"${key}" has the unknown field "${name}". Expected one of: ${fields.join(', ')}.`);
    }
  }

  const text = (field: Field): string | undefined => {
    const found = values.get(field);
    if (found === undefined) {
      report(place, `"${key}" has no ${field}. Expected: a line "${field}: …".`);
      return undefined;
    }
    const value = isScalar(found.node) ? found.node.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    report(found.place, `The ${field} of "${key}" is not a text. Expected: some words.`);
    return undefined;
  };

  const name = text('name');
  const title = text('title');
  if (values.has('url')) {
    const url = text('url');
    if (url !== undefined && !url.startsWith('https://')) {
      report(
        values.get('url')?.place ?? place,
        `The url of "${key}" is "${url}". Expected: an address that starts with https://.`,
      );
    }
  }

  const kind = values.has('kind') ? text('kind') : 'person';
  if (kind === 'team') return name && title ? { kind, key, name, title } : undefined;
  if (kind !== 'person') {
    if (kind !== undefined)
      report(values.get('kind')?.place ?? place, `The kind of "${key}" is "${kind}". Expected: person or team.`);
    return undefined;
  }

  const group = text('group');
  if (group !== undefined && !isGroup(group)) {
    report(
      values.get('group')?.place ?? place,
      `The group of "${key}" is "${group}". Expected one of: ${groups.join(', ')}.`,
    );
  }
  const part = text('part');
  const github = readGithub(key, values.get('socials'), report);
  if (!name || !title || !part || group === undefined || !isGroup(group)) return undefined;
  return { kind, key, name, title, group, part, ...(github === undefined ? {} : { github }) };
}

function readGithub(
  key: string,
  socials: { readonly node: Node | null; readonly place: number } | undefined,
  report: Report,
): string | undefined {
  if (socials === undefined) return undefined;
  const handle = isMap(socials.node) ? socials.node.get('github') : undefined;
  if (handle === undefined && isMap(socials.node)) return undefined;
  if (typeof handle === 'string' && githubPattern.test(handle)) return `https://github.com/${handle}`;
  report(
    socials.place,
    `The socials of "${key}" have no usable GitHub name. Expected: "github: name", without an address.`,
  );
  return undefined;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
