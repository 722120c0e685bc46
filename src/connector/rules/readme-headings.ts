/** What the rules about the sections of a readme have in common. */
import type { MarkdownSection } from '../model/markdown';
import type { TextRange } from '../text/line-index';
import type { Finding } from './rule';

/** The titles of sections that list what a connector can do. */
export const ofOperations = /\b(?:operation|action|trigger)s?\b/i;

/** Where the title of a section stands; the start of the text where there is none. */
export function titleRange(section: MarkdownSection | undefined): TextRange {
  return { start: section?.start ?? 0, end: section?.end ?? 0 };
}

/** The finding about a section that is not there, at the title of the readme. */
export function missingSection(title: string, text: string, sections: readonly MarkdownSection[]): Finding {
  const [first] = sections;
  return {
    message: `The readme has no section \`${title}\`; the template expects one.`,
    help: `Add a heading \`## ${title}\` with a text below it.`,
    range: { start: first?.start ?? 0, end: first?.end ?? text.search(/\s|$/) },
  };
}
