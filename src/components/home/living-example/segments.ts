/** Cuts a text into lines and each line where findings begin and end, so that plain markup can underline them. */
import type { LivingFinding } from './living-example';

export interface Segment {
  readonly text: string;
  /** Places of the findings that cover this piece, in the order given. */
  readonly findings: readonly number[];
}

export interface Line {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Findings that begin on this line. */
  readonly starts: readonly number[];
}

/** The lines of a text with their underlined pieces. Findings may overlap and may run over several lines. */
export function markedLines(text: string, findings: readonly LivingFinding[], firstLine = 1): Line[] {
  let offset = 0;
  return text.split('\n').map((content, index) => {
    const from = offset;
    const to = from + content.length;
    offset = to + 1;
    const cuts = findings.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
    const bounds = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
    const segments = bounds.slice(0, -1).map((start, place) => {
      const end = bounds[place + 1] ?? to;
      const covering = findings.flatMap((finding, at) => (finding.start < end && finding.end > start ? [at] : []));
      return { text: text.slice(start, end), findings: covering };
    });
    const starts = findings.flatMap(({ start }, at) => (start >= from && start <= to ? [at] : []));
    return { number: firstLine + index, segments, starts };
  });
}

/** Numbers of the lines in `after` that differ from `before`: everything between the common head and the common tail. */
export function changedLines(before: string, after: string, firstLine = 1): number[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < now.length && head < old.length && now[head] === old[head]) head += 1;
  let tail = 0;
  while (tail < now.length - head && tail < old.length - head && now.at(-1 - tail) === old.at(-1 - tail)) tail += 1;
  return now.slice(head, now.length - tail).map((_, index) => firstLine + head + index);
}
