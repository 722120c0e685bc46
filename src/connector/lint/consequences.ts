/**
 * One cause gives one finding. A member that is misspelt is also missing, and whatever reads it misses it too. What
 * follows from a finding is found by trying: the proposals are taken, and what is silent then was only a consequence. So
 * no rule has to know of another.
 */
import { type ConnectorFiles, roleByName } from '../files';
import { applyEdits, editsCollide, type TextEdit } from '../text/text-edit';
import { type Diagnostic, type LintOptions, type LintReport, summarize } from './report';

/** Tells all that rules find, such as `lintAll`. */
type Find = (files: ConnectorFiles, options: LintOptions) => LintReport;

/** Rules about the bytes of a file. The trial is made with texts, so what these say is silent there for another reason. */
const ofBytes: ReadonlySet<string> = new Set(['json-encoding', 'json-no-byte-order-mark']);

/** A report without the findings that follow from others, which take them up. The trial never adds a finding. */
export function foldConsequences(find: Find, files: ConnectorFiles, options: LintOptions = {}): LintReport {
  const report = find(files, options);
  const found = report.diagnostics;
  const causes = found.filter(isCause);
  const others = found.filter((one) => !isCause(one));
  // In a broken file, other text makes other guesses at what was meant by all of it.
  if (causes.length === 0 || others.length === 0 || found.some(({ rule }) => rule === 'json-syntax')) return report;
  const edits = editsOf(causes);
  const texts = report.files.flatMap(({ path, text }) => {
    const own = edits.get(path);
    return own === undefined ? [] : [[path, applyEdits(text, own)] as const];
  });
  const only = [...new Set(others.map(({ rule }) => rule))];
  const trial = find(new Map([...files, ...texts]), { ...options, profile: report.profile, only });
  const left = new Set(trial.diagnostics.flatMap((one) => [keyOf(one, one.range.start), keyOf(one, one.message)]));
  const movers = new Map([...edits].map(([file, list]) => [file, mover(list)]));
  const causeOf = causesByPlace(causes);
  const taken = new Map<Diagnostic, Diagnostic[]>(causes.map((cause) => [cause, []]));
  const gone = new Set<Diagnostic>();
  for (const one of others) {
    if (ofBytes.has(one.rule)) continue;
    const move = movers.get(one.file);
    const place = move === undefined ? one.range.start : move(one.range.start);
    // What stands in a part that was moved or rewritten is known by its words.
    if (left.has(keyOf(one, place ?? one.message))) continue;
    const cause = causeOf(one);
    // Two findings on one value are two facts, though one repair may mend both: a title with a word that is not
    // allowed is too long as well.
    if (cause?.file === one.file && cause.pointer === one.pointer) continue;
    taken.get(cause ?? one)?.push(one);
    gone.add(one);
  }
  const diagnostics = found.flatMap((one) => (gone.has(one) ? [] : [takeUp(one, taken.get(one) ?? [])]));
  return { ...report, diagnostics, summary: summarize(diagnostics) };
}

/**
 * Whether a finding knows what was meant, and is no mere advice: its repair writes or moves what stands there. One that
 * only adds or takes away may be for what follows from another.
 */
function isCause({ rule, severity, file, fixes: [fix] }: Diagnostic): boolean {
  if (fix === undefined || (severity !== 'error' && !/-(known|found|in-place)$/.test(rule))) return false;
  // A suppression that is mended hides findings; it is no reason for them.
  if (roleByName(file) === 'config') return false;
  return fix.edits.some(({ range, text }) => text !== '' && (range.end > range.start || fix.edits.length > 1));
}

/** The first repair of each cause, by file and place; of those that collide the first. */
function editsOf(causes: readonly Diagnostic[]): ReadonlyMap<string, readonly TextEdit[]> {
  const byFile = new Map<string, Array<{ readonly edit: TextEdit; readonly cause: Diagnostic }>>();
  for (const cause of causes) {
    const list = byFile.get(cause.file) ?? [];
    byFile.set(cause.file, list);
    for (const edit of cause.fixes[0]?.edits ?? []) list.push({ edit, cause });
  }
  return new Map(
    [...byFile].map(([file, list]) => {
      list.sort((left, right) => left.edit.range.start - right.edit.range.start);
      const colliding = new Set<Diagnostic>();
      let last: TextEdit | undefined;
      for (const { edit, cause } of list) {
        if (last !== undefined && editsCollide(last, edit)) colliding.add(cause);
        else last = edit;
      }
      return [file, list.flatMap(({ edit, cause }) => (colliding.has(cause) ? [] : [edit]))];
    }),
  );
}

/**
 * Where a place is after edits; `undefined` inside of what they replace. Both come in the order of the text, so that one
 * look at each edit is enough.
 */
function mover(edits: readonly TextEdit[]): (place: number) => number | undefined {
  let next = 0;
  let shift = 0;
  return (place) => {
    for (let edit = edits[next]; edit !== undefined && edit.range.end <= place; edit = edits[++next])
      shift += edit.text.length - (edit.range.end - edit.range.start);
    return (edits[next]?.range.start ?? place) < place ? undefined : place + shift;
  };
}

/**
 * What speaks of an object follows from the cause that is highest in it, of several the one that proposes what it names;
 * else from the highest of the file.
 */
function causesByPlace(causes: readonly Diagnostic[]): (one: Diagnostic) => Diagnostic | undefined {
  const sorted = [...causes].sort((left, right) => left.pointer.length - right.pointer.length);
  const byPlace = new Map<string, Diagnostic[]>();
  for (const cause of sorted) {
    const steps = cause.pointer.split('/');
    for (; steps.length > 0; steps.pop()) {
      const place = `${cause.file}#${steps.join('/')}`;
      const taken = byPlace.get(place);
      // Where one place is taken, so are those around it.
      if (taken?.push(cause)) break;
      byPlace.set(place, [cause]);
    }
  }
  return (one) => {
    const [first, ...more] =
      byPlace.get(`${one.file}#${one.pointer}`) ?? byPlace.get(`${one.file}#`) ?? sorted.slice(0, 1);
    return more.find((cause) => proposes(cause, one)) ?? first;
  };
}

/** Whether the words that a cause would write are named as missing. */
function proposes({ fixes: [fix] }: Diagnostic, { message }: Diagnostic): boolean {
  return fix?.edits.some(({ text }) => text !== '' && message.includes(`\`${text.replaceAll('"', '')}\``)) ?? false;
}

/** A cause weighs as much as the heaviest of its consequences, and names it. */
function takeUp(cause: Diagnostic, consequences: readonly Diagnostic[]): Diagnostic {
  const heaviest =
    consequences.find(({ severity }) => severity === 'error') ??
    consequences.find(({ severity }) => severity === 'warning') ??
    consequences[0];
  if (heaviest === undefined) return cause;
  const more = consequences.length === 1 ? '' : ` And for ${consequences.length - 1} more.`;
  return {
    ...cause,
    severity: heaviest.severity === 'error' || cause.severity === 'hint' ? heaviest.severity : cause.severity,
    help: `${cause.help} It is also the reason for this: ${heaviest.message}${more}`.trimStart(),
    consequences,
  };
}

function keyOf({ rule, file }: Diagnostic, start: number | string): string {
  return `${rule}@${file}#${start}`;
}
