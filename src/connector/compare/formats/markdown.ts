/** Markdown for a pull request: the verdict, then a table for each kind of verdict. */
import { type Change, type Comparison, type Verdict, verdicts } from '../result';
import { verdictSentence } from '../verdict';
import { type CompareFormat, headings, operationWords, Places } from './format';

export const formatCompareMarkdown: CompareFormat = (compared) => {
  const { comparison, oldPath, newPath } = compared;
  const places = new Places(compared);
  const head = `## ${text(oldPath)} → ${text(newPath)}\n\n${verdictSentence(comparison)}`;
  const notes = comparison.notes.map((note) => `- ${cell(note.message)} (${text(places.words(note.side, note))})`);
  const sections = verdicts.flatMap((verdict) => section(verdict, comparison, places));
  const aside = notes.length === 0 ? [] : [`### Not compared\n\n${notes.join('\n')}`];
  return `${[head, ...sections, ...aside].join('\n\n')}\n`;
};

function section(verdict: Verdict, { changes }: Comparison, places: Places): string[] {
  const own = changes.filter((change) => change.verdict === verdict);
  if (own.length === 0) return [];
  const head = ['| Operation | Change | Place | What to do |', '| --- | --- | --- | --- |'];
  return [`### ${headings[verdict]}\n\n${[...head, ...own.map((change) => row(change, places))].join('\n')}`];
}

function row(change: Change, places: Places): string {
  const { new: now, old } = change;
  const place = now !== undefined ? places.words('new', now) : old !== undefined ? places.words('old', old) : '';
  const official = change.official === undefined ? '' : ` Official: “${cell(change.official.message)}”`;
  const what = `${cell(`${change.message} ${change.why}`)}${official}`;
  return `| ${text(operationWords(change))} | ${what} | ${text(place)} | ${cell(change.instead)} |`;
}

/** A table cell: one line, no bars. Backticks stay, they mark code in our sentences and in Markdown alike. */
function cell(value: string): string {
  return value
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('<', '&lt;');
}

/** Plain text in which no character means anything to Markdown. */
function text(value: string): string {
  return value.replaceAll(/[\\`*_{}[\]<>|#]/g, (character) => `\\${character}`);
}
