/** Runs a set of rules over a connector. */
import type { ConnectorFiles } from '../files';
import { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import { placeOf } from '../model/shapes/node-type';
import type { Shape } from '../model/shapes/shape';
import type { Profile } from '../profile';
import type { Finding, Level, ReferenceKind, Rule, RuleContext, RuleCore, ValueKind, Visitor } from '../rules/rule';
import { checkField } from '../rules/shape/check';
import type { ShapeReport } from '../rules/shape/shape-report';
import type { JsonNode } from '../text/json-node';
import { Collector } from './collector';
import { type Diagnostic, type LintOptions, type LintReport, summarize } from './report';
import { applySuppressions } from './suppressions';
import { type ShapeVoice, visitShapes } from './visit-shapes';

/** What stands at the top of every JSON file of a connector. */
const rootPlace = placeOf({ type: 'object' });
const rootShape: Shape = { title: 'the file', fields: {} };

/** The rules of a run. */
export interface RuleSet {
  readonly codeRules: readonly Rule[];
  /** The facts of all its rules: those whose check is code, and those that the table of node types speaks for. */
  readonly byId: ReadonlyMap<string, RuleCore>;
  /** Shows the visitors the files beside definition and properties. */
  visitCompanions(
    connector: ConnectorModel,
    visitors: readonly Visitor[],
    voice: ShapeVoice,
    byId: ReadonlyMap<string, RuleCore>,
  ): void;
}

/** Never throws on bad input. */
export function runRules(rules: RuleSet, files: ConnectorFiles, options: LintOptions): LintReport {
  const connector = new ConnectorModel(files);
  const profile = options.profile ?? connector.config?.profile ?? options.fallbackProfile ?? 'custom';
  const collector = new Collector(connector, levelOf(profile, options, judgedBySuppressions(connector, options)));
  const contextOf = (rule: RuleCore): RuleContext => ({
    report: (node: JsonNode, finding: Finding) => collector.report(rule, node, finding),
    reportFile: (path: string, finding: Finding) => collector.reportFile(rule, path, finding),
    edit: collector.edit,
  });
  const active = rules.codeRules.filter((rule) => collector.isActive(rule));
  const visitors = active.map((rule: Rule) => rule.check(contextOf(rule)));
  runVisitors(rules, connector, visitors, collector);
  let sorted = applySuppressions(collector.diagnostics(), connector.config);
  // A rule that is off in this profile had no chance to speak; its suppression is kept for the others.
  const unused = sorted.unused.filter(({ rule }) => isActive(rules.byId.get(rule ?? ''), collector));
  if (unused.length > 0) {
    for (const visitor of visitors) visitor.unusedSuppressions?.(unused);
    sorted = applySuppressions(collector.diagnostics(), connector.config);
  }
  const asked = ({ rule }: Diagnostic) => options.only?.includes(rule) ?? true;
  const diagnostics = sorted.diagnostics.filter(asked);
  return {
    profile,
    diagnostics,
    suppressed: sorted.suppressed.filter(asked),
    files: connector.files.map(({ path, text }) => ({ path, text })),
    summary: summarize(diagnostics),
  };
}

/** Whether a suppression is needed can only be said by the rule that it names, asked for or not. */
function judgedBySuppressions({ config }: ConnectorModel, { only }: LintOptions): readonly string[] {
  if (config === undefined || only?.includes('suppression-needed') !== true) return [];
  return config.suppressions.flatMap(({ rule }) => rule ?? []);
}

function isActive(rule: RuleCore | undefined, collector: Collector): boolean {
  return rule !== undefined && collector.isActive(rule);
}

function levelOf(profile: Profile, options: LintOptions, besides: readonly string[]): (rule: RuleCore) => Level {
  const only = options.only === undefined ? undefined : new Set([...options.only, ...besides]);
  return (rule) => {
    if (only !== undefined && !only.has(rule.id)) return 'off';
    return options.levels?.[rule.id] ?? rule.severity[profile];
  };
}

function runVisitors(
  rules: RuleSet,
  connector: ConnectorModel,
  visitors: readonly Visitor[],
  collector: Collector,
): void {
  const { definition, properties } = connector;
  for (const visitor of visitors) visitor.connector?.(connector);
  const report: ShapeReport = (id, node, finding) => {
    const rule = rules.byId.get(id);
    if (rule !== undefined) collector.report(rule, node, finding);
  };
  const voice: ShapeVoice = { report, edit: collector.edit };
  for (const { parsed } of connector.jsonFiles)
    if (parsed.root !== undefined) checkField(parsed.root, rootPlace, rootShape, report, collector.edit);
  if (definition !== undefined) visitDefinition(definition, visitors, voice);
  if (properties !== undefined) {
    for (const visitor of visitors) visitor.properties?.(properties);
    visitShapes(properties.root, 'PropertiesFile', voice);
  }
  rules.visitCompanions(connector, visitors, voice, rules.byId);
}

function visitDefinition(definition: DefinitionModel, visitors: readonly Visitor[], voice: ShapeVoice): void {
  for (const visitor of visitors) visitor.definition?.(definition);
  tellEach(definition.paths, listening(visitors, 'path'));
  tellEach(definition.operations, listening(visitors, 'operation'));
  tellEach(definition.parameters, listening(visitors, 'parameter'));
  // An OpenAPI 3 document is told so once; measuring it by the objects of Swagger 2.0 would only echo that.
  if (definition.isOpenApi3) return;
  const onSchema = listening(visitors, 'schema');
  const onValue = listening(visitors, 'value');
  const onReference = listening(visitors, 'reference');
  visitShapes(definition.root, 'Definition', voice, (node, { name }, place) => {
    if (name === 'Schema') for (const tell of onSchema) tell(node, place);
    const value = valueKinds.get(name);
    if (value !== undefined) for (const tell of onValue) tell(node, value);
    const kind = referenceKinds.get(name);
    if (kind !== undefined) for (const tell of onReference) tell(node, kind, definition);
  });
  for (const visitor of visitors) visitor.done?.(definition);
}

/**
 * The functions of those visitors that want to see a kind of place. Most want to see one kind only, and asking each of
 * them again at every place would cost more than their checks.
 */
function listening<Hook extends keyof Visitor>(
  visitors: readonly Visitor[],
  hook: Hook,
): ReadonlyArray<NonNullable<Visitor[Hook]>> {
  return visitors.flatMap((visitor) => {
    const tell = visitor[hook];
    return tell === undefined ? [] : [tell];
  });
}

/** Place after place, not rule after rule: what one rule has looked up is still at hand for the next. */
function tellEach<View>(views: readonly View[], listeners: ReadonlyArray<(view: View) => void>): void {
  for (const view of views) for (const tell of listeners) tell(view);
}

const referenceKinds: ReadonlyMap<string, ReferenceKind> = new Map([
  ['SchemaReference', 'schema'],
  ['ParameterReference', 'parameter'],
  ['ResponseReference', 'response'],
]);

const valueKinds: ReadonlyMap<string, ValueKind> = new Map([
  ['Schema', 'schema'],
  ['Parameter', 'parameter'],
  ['Items', 'items'],
  ['Header', 'header'],
]);
