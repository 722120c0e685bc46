/** Applies fixes to a connector until nothing is left to apply, and says what was done to each file. */
import type { ConnectorFiles } from '../files';
import type { FixKind } from '../rules/rule';
import { EditHistory } from '../text/compose-edits';
import { decodeText } from '../text/decode';
import { applyEdits, editsCollide, type TextEdit } from '../text/text-edit';
import { lint } from './lint';
import type { Diagnostic, LintOptions, LintReport } from './report';

export interface FixOptions extends LintOptions {
  /** Which kinds of fixes may be applied; the safe ones alone if not given. */
  readonly kinds?: readonly FixKind[];
  /** Apply the fixes of these rules only; all if not given. */
  readonly rules?: readonly string[];
}

/** A fix that was applied, with the finding that asked for it. */
export interface AppliedFix {
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
  readonly title: string;
  readonly kind: FixKind;
}

/** What was done to one file. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly text: string;
  /** From `before` to `text`, in order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** In the order in which they were applied. */
  readonly fixes: readonly AppliedFix[];
}

export interface FixResult {
  /** The files that changed; what a fix does not touch keeps its characters. */
  readonly files: readonly FixedFile[];
  /** The new texts of the files that changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** How many fixes were applied. */
  readonly applied: number;
  /** Whether nothing is left to apply. If not, fixes undo each other, and the last state is as good as any. */
  readonly settled: boolean;
  /** The report on the connector as it is now. */
  readonly report: LintReport;
}

/** Fixes can make room for others; a connector that still changes after so many rounds is turning in a circle. */
const maximumRounds = 10;

/** Applies every safe fix. */
export function applySafeFixes(files: ConnectorFiles, options: LintOptions = {}): FixResult {
  return fixAll(files, { ...options, kinds: ['safe'] });
}

/**
 * Applies all fixes of the given kinds and rules. Files that are not sound UTF-8 are left alone: writing them back
 * would change more than the fix.
 */
export function fixAll(files: ConnectorFiles, { kinds = ['safe'], rules, ...options }: FixOptions = {}): FixResult {
  const current = new Map(files);
  const records = new Map<string, FileRecord>();
  const wanted: Wanted = { kinds: new Set(kinds), rules: rules === undefined ? undefined : new Set(rules) };
  let applied = 0;
  let settled = false;
  let report = lint(current, options);
  for (let round = 0; !settled && round < maximumRounds; round++) {
    let progress = 0;
    for (const [path, chosen] of chooseEdits(report.diagnostics, wanted)) {
      const text = soundText(current.get(path));
      if (text === undefined) continue;
      current.set(path, applyEdits(text, chosen.edits));
      const record = records.get(path) ?? { before: text, history: new EditHistory(text), fixes: [] };
      record.history.add(chosen.edits);
      record.fixes.push(...chosen.fixes);
      records.set(path, record);
      progress += chosen.fixes.length;
    }
    applied += progress;
    settled = progress === 0;
    if (!settled) report = lint(current, options);
  }
  const fixed = [...records].map(([path, { before, history, fixes }]) => ({
    path,
    before,
    text: soundText(current.get(path)) ?? before,
    edits: history.edits(),
    fixes,
  }));
  const changed = new Map(fixed.map(({ path, text }) => [path, text]));
  return { files: fixed, changed, applied, settled, report };
}

interface FileRecord {
  readonly before: string;
  readonly history: EditHistory;
  readonly fixes: AppliedFix[];
}

interface Wanted {
  readonly kinds: ReadonlySet<FixKind>;
  readonly rules: ReadonlySet<string> | undefined;
}

function soundText(content: string | Uint8Array | undefined): string | undefined {
  if (content === undefined || typeof content === 'string') return content;
  const decoded = decodeText(content);
  return decoded.problem === undefined ? decoded.text : undefined;
}

/** The first wanted fix of each finding, by file, leaving out those that collide with an earlier one. */
function chooseEdits(
  diagnostics: readonly Diagnostic[],
  { kinds, rules }: Wanted,
): Map<string, { edits: TextEdit[]; fixes: AppliedFix[] }> {
  const byFile = new Map<string, { edits: TextEdit[]; fixes: AppliedFix[] }>();
  for (const { file, rule, pointer, message, fixes } of diagnostics) {
    if (rules !== undefined && !rules.has(rule)) continue;
    const fix = fixes.find(({ kind }) => kinds.has(kind));
    if (fix === undefined) continue;
    const chosen = byFile.get(file) ?? { edits: [], fixes: [] };
    if (fix.edits.some((edit) => chosen.edits.some((other) => editsCollide(edit, other)))) continue;
    chosen.edits.push(...fix.edits);
    chosen.fixes.push({ rule, pointer, message, title: fix.title, kind: fix.kind });
    byFile.set(file, chosen);
  }
  return byFile;
}
