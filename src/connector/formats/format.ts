/** What a report format is: connectors with their reports in, one text out. */
import type { LintReport, LintSummary } from '../lint/report';

/** One checked connector. `path` is how a person names it: the folder or file as it was given. */
export interface CheckedConnector {
  readonly path: string;
  readonly report: LintReport;
}

/** What a format may know besides the reports. */
export interface FormatOptions {
  /** The address of this project's site, for links to the pages of rules. */
  readonly site?: string;
}

export type Format = (connectors: readonly CheckedConnector[], options?: FormatOptions) => string;

/** The address of a rule's page on the site, which the engine does not know by itself. */
export function rulePage(site: string, id: string): string {
  return `${site.replace(/\/$/, '')}/docs/rules/${id}/`;
}

/** The totals over several connectors. */
export function totals(connectors: readonly CheckedConnector[]): LintSummary & { connectors: number } {
  const sum = (key: keyof LintSummary) => connectors.reduce((total, { report }) => total + report.summary[key], 0);
  return { connectors: connectors.length, errors: sum('errors'), warnings: sum('warnings'), hints: sum('hints') };
}

/** "2 findings are suppressed": what a summary adds; empty where nothing is. */
export function suppressedSentence(count: number): string {
  return count === 0 ? '' : `${counted(count, 'finding')} ${count === 1 ? 'is' : 'are'} suppressed.`;
}

/** "1 error", "3 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A file of a connector as a person would open it: the connector's folder and the file's path in it. */
export function fullPath(connector: CheckedConnector, file: string): string {
  const { path, report } = connector;
  if (path === '' || path === '.' || path === file) return file;
  if (path.endsWith(`/${file}`)) return path;
  // A connector that was given as a file is named after it; the files beside it are in the same folder.
  const own = report.files.find((read) => path === read.path || path.endsWith(`/${read.path}`));
  const folder = own === undefined ? path : path.slice(0, Math.max(0, path.length - own.path.length - 1));
  return folder === '' ? file : `${folder}/${file}`;
}
