/** A lesson as schema.org describes learning material. */
import type { LessonFacts } from './lesson';

export type LearningFacts = Pick<LessonFacts, 'objectives' | 'minutes' | 'level'>;

interface LessonPage extends LearningFacts {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

/** The lesson as `LearningResource`. */
export function learningResource({ title, description, address, objectives, minutes, level }: LessonPage): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description,
    url: address,
    inLanguage: 'en',
    isAccessibleForFree: true,
    learningResourceType: 'lesson',
    educationalLevel: level,
    timeRequired: `PT${minutes}M`,
    teaches: objectives.map((objective) => objective.replaceAll('`', '')),
  };
}
