/** Reads what holds for the whole cohort from the front matter of the roadmap's first page. */
import { type FrontMatter, type Placed, readFrontMatter } from './front-matter';
import type { Cohort, Problem, RetiredLink } from './model';
import { isKnownZone } from './zone';

interface CohortRead {
  /** `null` when a value is missing or wrong. */
  readonly cohort: Cohort | null;
  /** Known by itself, so that the dates can be judged beside other mistakes. */
  readonly year: number | null;
  readonly problems: readonly Problem[];
}

/** Reads the cohort and everything that is wrong with it. */
export function readCohort(file: string, text: string): CohortRead {
  const matter = readFrontMatter(file, text);
  const problems: Problem[] = [...matter.problems];
  if (problems.length > 0) return { cohort: null, year: null, problems };
  const parent = matter.get('cohort') ?? { line: 1, column: 1 };
  const complain = (at: { line: number; column: number }, message: string) =>
    problems.push({ file, line: at.line, column: at.column, message });

  const need = (key: string, what: string, fits: (value: unknown) => boolean): Placed | null => {
    const found = matter.get('cohort', key);
    if (!found) complain(parent, `The front matter has no cohort.${key}. Expected: ${what}.`);
    else if (!fits(found.value)) complain(found, `cohort.${key} is ${JSON.stringify(found.value)}. Expected: ${what}.`);
    else return found;
    return null;
  };
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const id = need('id', 'lower-case letters, digits and hyphens, such as fusion-2022', (value) =>
    /^[a-z\d]+(-[a-z\d]+)*$/.test(String(value)),
  );
  const name = need('name', 'the name people read, such as 2022 pilot', isText);
  const year = need('year', 'the year of the first day, such as 2022', (value) => {
    return Number.isInteger(value) && Number(value) >= 2000 && Number(value) <= 2100;
  });
  const zone = need('time_zone', 'a time zone such as Africa/Nairobi or UTC', (value) => isKnownZone(String(value)));
  const organizer = need('organizer', 'who runs the programme', isText);
  const page = need('page', 'the page about this cohort, such as /docs/cohorts/2022-pilot/', (value) =>
    /^\/\S*\/$/.test(String(value)),
  );
  const retired = readRetired(matter, complain);
  const known = year ? Number(year.value) : null;
  if (!id || !name || known === null || !zone || !organizer || !page) return { cohort: null, year: known, problems };
  return {
    cohort: {
      id: String(id.value),
      name: String(name.value),
      year: known,
      zone: String(zone.value),
      organizer: String(organizer.value),
      page: String(page.value),
      retired,
    },
    year: known,
    problems,
  };
}

function readRetired(
  matter: FrontMatter,
  complain: (at: { line: number; column: number }, message: string) => void,
): RetiredLink[] {
  const retired: RetiredLink[] = [];
  for (let i = 0; matter.get('cohort', 'retired_links', i); i += 1) {
    const at = (...path: string[]) => matter.get('cohort', 'retired_links', i, ...path);
    const url = at('url');
    const why = at('why');
    const title = at('instead', 'title');
    const instead = at('instead', 'url');
    if (typeof url?.value !== 'string' || typeof why?.value !== 'string') {
      const place = url ?? why ?? matter.get('cohort', 'retired_links') ?? { line: 1, column: 1 };
      complain(place, `Retired link ${i + 1} needs two texts: url (the old address) and why (one short sentence).`);
      continue;
    }
    const next = title && instead ? { instead: { title: String(title.value), url: String(instead.value) } } : {};
    retired.push({ url: url.value, why: why.value, ...next });
  }
  return retired;
}
