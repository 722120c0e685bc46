/** The description of a pull request as Markdown, filled in from the checklist. Pure. */
import type { Readiness, ReadinessItem } from './types';

type Item = Pick<ReadinessItem, 'id' | 'title' | 'state' | 'note' | 'count'>;

/** As much of the checklist as the text needs, so that a view of it will do, too. */
export interface PullRequestFacts extends Pick<Readiness, 'profile' | 'subject'> {
  readonly groups: ReadonlyArray<{ readonly title: string; readonly items: readonly Item[] }>;
}

/** How many operations are listed by name. */
const namesAtMost = 60;

/**
 * A checklist for people: what is done is ticked, what is open is not, and what is missing says why.
 *
 * @param ticks ids of items of which a person has said that they are done.
 */
export function pullRequestText(readiness: PullRequestFacts, ticks: readonly string[]): string {
  const { subject, groups, profile } = readiness;
  const title = subject.title || 'A connector without a title';
  const name = profile === 'independent' ? `${title} (Independent Publisher)` : title;
  const facts = [
    ['Publisher', subject.publisher],
    ['Service', subject.host],
    ['Sign-in', subject.signIn],
  ].filter(([, value]) => value !== '');
  return `${[
    `# ${plain(name)}`,
    ...(subject.description === '' ? [] : [plain(subject.description)]),
    facts.map(([label, value]) => `- ${label}: ${plain(value ?? '')}`).join('\n'),
    ...listed('Triggers', subject.triggers),
    ...listed('Actions', subject.actions),
    '## Checklist',
    ...groups
      .filter(({ items }) => items.length > 0)
      .map((group) => `### ${group.title}\n\n${group.items.map((item) => line(item, ticks)).join('\n')}`),
    ...(profile === 'custom' ? [] : ['## Pictures', 'Three operations in flows that succeeded, and the Test tab:']),
  ].join('\n\n')}\n`;
}

function line(item: Item, ticks: readonly string[]): string {
  const isTicked = item.state === 'ask' && ticks.includes(item.id);
  const box = item.state === 'done' || isTicked ? '[x]' : '[ ]';
  const found = item.count === 1 ? '1 finding' : `${item.count} findings`;
  const reason = item.state !== 'missing' ? '' : item.note || (item.count > 0 ? found : '');
  return `- ${box} ${item.title}${reason === '' ? '' : ` (${reason})`}`;
}

function listed(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, namesAtMost).map((name) => `- ${plain(name)}`);
  const rest = names.length - shown.length;
  return [`## ${title}`, [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

/** A text of the connector as one line that Markdown leaves as it is. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
