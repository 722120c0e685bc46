/** From findings to the list that is shown: filtered, grouped by severity, repeats of a rule folded, length capped. Pure. */
import type { Severity } from '../../../../connector/index';
import type { EditorFinding } from '../../../../worker/protocol';
import type { RuleTexts } from '../../../rules/rule-texts';
import { officialSentence } from './official-sentence';

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

export interface Filter {
  readonly severity: Severity | 'all';
  /** Path of a file; empty for all. */
  readonly file: string;
  readonly words: string;
}

export const openFilter: Filter = { severity: 'all', file: '', words: '' };

export interface FindingRow {
  readonly finding: EditorFinding;
  /** How many findings of the same rule are folded away behind this row. */
  readonly folded: number;
  /** Key of the fold that this row heads, if there is one, open or closed. */
  readonly fold: string | undefined;
  /** All findings of the rule in the group. */
  readonly same: readonly EditorFinding[];
}

interface FindingGroup {
  readonly severity: Severity;
  /** All findings of the group, folded and capped ones too. */
  readonly count: number;
  readonly rows: readonly FindingRow[];
}

export interface FindingsView {
  readonly groups: readonly FindingGroup[];
  /** All findings that the filter lets through, in the order of the list: what "next" walks along. */
  readonly order: readonly EditorFinding[];
  /** Rows that are not shown because the list would be too long. */
  readonly hidden: number;
}

/** A rule with at least so many findings in a group is folded. */
const foldFrom = 3;

export interface ViewOptions {
  readonly filter: Filter;
  readonly unfolded: ReadonlySet<string>;
  readonly limit: number;
  /** For the official sentences, among which the filter searches as well. */
  readonly texts?: RuleTexts | undefined;
}

/** The key under which a fold is remembered. */
export function foldKey({ severity, rule }: Pick<EditorFinding, 'severity' | 'rule'>): string {
  return `${severity}:${rule}`;
}

/** Lays out the list. */
export function viewOf(
  findings: readonly EditorFinding[],
  { filter, unfolded, limit, texts }: ViewOptions,
): FindingsView {
  const passing = findings.filter((finding) => passes(finding, filter, texts));
  const groups: FindingGroup[] = [];
  const order: EditorFinding[] = [];
  let room = limit;
  let hidden = 0;
  for (const severity of severities) {
    const inGroup = passing.filter((finding) => finding.severity === severity);
    if (inGroup.length === 0) continue;
    const rows = [...byRule(inGroup).values()].flatMap((same) => {
      order.push(...same);
      return rowsOf(same, unfolded);
    });
    const shown = rows.slice(0, Math.max(0, room));
    hidden += rows.length - shown.length;
    room -= shown.length;
    groups.push({ severity, count: inGroup.length, rows: shown });
  }
  return { groups, order, hidden };
}

/** The finding before or after another one; the first or last one when there is none, or at the ends of the list. */
export function neighbour(
  order: readonly EditorFinding[],
  id: string | undefined,
  step: 1 | -1,
): EditorFinding | undefined {
  const at = order.findIndex((finding) => finding.id === id);
  if (at < 0) return step === 1 ? order[0] : order.at(-1);
  return order[(at + step + order.length) % order.length];
}

/** How many rows have to be shown so that a finding is among them. */
export function rowsUpTo(findings: readonly EditorFinding[], id: string, options: ViewOptions): number {
  const { groups } = viewOf(findings, { ...options, limit: Number.POSITIVE_INFINITY });
  return groups.flatMap(({ rows }) => rows).findIndex(({ finding }) => finding.id === id) + 1;
}

function passes(finding: EditorFinding, { severity, file, words }: Filter, texts: RuleTexts | undefined): boolean {
  if (severity !== 'all' && finding.severity !== severity) return false;
  if (file !== '' && finding.file !== file) return false;
  if (words === '') return true;
  const { message, rule, pointer, official } = finding;
  const text =
    `${message} ${rule} ${pointer} ${official?.code ?? ''} ${officialSentence(finding, texts)}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function byRule(findings: readonly EditorFinding[]): Map<string, EditorFinding[]> {
  const rules = new Map<string, EditorFinding[]>();
  for (const finding of findings) {
    const same = rules.get(finding.rule);
    if (same === undefined) rules.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return rules;
}

function rowsOf(same: readonly EditorFinding[], unfolded: ReadonlySet<string>): FindingRow[] {
  const [head] = same;
  if (head === undefined) return [];
  if (same.length < foldFrom) return same.map((finding) => ({ finding, folded: 0, fold: undefined, same }));
  const fold = foldKey(head);
  if (!unfolded.has(fold)) return [{ finding: head, folded: same.length - 1, fold, same }];
  return same.map((finding, index) => ({ finding, folded: 0, fold: index === 0 ? fold : undefined, same }));
}
