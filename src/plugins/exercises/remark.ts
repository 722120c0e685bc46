/**
 * Gives each `<Exercise id="…" />` of a page what it shows before it is started: title, task, minutes and goals. Only
 * that: the files, the hints and the solution are fetched when somebody starts.
 */
import type { Root } from 'mdast';
import { catalogue } from '../../connector';
import type { ExerciseHead } from '../../learning/exercise/exercise';
import { exerciseSet } from './exercise-set';
import { exerciseBeside } from './find-exercises';

/** What is used of an element in MDX. */
interface Element {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: Array<{ type: string; name?: string; value?: unknown }>;
  readonly children?: readonly Element[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

interface Page {
  readonly path: string;
  readonly cwd: string;
}

const rules: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

export default function remarkExercise() {
  return (tree: Root, page: Page): void => visit(tree as unknown as Element, page);
}

function visit(element: Element, page: Page): void {
  if (element.name === 'Exercise' && element.type.startsWith('mdxJsx')) giveHead(element, page);
  for (const child of element.children ?? []) visit(child, page);
}

function giveHead(element: Element, page: Page): void {
  const at = element.position?.start;
  const fail = (sentence: string) => new Error(`${page.path}:${at?.line ?? 1}:${at?.column ?? 1}: ${sentence}`);
  const id = element.attributes?.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string' || id === '') throw fail('An exercise needs an id: `<Exercise id="…" />`.');
  const found = exerciseBeside(page.cwd, page.path, id);
  if (found === undefined) throw fail(`There is no exercise \`${id}\` beside this page; expected is exercises/${id}.`);
  const { exercises, problems } = exerciseSet([found], rules);
  const [exercise] = exercises;
  if (exercise === undefined) throw fail(problems.join('\n'));
  const { title, minutes, task, goals } = exercise;
  const head: ExerciseHead = { id, title, minutes, task, goals: goals.map(({ say }) => say) };
  // A text, because a value in MDX would have to be a syntax tree.
  element.attributes?.push({ type: 'mdxJsxAttribute', name: 'head', value: JSON.stringify(head) });
}
