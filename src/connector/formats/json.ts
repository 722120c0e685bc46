/** One JSON object for other programs; the shape is a promise and only grows. */
import type { Diagnostic } from '../lint/report';
import type { Position } from '../text/line-index';
import { type Format, totals } from './format';
import { Places } from './position';

export const formatJson: Format = (connectors) =>
  `${JSON.stringify(
    {
      version: 1,
      connectors: connectors.map(({ path, report }) => {
        const places = new Places(report);
        return {
          path,
          profile: report.profile,
          diagnostics: report.diagnostics.map((diagnostic) => describe(diagnostic, places)),
          suppressed: report.suppressed.map((diagnostic) => ({
            ...describe(diagnostic, places),
            reason: diagnostic.reason,
          })),
        };
      }),
      summary: totals(connectors),
    },
    null,
    2,
  )}\n`;

function describe(diagnostic: Diagnostic, places: Places) {
  const place = (position: Position, offset: number) => ({ line: position.line, column: position.column, offset });
  return {
    file: diagnostic.file,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    pointer: diagnostic.pointer,
    range: {
      start: place(places.start(diagnostic), diagnostic.range.start),
      end: place(places.end(diagnostic), diagnostic.range.end),
    },
    official: diagnostic.official ?? null,
    fixes: diagnostic.fixes.map(({ title, kind }) => ({ title, kind })),
    consequences: (diagnostic.consequences ?? []).map(({ file, rule, message, pointer, official }) => ({
      file,
      rule,
      message,
      pointer,
      official: official ?? null,
    })),
  };
}
