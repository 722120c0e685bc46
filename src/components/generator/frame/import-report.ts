/** The words of what an import had to tell. Pure. */
import type { ImportReport } from '../../../worker/generate-protocol';

type Kind = ImportReport['remarks'][number]['kind'];

export const remarkWords: Readonly<Record<Kind, string>> = {
  lost: 'Lost',
  changed: 'Changed',
  problem: 'Broken in the source',
};

/** One line: what was imported, and how much there is to read. */
export function reportHead({ name, remarks, notes }: ImportReport): string {
  const count = (kind: Kind) => remarks.filter((remark) => remark.kind === kind).length;
  const counts = [
    [count('lost'), 'lost'],
    [count('changed'), 'changed'],
    [count('problem'), 'broken in the source'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, word]) => `${number} ${word}`);
  const told = [
    ...counts,
    ...(notes.length === 0 ? [] : [`${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`]),
  ].join(', ');
  return `Imported from ${name === '' ? 'pasted text' : `\`${name.replaceAll('`', '')}\``}: ${told || 'nothing was lost'}.`;
}

/** All of it, a line for each. */
export function reportText(report: ImportReport): string {
  const { remarks, notes } = report;
  const lines = remarks.map(({ kind, pointer, message }) => `${remarkWords[kind]}\t${pointer || '(all)'}\t${message}`);
  return `${[reportHead(report).replaceAll('`', ''), ...notes, ...lines].join('\n')}\n`;
}
