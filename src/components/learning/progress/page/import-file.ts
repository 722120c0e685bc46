/** What an import does and says: everything of the file is added, or nothing is, with the reason. Pure. */
import { readRecord } from '../../../../learning/progress/file';
import type { Lesson } from '../../../../learning/progress/lesson';
import { isEmpty, mergeRecords, type ProgressRecord } from '../../../../learning/progress/record';
import { countDone } from '../../../../learning/progress/standing';

/** Places that are named of a file with many mistakes. */
const NAMED = 5;

export type Outcome =
  | { readonly kind: 'added'; readonly record: ProgressRecord; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string; readonly places: readonly string[] };

const lessonsDone = (count: number) => (count === 1 ? 'one lesson' : `${count} lessons`);

/** Reads a file for a device that has this record. */
export function importFile(text: string, mine: ProgressRecord, lessons: readonly Lesson[]): Outcome {
  const reading = readRecord(text);
  const refused = (why: string, places: readonly string[] = []): Outcome => {
    return { kind: 'refused', message: `Nothing was imported. ${why}`, places };
  };
  if (reading.kind !== 'read') return refused(reading.message);
  const { record, problems } = reading;
  if (problems.length > 0) {
    const more = problems.length - NAMED;
    const places = more > 0 ? [...problems.slice(0, NAMED), `And ${more} more.`] : problems;
    return refused('The file was changed or damaged. Export it once more. What is wrong with it:', places);
  }
  if (isEmpty(record)) return refused('The file is a progress file, but nothing is recorded in it.');
  const before = countDone(mine, lessons).done;
  const after = countDone(mergeRecords(mine, record), lessons).done;
  const count = after === before ? `as before, ${lessonsDone(after)}` : `${lessonsDone(after)}, before ${before}`;
  const message = `Imported, and merged with what was here. Done now: ${count}.`;
  return { kind: 'added', record, message };
}
