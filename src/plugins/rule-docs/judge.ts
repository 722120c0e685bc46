/** Runs the engine over an example and says what a page shows of it: the places, the sentences, the repaired text. */
import { applyEdits, type Diagnostic, type Fix, type RuleMeta, type TextEdit, type TextRange } from '../../connector';
import { composeExample, type Example, lintExample, placeFragment } from './example';

/** What the engine says of one example. Ranges are offsets in the example's own text. */
export interface JudgedExample {
  readonly example: Example;
  readonly findings: readonly JudgedFinding[];
}

export interface JudgedFinding extends Pick<Diagnostic, 'severity' | 'message' | 'help' | 'official' | 'pointer'> {
  /** What to underline; `undefined` when the place is outside the example's text. */
  readonly range: TextRange | undefined;
  /** The first repair, if its result can be shown. */
  readonly repair: Repair | undefined;
}

export interface Repair extends Pick<Fix, 'title' | 'kind'> {
  readonly code: string;
  /** The stretches of `code` that the repair wrote. */
  readonly written: readonly TextRange[];
}

/**
 * Judges an example in the sample connector.
 *
 * @throws when a wrong example has no finding or a right one has; the sentence has no place yet.
 */
export function judgeExample(rule: RuleMeta, example: Example, sample: ReadonlyMap<string, string>): JudgedExample {
  const report = lintExample(rule, example, composeExample(example, sample));
  if (example.kind === 'correct' && report.diagnostics[0] !== undefined) {
    throw new Error(`the engine finds something in this right example: ${report.diagnostics[0].message}`);
  }
  if (example.kind === 'incorrect' && report.diagnostics.length === 0) {
    throw new Error(`the engine finds nothing of ${rule.id} in this wrong example.`);
  }
  const text = report.files.find(({ path }) => path === example.file)?.text ?? '';
  const fragment: Fragment = { text, ...fragmentRange(example, sample) };
  return { example, findings: report.diagnostics.map((diagnostic) => judged(diagnostic, example, fragment)) };
}

/** The file's text and where in it the example stands. */
interface Fragment extends TextRange {
  readonly text: string;
}

function fragmentRange(example: Example, sample: ReadonlyMap<string, string>): TextRange {
  const { start } = placeFragment(example, sample);
  return { start, end: start + example.code.length };
}

function judged(diagnostic: Diagnostic, example: Example, fragment: Fragment): JudgedFinding {
  const { severity, message, help, official, pointer, file, fixes, range } = diagnostic;
  const here = file === example.file && !example.bytes.absent;
  const fix = fixes[0];
  return {
    severity,
    message,
    help,
    pointer,
    ...(official === undefined ? {} : { official }),
    range: here ? (within(range, fragment) ?? ownBracket(diagnostic, example)) : undefined,
    repair: here && fix !== undefined ? repaired(fix, fragment) : undefined,
  };
}

/** A range of the file as a range of the example; `undefined` when it reaches outside or holds nothing. */
function within(range: TextRange, fragment: TextRange): TextRange | undefined {
  if (range.start < fragment.start || range.end > fragment.end || range.start === range.end) return undefined;
  return { start: range.start - fragment.start, end: range.end - fragment.start };
}

/** A finding about the example's outermost object is underlined at the name that holds it; here that is its bracket. */
function ownBracket({ pointer }: Diagnostic, { at, code }: Example): TextRange | undefined {
  if (pointer !== at) return undefined;
  const start = code.search(/\S/);
  return start === -1 ? undefined : { start, end: start + 1 };
}

function repaired(fix: Fix, fragment: Fragment): Repair | undefined {
  const edits = [...fix.edits].sort((left, right) => left.range.start - right.range.start);
  const inside = edits.every(({ range }) => range.start >= fragment.start && range.end <= fragment.end);
  if (!inside || edits.length === 0) return undefined;
  const end = fragment.text.length - fragment.end;
  const code = applyEdits(fragment.text, edits);
  return {
    title: fix.title,
    kind: fix.kind,
    code: code.slice(fragment.start, code.length - end),
    written: writtenRanges(edits, fragment.start),
  };
}

function writtenRanges(edits: readonly TextEdit[], origin: number): TextRange[] {
  let shift = -origin;
  return edits.flatMap(({ range, text }) => {
    const start = range.start + shift + (text.length - text.trimStart().length);
    const end = range.start + shift + text.trimEnd().length;
    shift += text.length - (range.end - range.start);
    return end > start ? [{ start, end }] : [];
  });
}
