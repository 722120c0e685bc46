/** Applies fixes to a connector until nothing is left to apply. */
import type { ConnectorFiles } from '../files';
import { decodeText } from '../text/decode';
import { applyEdits, editsCollide, type TextEdit } from '../text/text-edit';
import { lint } from './lint';
import type { Diagnostic, LintOptions, LintReport } from './report';

export interface FixResult {
  /** The files that changed, with their new text; what a fix does not touch keeps its characters. */
  readonly changed: ReadonlyMap<string, string>;
  /** How many fixes were applied. */
  readonly applied: number;
  /** The report on the connector as it is now. */
  readonly report: LintReport;
}

/** Fixes can make room for others; a connector that still changes after so many rounds is turning in a circle. */
const maximumRounds = 10;

/** Applies every safe fix. Files that are not sound UTF-8 are left alone: writing them back would change more than the fix. */
export function applySafeFixes(files: ConnectorFiles, options: LintOptions = {}): FixResult {
  const current = new Map(files);
  const changed = new Map<string, string>();
  let applied = 0;
  let report = lint(current, options);
  for (let round = 0; round < maximumRounds; round++) {
    const edits = chooseEdits(report.diagnostics);
    let progress = 0;
    for (const [path, chosen] of edits) {
      const text = soundText(current.get(path));
      if (text === undefined) continue;
      const fixed = applyEdits(text, chosen.edits);
      current.set(path, fixed);
      changed.set(path, fixed);
      progress += chosen.fixes;
    }
    if (progress === 0) break;
    applied += progress;
    report = lint(current, options);
  }
  return { changed, applied, report };
}

function soundText(content: string | Uint8Array | undefined): string | undefined {
  if (content === undefined || typeof content === 'string') return content;
  const decoded = decodeText(content);
  return decoded.problem === undefined ? decoded.text : undefined;
}

/** The first safe fix of each finding, by file, leaving out those that collide with an earlier one. */
function chooseEdits(diagnostics: readonly Diagnostic[]): Map<string, { edits: TextEdit[]; fixes: number }> {
  const byFile = new Map<string, { edits: TextEdit[]; fixes: number }>();
  for (const { file, fixes } of diagnostics) {
    const fix = fixes.find(({ kind }) => kind === 'safe');
    if (fix === undefined) continue;
    const chosen = byFile.get(file) ?? { edits: [], fixes: 0 };
    if (fix.edits.some((edit) => chosen.edits.some((other) => editsCollide(edit, other)))) continue;
    chosen.edits.push(...fix.edits);
    chosen.fixes++;
    byFile.set(file, chosen);
  }
  return byFile;
}
