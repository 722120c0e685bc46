/**
 * SARIF 2.1.0 (OASIS), which code hosts read into their own lists of findings. All rules are described, not only those
 * that spoke, so that a reader can tell "checked and clean" from "not checked".
 */
import type { Diagnostic } from '../lint/report';
import { catalogue } from '../rules/catalogue';
import type { RuleMeta, Severity } from '../rules/rule';
import { type CheckedConnector, type Format, fullPath, rulePage } from './format';
import { Places } from './position';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };
const ruleIndex = new Map(catalogue.map((rule, index) => [rule.id, index]));

export const formatSarif: Format = (connectors, { site } = {}) =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'fusion-connector',
              ...(site === undefined ? {} : { informationUri: site }),
              rules: catalogue.map((rule) => describeRule(rule, site)),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: connectors.flatMap(resultsOf),
        },
      ],
    },
    null,
    2,
  )}\n`;

function describeRule({ id, title, origin, official, severity }: RuleMeta, site: string | undefined) {
  return {
    id,
    shortDescription: { text: plain(title) },
    ...(site === undefined ? {} : { helpUri: rulePage(site, id) }),
    properties: { origin, official: official.map(({ code }) => code), severity },
  };
}

function resultsOf(connector: CheckedConnector) {
  const places = new Places(connector.report);
  const { diagnostics, suppressed } = connector.report;
  return [
    ...diagnostics.map((diagnostic) => result(connector, diagnostic, places)),
    ...suppressed.map((diagnostic) => ({
      ...result(connector, diagnostic, places),
      suppressions: [{ kind: 'external', status: 'accepted', justification: diagnostic.reason }],
    })),
  ];
}

function result(connector: CheckedConnector, diagnostic: Diagnostic, places: Places) {
  const { consequences = [] } = diagnostic;
  return {
    ruleId: diagnostic.rule,
    ruleIndex: ruleIndex.get(diagnostic.rule) ?? -1,
    level: levels[diagnostic.severity],
    message: { text: plain([diagnostic.message, diagnostic.help].filter((part) => part !== '').join(' ')) },
    locations: [locationOf(connector, diagnostic, places)],
    ...(consequences.length === 0
      ? {}
      : { relatedLocations: consequences.map((one, index) => consequence(connector, one, places, index + 1)) }),
    partialFingerprints: { 'finding/v1': diagnostic.id },
    properties: { official: diagnostic.official ?? null },
  };
}

/** What follows from a finding: where, in which words, by which rule and with which official code. */
function consequence(connector: CheckedConnector, one: Diagnostic, places: Places, id: number) {
  return {
    id,
    ...locationOf(connector, one, places),
    message: { text: plain(one.message) },
    properties: { ruleId: one.rule, official: one.official ?? null },
  };
}

function locationOf(connector: CheckedConnector, diagnostic: Diagnostic, places: Places) {
  const start = places.start(diagnostic);
  const end = places.end(diagnostic);
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(fullPath(connector, diagnostic.file).replaceAll('\\', '/')) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
    logicalLocations: [{ fullyQualifiedName: diagnostic.pointer, kind: 'member' }],
  };
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
