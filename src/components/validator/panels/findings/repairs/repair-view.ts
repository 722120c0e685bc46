/** Which findings can be repaired, and what is said about it. Pure. */
import type { TextEdit } from '../../../../../connector/index';
import { diffLines, type TextDiff } from '../../../../../worker/line-diff';
import type { EditorFinding, EditorFix, RepairedFile, RepairResult } from '../../../../../worker/protocol';
import type { RepairToApply } from '../../../../tools/repair-gos';
import { countsOf } from '../../../session/verdict';
import type { WorkspaceFile } from '../../../session/workspace';

/** What somebody asked for: all safe repairs, those of a rule, or to go through the proposals of a rule. */
export type RepairQuestion =
  | { readonly kind: 'safe'; readonly rule?: string }
  | { readonly kind: 'proposals'; readonly findings: readonly EditorFinding[] };

/** Makes repairs in the editor; `left` proposals could not be made with the others. */
export type MakeRepairs = (files: readonly RepairToApply[], count: number, left: number) => void;

/** How many findings have a safe repair. */
export function safeCount(findings: readonly EditorFinding[]): number {
  return findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length;
}

/** Those that have none, but proposals. */
export function withProposals(findings: readonly EditorFinding[]): EditorFinding[] {
  return findings.filter(({ fixes }) => fixes.length > 0 && fixes.every(({ kind }) => kind === 'review'));
}

export function repairs(count: number): string {
  return `${count} ${count === 1 ? 'repair' : 'repairs'}`;
}

function files(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}

/** The sentences above a difference. */
export function repairSentences({ files: changed, applied, before, after }: RepairResult): string {
  return `${repairs(applied)} in ${files(changed.length)}. Now: ${countsOf(before)}. Then: ${countsOf(after)}.`;
}

export function appliedSentence(count: number, fileCount: number): string {
  return `${repairs(count)} in ${files(fileCount)} ${count === 1 ? 'was' : 'were'} made.`;
}

export function lineSentence({ removed, added }: Pick<TextDiff, 'removed' | 'added'>): string {
  if (removed === 0 && added === 0) return 'no line changes';
  return `${removed} ${removed === 1 ? 'line goes' : 'lines go'}, ${added} ${added === 1 ? 'comes' : 'come'}`;
}

/** What the editor is told to do. */
export function toApply(repaired: readonly RepairedFile[], workspace: readonly WorkspaceFile[]): RepairToApply[] {
  return repaired.flatMap(({ path, edits, dropsByteOrderMark }) => {
    const text = workspace.find((file) => file.path === path)?.text;
    return text === undefined ? [] : [{ path, text, edits, dropsByteOrderMark }];
  });
}

/** The difference that one repair makes. */
export function differenceOf(text: string, { edits }: EditorFix): TextDiff {
  return diffLines(text, withEdits(text, edits));
}

export interface Accepted {
  readonly finding: EditorFinding;
  readonly fix: EditorFix;
}

/** Gathers accepted proposals by file. One that touches the same place as an earlier one is left for a second round. */
export function gathered(
  accepted: readonly Accepted[],
  workspace: readonly WorkspaceFile[],
): { readonly repairs: RepairToApply[]; readonly count: number; readonly left: number } {
  const byFile = new Map<string, { edits: TextEdit[]; dropsByteOrderMark: boolean }>();
  let count = 0;
  for (const { finding, fix } of accepted) {
    const gathering = byFile.get(finding.file) ?? { edits: [], dropsByteOrderMark: false };
    if (fix.edits.some((edit) => gathering.edits.some((other) => collide(edit, other)))) continue;
    gathering.edits.push(...fix.edits);
    gathering.dropsByteOrderMark ||= fix.dropsByteOrderMark;
    byFile.set(finding.file, gathering);
    count++;
  }
  const gatheredRepairs = [...byFile].flatMap(([path, gathering]) => {
    const text = workspace.find((file) => file.path === path)?.text;
    return text === undefined ? [] : [{ path, text, ...gathering }];
  });
  return { repairs: gatheredRepairs, count, left: accepted.length - count };
}

/** As the engine has it; its code stays out of the page. */
function collide(left: TextEdit, right: TextEdit): boolean {
  const sameStart = left.range.start === right.range.start;
  return sameStart || (left.range.start < right.range.end && right.range.start < left.range.end);
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((left, right) => right.range.start - left.range.start)
    .reduce((soFar, { range, text: added }) => soFar.slice(0, range.start) + added + soFar.slice(range.end), text);
}
