/**
 * The lines that Microsoft's pipeline prints: `##[error]<sentence> ValuePath: <pointer>`. The document root has no
 * value path there. Findings that the official tools do not know are printed in our words, so that nothing is lost.
 */
import type { Diagnostic } from '../lint/report';
import type { Format } from './format';

export const formatOfficial: Format = (connectors) =>
  connectors.flatMap(({ report }) => report.diagnostics.flatMap(lines)).join('');

/** The pipeline prints each consequence as well. */
function lines(diagnostic: Diagnostic): string[] {
  return [diagnostic, ...(diagnostic.consequences ?? [])].map((one) => `${line(one)}\n`);
}

function line(diagnostic: Diagnostic): string {
  // The pipeline knows two levels; what it would not print at all is a warning at most.
  const level = diagnostic.severity === 'error' ? 'error' : 'warning';
  const sentence = diagnostic.official?.message ?? diagnostic.message.replaceAll('`', "'");
  return `##[${level}]${sentence}${diagnostic.pointer === '' ? '' : ` ValuePath: ${diagnostic.pointer}`}`;
}
