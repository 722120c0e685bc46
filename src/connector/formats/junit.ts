/** JUnit XML, which build servers read as test results: a suite a connector, a test case a finding. */
import type { Diagnostic, SuppressedDiagnostic } from '../lint/report';
import { type CheckedConnector, type Format, fullPath, totals } from './format';
import { Places } from './position';

export const formatJunit: Format = (connectors) => {
  const { errors } = totals(connectors);
  const skipped = connectors.reduce((sum, connector) => sum + skippedIn(connector), 0);
  const tests = connectors.reduce((sum, connector) => sum + casesIn(connector), 0);
  const head = `<testsuites name="fusion-connector" tests="${tests}" failures="${errors}" errors="0" skipped="${skipped}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${connectors.map(suite).join('')}</testsuites>\n`;
};

/** A connector without findings is one passed test: a suite without tests would look as if nothing had run. */
function casesIn({ report }: CheckedConnector): number {
  return Math.max(1, report.diagnostics.length + report.suppressed.length);
}

/** Only errors that count can fail. */
function skippedIn({ report }: CheckedConnector): number {
  return report.summary.warnings + report.summary.hints + report.suppressed.length;
}

function suite(connector: CheckedConnector): string {
  const { report } = connector;
  const places = new Places(report);
  const found = [...report.diagnostics, ...report.suppressed];
  const cases =
    found.length === 0
      ? '    <testcase name="no findings" classname="fusion-connector"/>\n'
      : found.map((diagnostic) => testCase(connector, diagnostic, places)).join('');
  return `  <testsuite name="${xml(connector.path)}" tests="${casesIn(connector)}" failures="${report.summary.errors}" errors="0" skipped="${skippedIn(connector)}">\n${cases}  </testsuite>\n`;
}

/** Errors fail. Warnings and hints are kept as skipped cases: visible, and no reason to stop a build. */
function testCase(connector: CheckedConnector, diagnostic: Diagnostic | SuppressedDiagnostic, places: Places): string {
  const { line, column } = places.start(diagnostic);
  const place = `${fullPath(connector, diagnostic.file)}:${line}:${column}`;
  const name = xml(`${diagnostic.rule} ${diagnostic.pointer === '' ? '/' : diagnostic.pointer}`);
  const message = xml(diagnostic.message.replaceAll('`', ''));
  const body = xml(`${place} ${diagnostic.help.replaceAll('`', '')}`.trim());
  const verdict =
    'reason' in diagnostic
      ? `<skipped message="suppressed: ${xml(diagnostic.reason)}"/>`
      : diagnostic.severity === 'error'
        ? `<failure type="error" message="${message}">${body}</failure>`
        : `<skipped message="${diagnostic.severity}: ${message}"/>`;
  return `    <testcase name="${name}" classname="${xml(diagnostic.file)}" file="${xml(fullPath(connector, diagnostic.file))}" line="${line}">${verdict}</testcase>\n`;
}

/** Escapes text for XML 1.0; characters that XML cannot hold at all become a replacement character. */
function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
