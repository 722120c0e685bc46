/**
 * Gives each `<Exercise id="…" />` of a page what it shows before it is started: title, task, minutes and goals. Only
 * that: the files, the hints and the solution are fetched when somebody starts.
 */
import type { Root } from 'mdast';
import { catalogue } from '../../connector';
import type { ExerciseHead } from '../../learning/exercise/exercise';
import { attribute, importOf, type MdxAttribute } from '../lesson/mdx-nodes';
import { exerciseSet } from './exercise-set';
import { exerciseBeside } from './find-exercises';

/** What is used of an element in MDX. */
interface Element {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: MdxAttribute[];
  readonly children?: readonly Element[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

interface Page {
  readonly path: string;
  readonly cwd: string;
  /** Docusaurus puts the front matter here. */
  readonly data: { readonly frontMatter?: { readonly lesson?: { readonly id?: unknown } } };
}

const component = '@site/src/components/learning/exercise/Exercise';

const rules: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

export default function remarkExercise() {
  return (tree: Root, page: Page): void => {
    const found = exercisesIn(tree as unknown as Element);
    if (found.length === 0) return;
    for (const element of found) giveHead(element, page);
    const isImported = tree.children.some((node) => 'value' in node && /^import Exercise\b/m.test(String(node.value)));
    if (!isImported) tree.children.unshift(importOf('Exercise', component));
  };
}

function exercisesIn(element: Element): Element[] {
  const own = element.name === 'Exercise' && element.type.startsWith('mdxJsx') ? [element] : [];
  return [...own, ...(element.children ?? []).flatMap(exercisesIn)];
}

function giveHead(element: Element, page: Page): void {
  const at = element.position?.start;
  const fail = (sentence: string) => new Error(`${page.path}:${at?.line ?? 1}:${at?.column ?? 1}: ${sentence}`);
  const id = element.attributes?.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string' || id === '') throw fail('An exercise needs an id: <Exercise id="…" />.');
  const found = exerciseBeside(page.cwd, page.path, id);
  if (found === undefined) throw fail(`There is no exercise "${id}" beside this page; expected is exercises/${id}.`);
  const { exercises, problems } = exerciseSet([found], rules);
  const [exercise] = exercises;
  if (exercise === undefined) throw fail(problems.join('\n'));
  const { title, minutes, task, goals } = exercise;
  const head: ExerciseHead = { id, title, minutes, task, goals: goals.map(({ say }) => say) };
  const lesson = page.data.frontMatter?.lesson?.id;
  element.attributes?.push(
    attribute('head', JSON.stringify(head)),
    attribute('lesson', typeof lesson === 'string' ? lesson : ''),
  );
}
