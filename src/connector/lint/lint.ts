/** Runs the rules over a connector. */
import type { ConnectorFiles } from '../files';
import { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import type { Field, Shape } from '../model/shapes/shape';
import { type SchemaPlace, walk } from '../model/walk';
import { catalogue, codeRules } from '../rules';
import type {
  Finding,
  Level,
  Profile,
  ReferenceKind,
  Rule,
  RuleContext,
  RuleMeta,
  ValueKind,
  Visitor,
} from '../rules/rule';
import { checkField, checkObject } from '../rules/shape/check';
import type { ShapeReport } from '../rules/shape/shape-report';
import type { JsonNode } from '../text/json-node';
import { Collector } from './collector';
import { type Diagnostic, type LintOptions, type LintReport, summarize } from './report';
import { applySuppressions, profileOf } from './suppressions';

/** What stands at the top of every JSON file of a connector. */
const rootField: Field = { type: 'object' };
const rootShape: Shape = { title: 'the file', fields: {} };

const ruleById: ReadonlyMap<string, RuleMeta> = new Map(catalogue.map((rule) => [rule.id, rule]));

const ruleIds: ReadonlySet<string> = new Set(ruleById.keys());

/** The facts of a rule, if there is one of that id. */
export function findRule(id: string): RuleMeta | undefined {
  return ruleById.get(id);
}

/**
 * Checks a connector. Never throws on bad input: what cannot be parsed is a diagnostic, and what could be read is
 * still checked.
 *
 * @param files path to text or bytes; a lone definition is a map of one.
 */
export function lint(files: ConnectorFiles, options: LintOptions = {}): LintReport {
  const connector = new ConnectorModel(files);
  const profile = options.profile ?? profileOf(connector.config) ?? options.fallbackProfile ?? 'custom';
  const collector = new Collector(connector, levelOf(profile, options, judgedBySuppressions(connector, options)));
  const contextOf = (rule: RuleMeta): RuleContext => ({
    report: (node: JsonNode, finding: Finding) => collector.report(rule, node, finding),
    reportFile: (path: string, finding: Finding) => collector.reportFile(rule, path, finding),
    edit: collector.edit,
  });
  const active = codeRules.filter((rule) => collector.isActive(rule));
  const visitors = active.map((rule: Rule) => rule.check(contextOf(rule)));
  runVisitors(connector, visitors, collector);
  let sorted = applySuppressions(collector.diagnostics(), connector.config);
  // A rule that is off in this profile had no chance to speak; its suppression is kept for the others.
  const unused = sorted.unused.filter(({ rule }) => isActive(rule, collector));
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

function isActive(id: string | undefined, collector: Collector): boolean {
  const rule = ruleById.get(id ?? '');
  return rule !== undefined && collector.isActive(rule);
}

function levelOf(profile: Profile, options: LintOptions, besides: readonly string[]): (rule: RuleMeta) => Level {
  const only = options.only === undefined ? undefined : new Set([...options.only, ...besides]);
  return (rule) => {
    if (only !== undefined && !only.has(rule.id)) return 'off';
    return options.levels?.[rule.id] ?? rule.severity[profile];
  };
}

function runVisitors(connector: ConnectorModel, visitors: readonly Visitor[], collector: Collector): void {
  const { definition, properties, config } = connector;
  for (const visitor of visitors) visitor.connector?.(connector);
  const shapeReport: ShapeReport = (id, node, finding) => {
    const rule = ruleById.get(id);
    if (rule !== undefined) collector.report(rule, node, finding);
  };
  for (const { parsed } of connector.jsonFiles)
    if (parsed.root !== undefined) checkField(parsed.root, rootField, rootShape, shapeReport, collector.edit);
  if (definition !== undefined) visitDefinition(definition, visitors, shapeReport, collector);
  if (properties !== undefined) {
    for (const visitor of visitors) visitor.properties?.(properties);
    visitShapes(properties.root, 'PropertiesFile', shapeReport, collector);
  }
  if (config !== undefined) {
    for (const visitor of visitors) visitor.config?.(config, ruleIds);
    visitShapes(config.root, 'ConfigFile', shapeReport, collector);
  }
}

function visitDefinition(
  definition: DefinitionModel,
  visitors: readonly Visitor[],
  shapeReport: ShapeReport,
  collector: Collector,
): void {
  // One rule after the other: most rules look at one kind of place, and asking each of them at every place would cost
  // more than their checks.
  for (const visitor of visitors) {
    visitor.definition?.(definition);
    if (visitor.path !== undefined) for (const path of definition.paths) visitor.path(path);
    if (visitor.operation !== undefined) for (const operation of definition.operations) visitor.operation(operation);
    if (visitor.parameter !== undefined) for (const parameter of definition.parameters) visitor.parameter(parameter);
  }
  // An OpenAPI 3 document is told so once; measuring it by the objects of Swagger 2.0 would only echo that.
  if (definition.isOpenApi3) return;
  const schemaVisitors = visitors.filter((visitor) => visitor.schema !== undefined);
  const valueVisitors = visitors.filter((visitor) => visitor.value !== undefined);
  const referenceVisitors = visitors.filter((visitor) => visitor.reference !== undefined);
  visitShapes(definition.root, 'Definition', shapeReport, collector, (node, name, place) => {
    if (name === 'Schema') for (const visitor of schemaVisitors) visitor.schema?.(node, place);
    const value = valueKinds[name];
    if (value !== undefined) for (const visitor of valueVisitors) visitor.value?.(node, value);
    const kind = referenceKinds[name];
    if (kind === undefined) return;
    for (const visitor of referenceVisitors) visitor.reference?.(node, kind, definition);
  });
  for (const visitor of visitors) visitor.done?.(definition);
}

const referenceKinds: Readonly<Record<string, ReferenceKind>> = {
  SchemaReference: 'schema',
  ParameterReference: 'parameter',
  ResponseReference: 'response',
};

const valueKinds: Readonly<Record<string, ValueKind>> = {
  Schema: 'schema',
  Parameter: 'parameter',
  Items: 'items',
  Header: 'header',
};

function visitShapes(
  root: JsonNode,
  shapeName: string,
  report: ShapeReport,
  collector: Collector,
  tell: (node: JsonNode, shapeName: string, place: SchemaPlace) => void = () => {},
): void {
  walk(root, shapeName, {
    field: (node, field, owner) => checkField(node, field, owner, report, collector.edit),
    object: (node, shape, name, place) => {
      checkObject(node, shape, report, collector.edit);
      tell(node, name, place);
    },
  });
}
