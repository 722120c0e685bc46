/** Reads the pages of the roadmap and the registry of people from the disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ScheduleSource, type SourceFile, weekNumberOf } from '../../schedule/read-schedule';

/** The folder of the pages and the registry, seen from the top of the project. */
export const ROADMAP = 'docs/roadmap';
export const AUTHORS = 'blog/authors.yml';

/** Reads what a schedule is made of. A missing overview reads as an empty page, which is then reported as such. */
export async function readSource(siteDir: string): Promise<ScheduleSource> {
  const read = async (file: string): Promise<string | null> => {
    try {
      return await readFile(path.join(siteDir, file), 'utf8');
    } catch {
      return null;
    }
  };
  const names = await readdir(path.join(siteDir, ROADMAP)).catch(() => []);
  const weeks = await Promise.all(
    names
      .map((name) => `${ROADMAP}/${name}`)
      .filter((file) => weekNumberOf(file) !== null)
      .map(async (file): Promise<SourceFile> => ({ path: file, text: (await read(file)) ?? '' })),
  );
  const overview = `${ROADMAP}/index.md`;
  return { overview: { path: overview, text: (await read(overview)) ?? '' }, weeks, authors: await read(AUTHORS) };
}
