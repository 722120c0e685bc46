/** Reads an `exercise.json` and tells all its mistakes at once. */
import type { ExerciseFacts } from './exercise';
import { type FieldProblem, Fields } from './fields';
import type { Goal } from './goal';
import { goalKinds } from './goal-kinds';

export interface ReadExercise {
  /** Set when there is no mistake. */
  readonly facts?: ExerciseFacts;
  readonly problems: readonly FieldProblem[];
}

/**
 * @param text what the file holds
 * @param rules the ids of all rules, which goals may name
 */
export function readExercise(text: string, rules: ReadonlySet<string>): ReadExercise {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ pointer: '', message: `is not JSON: ${reason}` }] };
  }
  if (!isObject(json)) return { problems: [{ pointer: '', message: 'is not an object; one is expected.' }] };
  const problems: FieldProblem[] = [];
  const fields = new Fields(json, '', problems, rules);
  const facts: ExerciseFacts = {
    title: fields.text('title'),
    minutes: fields.count('minutes', 1, 600),
    task: fields.texts('task', 1, 10),
    profile: fields.optionalProfile() ?? 'custom',
    goals: readGoals(fields, problems, rules),
    hints: fields.texts('hints', 2, 5),
  };
  fields.end();
  return problems.length === 0 ? { facts, problems } : { problems };
}

function readGoals(fields: Fields, problems: FieldProblem[], rules: ReadonlySet<string>): Goal[] {
  const list = fields.value('goals');
  if (!Array.isArray(list) || list.length === 0) {
    fields.note('goals', 'A list of at least one goal is expected.');
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    if (isObject(item)) return readGoal(new Fields(item, `/goals/${index}`, problems, rules)) ?? [];
    fields.note(`goals/${index}`, 'An object with `say` and `kind` is expected.');
    return [];
  });
}

function readGoal(fields: Fields): Goal | undefined {
  const say = fields.text('say');
  const kinds = Object.keys(goalKinds).filter(isKind);
  const [first, ...rest] = kinds;
  if (first === undefined) return undefined;
  const before = fields.value('kind');
  const kind = fields.word('kind', [first, ...rest]);
  // What else a goal of an unknown kind may have cannot be known.
  if (before !== kind) return undefined;
  const goal = { say, kind, ...goalKinds[kind].read(fields) };
  fields.end();
  // The table gives each kind its own reader, which the types cannot follow.
  return goal as Goal;
}

function isKind(name: string): name is Goal['kind'] {
  return Object.hasOwn(goalKinds, name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
