/** Tells what an edit has brought from what an imported connector had before. */
import { fileName } from '../files';
import type { Finding } from './findings';

export interface SortedFindings<Found extends Finding> {
  /** What is new. */
  readonly fresh: readonly Found[];
  /** What was there before: no mistake of whoever edits. */
  readonly known: readonly Found[];
}

/**
 * Each finding of before stands for one of now: the one at the same place, or else one that says the same, because an
 * edit can move what it does not touch. A finding that weighs more now, because the connector is for others, is new.
 *
 * @param before what a check of the imported files finds.
 */
export function sortFindings<Found extends Finding>(
  now: readonly Found[],
  before: readonly Finding[],
): SortedFindings<Found> {
  const known = new Set<Found>();
  const match = (key: (finding: Finding) => string, left: readonly Finding[]): Finding[] => {
    const waiting = new Map<string, Finding[]>();
    for (const finding of left) waiting.set(key(finding), [...(waiting.get(key(finding)) ?? []), finding]);
    for (const finding of now) {
      if (known.has(finding)) continue;
      if (waiting.get(key(finding))?.shift() !== undefined) known.add(finding);
    }
    return [...waiting.values()].flat();
  };
  const said = ({ rule, severity, message }: Finding) => JSON.stringify([rule, severity, message]);
  const moved = match((finding) => `${said(finding)} ${fileName(finding.file)} ${finding.pointer}`, before);
  match(said, moved);
  return { fresh: now.filter((finding) => !known.has(finding)), known: now.filter((finding) => known.has(finding)) };
}
