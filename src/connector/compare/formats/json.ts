/** One JSON object for other programs; the shape is a promise and only grows. */
import type { Place } from '../result';
import { verdictSentence } from '../verdict';
import { type CompareFormat, Places } from './format';

export const formatCompareJson: CompareFormat = (compared) => {
  const { comparison, oldPath, newPath } = compared;
  const places = new Places(compared);
  const range = (side: 'old' | 'new', place: Pick<Place, 'file' | 'range'>) => ({
    start: { ...places.start(side, place), offset: place.range.start },
    end: { ...places.end(side, place), offset: place.range.end },
  });
  const describe = (side: 'old' | 'new', place: Place | undefined) =>
    place === undefined ? null : { file: place.file, pointer: place.pointer, range: range(side, place) };
  return `${JSON.stringify(
    {
      version: 1,
      old: oldPath,
      new: newPath,
      verdict: verdictSentence(comparison),
      comparable: comparison.comparable,
      sameness: comparison.sameness,
      changes: comparison.changes.map((change) => ({
        kind: change.kind,
        verdict: change.verdict,
        message: change.message,
        was: change.was,
        is: change.is,
        why: change.why,
        instead: change.instead,
        official: change.official ?? null,
        operations: change.operations,
        old: describe('old', change.old),
        new: describe('new', change.new),
      })),
      notes: comparison.notes.map(({ side, file, message, range: place }) => ({
        side,
        file,
        message,
        range: place === undefined ? null : range(side, { file, range: place }),
      })),
      summary: comparison.summary,
    },
    null,
    2,
  )}\n`;
};
