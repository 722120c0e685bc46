/** The front matter of a lesson: title, description, and the part `lesson`. */
import { type LessonFacts, type LessonSource, lessonLevels } from '../../learning/lesson';
import { readYaml, type YamlSource, type YamlValue } from './yaml-fields';

export interface LessonFront {
  readonly title: string;
  readonly description: string;
  readonly facts: LessonFacts;
}

const pageFields = ['title', 'description', 'lesson', 'sidebar_label', 'sidebar_position', 'slug', 'keywords'];
const lessonFields = ['id', 'minutes', 'level', 'objectives', 'before', 'sources'];

/** Reads the YAML between the dashes. */
export function readFacts(source: YamlSource): LessonFront | undefined {
  const page = readYaml(source, 'The front matter')?.fields(pageFields);
  const lesson = page?.need('lesson')?.fields(lessonFields);
  if (page === undefined || lesson === undefined) return undefined;
  return {
    title: page.need('title')?.text() ?? '',
    description: page.need('description')?.text() ?? '',
    facts: {
      id: idOf(lesson.need('id')),
      minutes: lesson.need('minutes')?.count() ?? 1,
      level: lesson.need('level')?.oneOf(lessonLevels) ?? 'beginner',
      objectives: some(lesson.need('objectives')).map(objective),
      before:
        lesson
          .need('before')
          ?.items()
          .map((item) => item.text()) ?? [],
      sources: some(lesson.need('sources')).map(sourceOf),
    },
  };
}

/** An id of a lesson, a question or an exercise. */
export function idOf(value: YamlValue | undefined): string {
  const id = value?.text() ?? '';
  if (id !== '' && !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) {
    value?.tell(`${value.name} must be small letters, digits and single hyphens, such as "fusion-teams".`);
  }
  return id;
}

function some(value: YamlValue | undefined): YamlValue[] {
  const items = value?.items() ?? [];
  if (value !== undefined && items.length === 0) value.tell(`${value.name} must have at least one item.`);
  return items;
}

function objective(value: YamlValue): string {
  const text = value.text();
  if (text !== '' && !/^[a-z`]/.test(text))
    value.tell(`${value.name} goes on after "you can": begin with a small verb.`);
  if (/[.;,]$/.test(text)) value.tell(`${value.name} must end without a full stop.`);
  return text;
}

function sourceOf(value: YamlValue): LessonSource {
  const fields = value.fields(['title', 'url']);
  const url = fields?.need('url');
  const address = url?.text() ?? '';
  if (address !== '' && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(address)) {
    url?.tell(`${url.name} must be a whole address that begins with https://.`);
  }
  return { title: fields?.need('title')?.text() ?? '', url: address };
}
