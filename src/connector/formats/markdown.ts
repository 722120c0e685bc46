/** Markdown for a pull request or an issue: a verdict, then a table of findings for each connector. */
import type { Diagnostic, LintReport } from '../lint/report';
import { type CheckedConnector, counted, type Format, rulePage, suppressedSentence } from './format';
import { Places } from './position';

const words = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

export const formatMarkdown: Format = (connectors, { site } = {}) =>
  `${connectors.map((connector) => section(connector, site)).join('\n\n')}\n`;

function section(connector: CheckedConnector, site: string | undefined): string {
  const { path, report } = connector;
  const { errors, warnings, hints } = report.summary;
  const head = `## ${text(path)}`;
  const suppressed = suppressedDetails(report, site);
  if (report.diagnostics.length === 0)
    return [head, '', `Checked as ${report.profile}: nothing to mend.`, ...suppressed].join('\n');
  const summary = `Checked as ${report.profile}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}.`;
  const places = new Places(report);
  const rows = report.diagnostics.map((diagnostic) => row(diagnostic, places, site));
  return [
    head,
    '',
    summary,
    '',
    '| Level | Place | Finding | Rule |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...suppressed,
  ].join('\n');
}

/** What is suppressed, folded: it is there for those who ask why. */
function suppressedDetails(report: LintReport, site: string | undefined): string[] {
  const { suppressed } = report;
  if (suppressed.length === 0) return [];
  const places = new Places(report);
  const entries = suppressed.map((diagnostic) => {
    const place = `${text(diagnostic.file)}:${places.start(diagnostic).line}`;
    return `- ${place}: ${cell(diagnostic.message)} (${ruleLink(diagnostic, site)}). Reason: ${text(diagnostic.reason).replaceAll(/\s*\n\s*/g, ' ')}`;
  });
  const summary = `<summary>${suppressedSentence(suppressed.length)}</summary>`;
  return ['', '<details>', summary, '', ...entries, '', '</details>'];
}

function ruleLink({ rule }: Diagnostic, site: string | undefined): string {
  return site === undefined ? `\`${rule}\`` : `[\`${rule}\`](${rulePage(site, rule)})`;
}

function row(diagnostic: Diagnostic, places: Places, site: string | undefined): string {
  const { line } = places.start(diagnostic);
  const pointer =
    diagnostic.pointer === '' ? '' : ` \`${diagnostic.pointer.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
  const finding = cell(`${diagnostic.message} ${diagnostic.help}`.trim());
  return `| ${words[diagnostic.severity]} | ${text(diagnostic.file)}:${line}${pointer} | ${finding} | ${ruleLink(diagnostic, site)} |`;
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
