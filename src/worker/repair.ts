/** Repairs a copy of a connector and tells what would change, in the terms of an editor. Loaded when it is first needed. */
import type { Profile } from '../connector/index';
import { fixAll } from '../connector/repairs';
import { toEditorText } from './editor-text';
import { diffLines } from './line-diff';
import { lint } from './lint';
import type { Content, RepairedFile, RepairResult } from './protocol';
import { rawText } from './raw-text';

/** @param rule repairs of this rule only. */
export function repair(files: ReadonlyMap<string, Content>, profile: Profile, rule: string | undefined): RepairResult {
  const { changed, applied, report } = fixAll(files, rule === undefined ? { profile } : { profile, rules: [rule] });
  const repaired: RepairedFile[] = [];
  for (const [path, text] of changed) {
    const before = toEditorText(rawText(files.get(path)));
    const after = toEditorText(text);
    const difference = diffLines(before.text, after.text);
    const dropsByteOrderMark = before.byteOrderMark && !after.byteOrderMark;
    if (difference.edits.length > 0 || dropsByteOrderMark) repaired.push({ path, dropsByteOrderMark, ...difference });
  }
  return {
    files: repaired,
    applied,
    before: lint(files, { profile }).summary,
    after: report.summary,
  };
}
