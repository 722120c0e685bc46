/** For people at a terminal: findings by file, each with the lines it is about. No colours: they are the edge's matter. */
import type { Diagnostic } from '../lint/report';
import { type CheckedConnector, counted, type Format, fullPath, suppressedSentence, totals } from './format';
import { Places } from './position';

/** Longer lines are cut around the finding: minified files have one line. */
const widestLine = 120;

export const formatText: Format = (connectors) => {
  const blocks = connectors.flatMap(connectorBlocks);
  const { errors, warnings, hints } = totals(connectors);
  const found = errors + warnings + hints;
  const checked = counted(connectors.length, 'connector');
  const summary =
    found === 0
      ? `${checked} checked: nothing to mend.`
      : `${checked} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}.`;
  const suppressed = suppressedSentence(connectors.reduce((sum, { report }) => sum + report.suppressed.length, 0));
  return `${[...blocks, `${summary} ${suppressed}`.trimEnd()].join('\n\n')}\n`;
};

function connectorBlocks(connector: CheckedConnector): string[] {
  const places = new Places(connector.report);
  return connector.report.diagnostics.map((diagnostic) => block(connector, diagnostic, places));
}

function block(connector: CheckedConnector, diagnostic: Diagnostic, places: Places): string {
  const { line, column } = places.start(diagnostic);
  const head = `${fullPath(connector, diagnostic.file)}:${line}:${column}: ${diagnostic.severity}: ${diagnostic.message}`;
  const help = diagnostic.help === '' ? [] : [`  ${diagnostic.help}`];
  const fix = diagnostic.fixes[0];
  const repair = fix === undefined ? [] : [`  ${fix.kind === 'safe' ? 'Fix' : 'Proposal'}: ${fix.title}.`];
  const official = diagnostic.official === undefined ? '' : ` · ${diagnostic.official.code}`;
  return [head, ...frame(diagnostic, places), ...help, ...repair, `  rule: ${diagnostic.rule}${official}`].join('\n');
}

/** The line of the finding with a line of carets below it. */
function frame(diagnostic: Diagnostic, places: Places): string[] {
  const start = places.start(diagnostic);
  const end = places.end(diagnostic);
  const full = places.index(diagnostic.file).lineText(start.line);
  if (!/\S/.test(full)) return [];
  const from = start.column > widestLine - 20 ? start.column - 40 : 0;
  const shown = full.slice(from, from + widestLine).replaceAll('\t', ' ');
  const text = `${from > 0 ? '…' : ''}${shown}${full.length > from + widestLine ? '…' : ''}`;
  const indent = start.column - 1 - from + (from > 0 ? 1 : 0);
  const until = end.line === start.line ? end.column : full.length + 1;
  const carets = Math.max(1, Math.min(until - start.column, text.length - indent));
  const gutter = String(start.line);
  const margin = ' '.repeat(gutter.length);
  return [`  ${gutter} | ${text}`, `  ${margin} | ${' '.repeat(indent)}${'^'.repeat(carets)}`];
}
