/** Reads one day out of its two cells: the session with its kind, time and hosts, and the links with the RSVP. */
import type { Host, Problem, Rsvp, SessionKind, SessionLink } from './model';
import type { Cell, Run } from './table';

export interface Times {
  readonly from: string;
  readonly to?: string;
}

export interface DayContent {
  readonly title: string;
  readonly kind: SessionKind;
  readonly times: Times | null;
  readonly hosts: readonly Host[];
  readonly lead: string;
  readonly links: readonly SessionLink[];
  readonly rsvp: Rsvp | null;
  readonly cancelled: boolean;
  readonly problems: readonly Problem[];
  /** Where the time stands, for what can only be judged with the date beside it. */
  readonly timeAt: { readonly line: number; readonly column: number };
}

/** A kind and the words that tell it, the most telling first. */
const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['live', /^(live|ama|ask me anything|office hours?|workshop|kick-?off)\b/i],
  ['self-paced', /\bself-?\s?paced\b/i],
  ['hackathon', /\bhackathon\b/i],
  ['summit', /\bsummit\b/i],
  ['live', /\b(live|ama|launch|kick-?off|office hours?)\b/i],
  ['challenge', /\b(challenge|proposal|submit)\b/i],
];

const TIME_LIKE =
  /\b\d{1,2}([:.h]\d{2,3})?\s?(am|pm)?\s?(?:-|–|—|to)\s?\d{1,2}([:.h]\d{2,3})?\s?(am|pm)\b|\b\d{1,2}[:.h]\d{2,3}\s?(?:-|–|—|to)\s?\d{1,2}([:.h]\d{2,3})?|\b\d{1,2}[:h]\d{2,3}\s?(am|pm)?|\b\d{1,2}\s?(am|pm)\b/gi;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?:\s?[-–—]\s?([01]?\d|2[0-3]):([0-5]\d))?$/;
const HOST = /@([A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?)/g;

const clock = (hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`;
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');

/** Tells the kind of a session by its words; `null` when no word tells it. */
export function kindOf(title: string): SessionKind | null {
  if (title === '') return 'none';
  return KINDS.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** Reads the two cells of a day. `people` maps handles in lower case to names. */
export function readDay(file: string, session: Cell, second: Cell, people: ReadonlyMap<string, string>): DayContent {
  const problems: Problem[] = [];
  const complain = (at: { line: number; column: number }, message: string) =>
    problems.push({ file, line: at.line, column: at.column, message });

  const hosts: Host[] = [];
  let times: Times | null = null;
  let timeAt: { line: number; column: number } = session;
  let seenTime = false;
  const words = session.runs.map((run) => {
    if (run.url !== undefined) return run.text;
    for (const time of run.text.matchAll(TIME_LIKE)) {
      const written = time[0].trim();
      const at = { line: run.line, column: run.column + time.index };
      const parts = TIME.exec(written);
      if (seenTime) complain(at, `A second time, "${written}". A session has one time, such as 17:00-18:00.`);
      else if (!parts) complain(at, `The time "${written}" cannot be read. Write it as 17:00-18:00.`);
      else {
        const from = clock(parts[1] ?? '', parts[2] ?? '');
        const to = parts[3] === undefined ? null : clock(parts[3], parts[4] ?? '');
        times = to === null ? { from } : { from, to };
        timeAt = at;
        if (to !== null && to <= from) {
          complain(at, `The session ends at ${to}, which is not after its start at ${from}.`);
        }
      }
      seenTime = true;
    }
    // Blanks of the same length, so that what follows keeps its column.
    const text = run.text.replace(TIME_LIKE, (time) => ' '.repeat(time.length));
    for (const match of text.matchAll(HOST)) {
      const key = (match[1] ?? '').toLowerCase();
      const name = people.get(key);
      if (name === undefined) {
        const at = { line: run.line, column: run.column + match.index };
        complain(
          at,
          `${match[0]} is not in blog/authors.yml. Add the person there first, with the handle in lower case.`,
        );
      } else hosts.push({ key, name });
    }
    return text.replace(/\b(?:with|by)\s+(?=@)/gi, '').replace(/(?:(?:,|\band\b|&)\s*)?@[\w-]+/g, '');
  });
  const title = tidy(words.join(''));
  const kind = kindOf(title);
  if (kind === null) {
    const ways = '"Live session: …", "Self-paced learning", "Challenge: …", "Hackathon …" or "… Summit"';
    complain(session, `The words "${title}" do not tell the kind of day. Start with one of ${ways}.`);
  }
  if (title === '' && (seenTime || hosts.length > 0)) complain(session, 'There is a time or a host, but no session.');

  const { links, rsvp, lead } = readLinks([...session.runs.filter((run) => run.url !== undefined), ...second.runs]);
  for (const run of [...session.runs, ...second.runs]) {
    if (run.url !== undefined && !/^https?:\/\/[^\s/]+/i.test(run.url)) {
      complain(
        run,
        `The link "${run.text}" leads to "${run.url}". It must be a full address that starts with https://.`,
      );
    }
  }
  return {
    title,
    kind: kind ?? 'none',
    times,
    hosts,
    lead,
    links,
    rsvp: rsvp ?? (/\bRSVP\b/i.test(title) ? { title: 'RSVP' } : null),
    cancelled: session.runs.length > 0 && session.runs.every((run) => run.struck || run.text.trim() === ''),
    problems,
    timeAt,
  };
}

function readLinks(runs: readonly Run[]): { links: SessionLink[]; rsvp: Rsvp | null; lead: string } {
  const links: SessionLink[] = [];
  let rsvp: Rsvp | null = null;
  for (const run of runs) {
    if (run.url === undefined) continue;
    if (/\bRSVP\b/i.test(run.text)) rsvp = { title: run.text.trim(), url: run.url };
    else links.push({ title: run.text.trim(), url: run.url });
  }
  const words = runs.flatMap((run) => (run.url === undefined ? [run.text] : [])).join(' ');
  const call = /\bRSVP\b[^.!?]*[.!?]?/i.exec(words);
  if (call && rsvp === null) rsvp = { title: call[0].trim() };
  return { links, rsvp, lead: tidy(call ? words.replace(call[0], ' ') : words) };
}
