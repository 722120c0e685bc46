/** Workflow commands of GitHub Actions: they become annotations on the lines of a pull request. */
import type { Diagnostic } from '../lint/report';
import type { Severity } from '../rules/rule';
import { type CheckedConnector, type Format, fullPath } from './format';
import { Places } from './position';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

export const formatGithub: Format = (connectors) =>
  connectors
    .flatMap((connector) => {
      const places = new Places(connector.report);
      return connector.report.diagnostics.map((diagnostic) => command(connector, diagnostic, places));
    })
    .join('');

function command(connector: CheckedConnector, diagnostic: Diagnostic, places: Places): string {
  const start = places.start(diagnostic);
  const end = places.end(diagnostic);
  const properties = [
    `file=${property(fullPath(connector, diagnostic.file).replaceAll('\\', '/'))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub ignores columns that span lines.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(diagnostic.rule)}`,
  ];
  const message = [diagnostic.message, diagnostic.help].filter((part) => part !== '').join(' ');
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${data(message.replaceAll('`', "'"))}\n`;
}

/** The escapes of workflow commands: percent signs and line ends, and in properties also their separators. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
