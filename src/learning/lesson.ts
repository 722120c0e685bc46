/** What a lesson says of itself, and the list of all lessons, which pages and the record of progress read. */

export type LessonLevel = 'beginner' | 'intermediate' | 'advanced';

export const lessonLevels: readonly LessonLevel[] = ['beginner', 'intermediate', 'advanced'];

export interface LessonSource {
  readonly title: string;
  readonly url: string;
}

/** The part `lesson` of a lesson's front matter. */
export interface LessonFacts {
  /** Never changes, whatever becomes of title and address: progress is kept under it. */
  readonly id: string;
  readonly minutes: number;
  readonly level: LessonLevel;
  /** Each goes on after "After this lesson you can". */
  readonly objectives: readonly string[];
  /** What is needed before. Markdown links are allowed. */
  readonly before: readonly string[];
  readonly sources: readonly LessonSource[];
}

/** A lesson in the list of all. Everybody who learns loads it, so it holds nothing that is not shown. */
export interface ListedLesson {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly level: LessonLevel;
  /** The address under the site's own, such as `/docs/modules/week-1/fusion-teams/`. */
  readonly path: string;
  /** How many questions its check has; 0 without a check. */
  readonly questions: number;
  /** The exercises in it, by id, in the order of the page. */
  readonly exercises: readonly string[];
}

/** The lessons of a week in their order. */
export interface ListedWeek {
  readonly week: number;
  /** What the week is called, without its number. */
  readonly title: string;
  readonly lessons: readonly ListedLesson[];
}
