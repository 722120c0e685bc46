/** Checks a connector with the engine and puts the findings into the terms of an editor. */
import type { Profile } from '../connector/index';
import { EditorSheets } from './editor-sheets';
import type { Lint } from './engine';
import type { CheckResult, Content } from './protocol';

/** Runs the rules. Ranges and edits of the result count in the text that an editor shows. */
export function check(lint: Lint, files: ReadonlyMap<string, Content>, profile: Profile): CheckResult {
  const report = lint(files, { profile });
  const sheets = new EditorSheets(report.files);
  return {
    profile,
    findings: report.diagnostics.map((diagnostic) => sheets.finding(diagnostic)),
    suppressed: report.suppressed.map(({ id, rule, file, message, reason, range }) => ({
      id,
      rule,
      file,
      message,
      reason,
      position: sheets.positionAt(file, range.start),
    })),
    summary: report.summary,
  };
}
