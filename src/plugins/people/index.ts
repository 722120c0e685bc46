// Docusaurus plugin: hands the people of blog/authors.yml to the pages, or stops the build with a sentence for each mistake.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Entry, parseRegistry } from './registry';

const file = 'blog/authors.yml';

/** What the plugin leaves for the pages, as `@generated/people/default/people.json`. */
export interface PeopleData {
  readonly people: readonly Entry[];
}

export default function peoplePlugin({ siteDir }: LoadContext): Plugin<PeopleData> {
  const path = join(siteDir, file);
  // The blog reads the same file later and would answer a mistake with a stack trace, so ours speaks first.
  readPeople(path);
  return {
    name: 'people',
    getPathsToWatch: () => [path],
    loadContent: () => readPeople(path),
    async contentLoaded({ content, actions }) {
      // Not global data: one page shows the people, and global data is loaded by all.
      await actions.createData('people.json', content);
    },
  };
}

function readPeople(path: string): PeopleData {
  const { entries, problems } = parseRegistry(readText(path));
  if (problems.length > 0) {
    throw plainError(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
  }
  return { people: entries };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw plainError(`${file}: The registry of people cannot be read. Expected: a readable file at this place.`);
  }
}

/** An error whose printed form is the sentence alone: the place is in the YAML, so a stack would only hide it. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  // A build ends here, and Docusaurus wraps the error in one of its own: spare the reader that stack as well.
  if (process.env.NODE_ENV === 'production') Error.stackTraceLimit = 0;
  return error;
}
