/** What a report format is: connectors with their reports in, one text out. */
import type { LintReport, LintSummary } from '../lint/report';

/** One checked connector. `path` is how a person names it: the folder or file as it was given. */
export interface CheckedConnector {
  readonly path: string;
  readonly report: LintReport;
}

export type Format = (connectors: readonly CheckedConnector[]) => string;

/** The totals over several connectors. */
export function totals(connectors: readonly CheckedConnector[]): LintSummary & { connectors: number } {
  const sum = (key: keyof LintSummary) => connectors.reduce((total, { report }) => total + report.summary[key], 0);
  return { connectors: connectors.length, errors: sum('errors'), warnings: sum('warnings'), hints: sum('hints') };
}

/** "1 error", "3 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A file of a connector as a person would open it: the connector's folder and the file's path in it. */
export function fullPath(connector: CheckedConnector, file: string): string {
  return connector.path === '' || connector.path === '.' || connector.path === file
    ? file
    : connector.path.endsWith(`/${file}`)
      ? connector.path
      : `${connector.path}/${file}`;
}
