/** What the rules about the sections of a readme have in common. */
import type { MarkdownSection } from '../model/markdown';
import type { Finding } from './rule';

/** The finding about a section that is not there, at the title of the readme. */
export function missingSection(title: string, text: string, sections: readonly MarkdownSection[]): Finding {
  const [first] = sections;
  return {
    message: `The readme has no section \`${title}\`; the template expects one.`,
    help: `Add a heading \`## ${title}\` with a text below it.`,
    range: first === undefined ? { start: 0, end: text.search(/\s|$/) } : { start: first.start, end: first.end },
  };
}
