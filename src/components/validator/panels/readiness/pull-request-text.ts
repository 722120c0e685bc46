/** The description of a pull request as Markdown, filled in from the checklist. Pure. */
import type { ReadinessResult } from '../../../../worker/protocol';
import { type Item, standingOf } from './readiness-view';

/** How many operations are listed by name. */
const namesAtMost = 60;

/** A checklist for people: what is done is ticked, what is open is not, and what is missing says why. */
export function pullRequestText(readiness: ReadinessResult, ticks: readonly string[]): string {
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
  const standing = standingOf(item, ticks);
  const box = standing === 'done' || standing === 'ticked' ? '[x]' : '[ ]';
  const found = item.count === 1 ? '1 finding' : `${item.count} findings`;
  const reason = standing !== 'missing' ? '' : item.note || (item.count > 0 ? found : '');
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
