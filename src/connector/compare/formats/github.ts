/** Workflow commands of GitHub Actions: what breaks or may break flows becomes an annotation on the new file. */
import type { Change, Verdict } from '../result';
import { type CompareFormat, operationWords, Places } from './format';

/** What is safe needs no annotation. */
const commands: Readonly<Partial<Record<Verdict, string>>> = { breaking: 'error', risky: 'warning' };

export const formatCompareGithub: CompareFormat = (compared) => {
  const places = new Places(compared);
  const changes = compared.comparison.changes.map((change) => annotation(change, places));
  const notes = compared.comparison.notes
    .filter(({ side }) => side === 'new')
    .map((note) => {
      const line = note.range === undefined ? 1 : places.start('new', { file: note.file, range: note.range }).line;
      return `::notice file=${property(places.path('new', note.file))},line=${line}::${data(note.message)}\n`;
    });
  return [...changes, ...notes].join('');
};

function annotation(change: Change, places: Places): string {
  const command = commands[change.verdict];
  if (command === undefined) return '';
  const { new: now } = change;
  const place =
    now === undefined
      ? []
      : [
          `file=${property(places.path('new', now.file).replaceAll('\\', '/'))}`,
          `line=${places.start('new', now).line}`,
          `endLine=${places.end('new', now).line}`,
        ];
  const properties = [...place, `title=${property(change.kind)}`].join(',');
  const message = `${operationWords(change)}: ${change.message} ${change.why} ${change.instead}`;
  return `::${command} ${properties}::${data(message.replaceAll('`', "'"))}\n`;
}

/** The escapes of workflow commands: percent signs and line ends, and in properties also their separators. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
