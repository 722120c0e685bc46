/** The engine's only public entrance. */
export { type ConnectorFiles, type FileRole, fileName, roleByName } from './files';
export { type CheckedConnector, counted, type Format, rulePage } from './formats/format';
export {
  type AppliedFix,
  applySafeFixes,
  type FixedFile,
  type FixOptions,
  type FixResult,
  fixAll,
} from './lint/fix';
export { lint } from './lint/lint';
export {
  type Diagnostic,
  type LintOptions,
  type LintReport,
  type LintSummary,
  type ReportedFile,
  type SuppressedDiagnostic,
  summarize,
} from './lint/report';
export {
  type ConnectorGroup,
  filesOutside,
  groupConnectors,
  looksLikeSwagger,
  profileOfPath,
} from './package/group-connectors';
export { looksLikePackage, openPackage } from './package/open-package';
export { type UnzipResult, unzip } from './package/unzip';
export { type Profile, profiles } from './profile';
export { catalogue } from './rules/catalogue';
export { findRule } from './rules/find-rule';
export { isRule } from './rules/is-rule';
export type {
  FactsToRead,
  Fix,
  FixKind,
  Level,
  LevelByProfile,
  OfficialMessage,
  RuleMeta,
  RuleOrigin,
  Severity,
} from './rules/rule';
export { decodeText } from './text/decode';
export { escapeToken, formatPointer, parsePointer } from './text/json-pointer';
export { LineIndex, type Position, type TextRange } from './text/line-index';
export { applyEdits, type TextEdit } from './text/text-edit';
