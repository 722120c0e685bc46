/** Words for the mistakes in a schedule: for a terminal, and for the annotations of a pull request. */
import type { Problem } from './model';

/** `docs/roadmap/week-2.md:14:3: sentence`, one a line. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The same as workflow commands, which GitHub shows on the line of the file. */
export function problemAnnotations(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ file, line, column, message }) =>
      `::error file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(message)}`,
  );
}
