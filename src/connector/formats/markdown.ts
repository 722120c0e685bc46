/** Markdown for a pull request or an issue: a verdict, then a table of findings for each connector. */
import type { Diagnostic } from '../lint/report';
import { type CheckedConnector, counted, type Format, rulePage } from './format';
import { Places } from './position';

const words = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

export const formatMarkdown: Format = (connectors, { site } = {}) =>
  `${connectors.map((connector) => section(connector, site)).join('\n\n')}\n`;

function section(connector: CheckedConnector, site: string | undefined): string {
  const { path, report } = connector;
  const { errors, warnings, hints } = report.summary;
  const head = `## ${text(path)}`;
  if (report.diagnostics.length === 0) return `${head}\n\nChecked as ${report.profile}: nothing to mend.`;
  const summary = `Checked as ${report.profile}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}.`;
  const places = new Places(report);
  const rows = report.diagnostics.map((diagnostic) => row(diagnostic, places, site));
  return [head, '', summary, '', '| Level | Place | Finding | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function row(diagnostic: Diagnostic, places: Places, site: string | undefined): string {
  const { line } = places.start(diagnostic);
  const rule =
    site === undefined ? `\`${diagnostic.rule}\`` : `[\`${diagnostic.rule}\`](${rulePage(site, diagnostic.rule)})`;
  const pointer =
    diagnostic.pointer === '' ? '' : ` \`${diagnostic.pointer.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
  const finding = cell(`${diagnostic.message} ${diagnostic.help}`.trim());
  return `| ${words[diagnostic.severity]} | ${text(diagnostic.file)}:${line}${pointer} | ${finding} | ${rule} |`;
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
