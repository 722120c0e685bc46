/**
 * What a rule is: its facts (`meta`) and its check. Everything that a table, a page, a badge or a report says of a
 * rule is derived from the facts.
 */
import type { FileRole } from '../files';
import type { CertificationPackage } from '../model/certification-package';
import type { CompanionModels } from '../model/companions';
import type { ConfigModel, Suppression } from '../model/config';
import type { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import type { IconModel } from '../model/icon';
import type { ReadmeModel } from '../model/markdown';
import type { OperationView } from '../model/operation';
import type { ParameterView } from '../model/parameter';
import type { PathView } from '../model/path';
import type { PropertiesModel } from '../model/properties';
import type { ScriptModel } from '../model/script';
import type { SettingsModel } from '../model/settings';
import type { SchemaPlace } from '../model/walk';
import type { Profile } from '../profile';
import type { JsonNode } from '../text/json-node';
import type { TextRange } from '../text/line-index';
import type { TextEdit } from '../text/text-edit';

/** How much a finding weighs. `off` says that the rule does not speak in a profile. */
export type Severity = 'error' | 'warning' | 'hint';
export type Level = Severity | 'off';
export type LevelByProfile = Readonly<Record<Profile, Level>>;

/**
 * Where a rule comes from: the certification checks, the platform that runs the connector, the Swagger 2.0 and JSON
 * specifications, or experience with what reviewers ask for.
 */
export type RuleOrigin = 'certification' | 'platform' | 'openapi' | 'advice';

/** A code of Microsoft's Swagger Validator with its sentence; `{0}`, `{1}` … stand for values. */
export interface OfficialMessage {
  readonly code: string;
  readonly message: string;
}

/** The same where the sentence may have been left for those who read it. */
export type OfficialCode = Pick<OfficialMessage, 'code'> & Partial<OfficialMessage>;

/** The facts that a check works with. */
export interface RuleCore {
  /** Kebab-case; also the name of the rule's file, of its page and of its test. */
  readonly id: string;
  readonly severity: LevelByProfile;
  /** In the bundle of a browser without the sentences, which only people read, and missing where there is no code. */
  readonly official?: readonly OfficialCode[];
}

/**
 * The facts that only people read: in tables, on pages, in reports. In the bundle of a browser they are not with the
 * rules but in the catalogue, which is loaded when somebody reads it; `plugins/light-rules` does that.
 */
export interface FactsToRead {
  /** One sentence without a full stop that says how things should be. Backticks mark code. */
  readonly title: string;
  readonly files: readonly FileRole[];
  readonly origin: RuleOrigin;
  /** Addresses of the documents that the rule rests on. */
  readonly sources: readonly string[];
  /** Whether findings can carry a fix, and of which kind at best. */
  readonly fixable: FixKind | false;
}

/** The facts about a rule. */
export interface RuleMeta extends RuleCore, FactsToRead {
  readonly official: readonly OfficialMessage[];
}

/** `safe` fixes keep the meaning and may be applied unseen; `review` fixes are proposals that a person must judge. */
export type FixKind = 'safe' | 'review';

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
}

/** What a rule says about one place. */
export interface Finding {
  /** What is, and what is expected. Backticks mark code. */
  readonly message: string;
  /** What to do, if the message does not say it already. */
  readonly help?: string;
  /**
   * The text to underline. By default a scalar is underlined whole and an object or array by the name that holds it,
   * because a whole object underlined points at nothing.
   */
  readonly range?: TextRange;
  /** The values for the `{0}`, `{1}` … of the official sentence. */
  readonly values?: readonly (string | number)[];
  /** Which official code this finding has, where the rule has several; `none` where the official tool is silent. */
  readonly code?: string;
  readonly fixes?: readonly Fix[];
}

/** How a check speaks and repairs. */
export interface RuleContext {
  /** Reports a finding at a node: the wrong value, or the object that lacks something. */
  report(node: JsonNode, finding: Finding): void;
  /** Reports a finding about a file as a whole or about a stretch of its text. */
  reportFile(path: string, finding: Finding): void;
  /** Edits in the file that holds the given node. */
  readonly edit: NodeEditor;
}

/** Makes minimal edits in the text that a node came from. */
export interface NodeEditor {
  /** Adds a member to an object, after the member `after` where there is one, else at the end. */
  insert(object: JsonNode, name: string, value: unknown, after?: string): TextEdit;
  replace(node: JsonNode, value: unknown): TextEdit;
  rename(node: JsonNode, name: string): TextEdit[];
  remove(node: JsonNode): TextEdit[];
  /** Adds an item at the end of an array. */
  append(array: JsonNode, value: unknown): TextEdit;
}

/** What a reference stands for, by its place. */
export type ReferenceKind = 'schema' | 'parameter' | 'response';

/** An object that says which values are allowed: all four share `type`, `enum`, `default`, `items` and the limits. */
export type ValueKind = 'schema' | 'parameter' | 'items' | 'header';

/** The places at which a rule may look. Each is called once a place, in the order of the document. */
export interface Visitor {
  connector?(connector: ConnectorModel): void;
  definition?(definition: DefinitionModel): void;
  path?(path: PathView): void;
  operation?(operation: OperationView): void;
  /** Every parameter once, however many operations refer to it. */
  parameter?(parameter: ParameterView): void;
  /** Every schema object once, where it is written; references are not schemas. */
  schema?(schema: JsonNode, place: SchemaPlace): void;
  /** Every object that describes a value, once, where it is written: schemas, parameters outside the body, items, headers. */
  value?(value: JsonNode, kind: ValueKind): void;
  /** Every object with a `$ref` in the place of a schema, parameter or response. */
  reference?(reference: JsonNode, kind: ReferenceKind, definition: DefinitionModel): void;
  /** After everything else of the definition: for findings that need to have seen all of it. */
  done?(definition: DefinitionModel): void;
  properties?(properties: PropertiesModel): void;
  /** What follows is for the files beside definition and properties. First all of them, and which of them there are. */
  companions?(companions: CompanionModels, connector: ConnectorModel): void;
  settings?(settings: SettingsModel, connector: ConnectorModel): void;
  script?(script: ScriptModel, connector: ConnectorModel): void;
  icon?(icon: IconModel, connector: ConnectorModel): void;
  readme?(readme: ReadmeModel, connector: ConnectorModel): void;
  /** The archives of a package that is handed in; connectors by themselves have none. */
  package?(contents: CertificationPackage, connector: ConnectorModel): void;
  /** @param ruleIds the ids of all rules: a rule cannot import the catalogue that it is in. */
  config?(config: ConfigModel, ruleIds: ReadonlySet<string>): void;
  /** After all findings are known: the suppressions that hide none of them. */
  unusedSuppressions?(suppressions: readonly Suppression[]): void;
}

/** A rule whose check is code. `check` is called once a run; state between places lives in its closure. */
export interface Rule extends RuleCore {
  check(context: RuleContext): Visitor;
}

/** Declares a rule; the type parameter-free wrapper keeps editors helpful and rule files uniform. */
export function defineRule(rule: Rule & RuleMeta): Rule & RuleMeta {
  return rule;
}

/** Writes values into the `{0}`, `{1}` … of an official sentence; doubled braces stand for single ones. */
export function fillMessage(template: string, values: readonly (string | number)[]): string {
  const filled = template.includes('{')
    ? template.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place))
    : template;
  return filled.includes('{{') || filled.includes('}}') ? filled.replaceAll('{{', '{').replaceAll('}}', '}') : filled;
}
