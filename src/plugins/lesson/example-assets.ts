/** The examples of lessons as files of the site, from which the validator opens them. */
import { lessonExamplesFile, storeExample } from '../../samples/stored-example';
import { exampleFiles } from './read-example';
import type { Lesson } from './read-lesson';

/** Path under the site's address -> text. A lesson without examples has no file. */
export function exampleAssets(lessons: readonly Lesson[], sample: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    lessons
      .filter(({ examples }) => examples.length > 0)
      .map(({ facts, examples }) => [
        lessonExamplesFile(facts.id),
        JSON.stringify(examples.map((one) => storeExample(one.profile, exampleFiles(one, sample), sample))),
      ]),
  );
}
