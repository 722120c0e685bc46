/** Begins a configuration: from what is known, by asking for the rest, or with stand-ins where nobody can be asked. */
import { isObject, type JsonObject, listOf } from '../../convert/json';
import { answerAt, answered, operationWords, type Question, questions, withOperation } from './questions';

export interface Known {
  /** What was typed for a question, by its flag. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly operations: readonly string[];
}

export interface Begun {
  readonly draft: JsonObject;
  /** What is wrong, all of it; the draft is of no use then. */
  readonly problems: readonly string[];
  /** What stands there although nobody said so. */
  readonly standIns: ReadonlyArray<{ readonly pointer: string; readonly value: string }>;
}

const empty: JsonObject = {
  kind: 'custom',
  general: {},
  service: {},
  authentication: { kind: 'none' },
  operations: [],
};

/** Puts what is known into the draft. */
function withFlags(start: JsonObject, { flags, operations }: Known): { draft: JsonObject; problems: string[] } {
  let draft = start;
  const problems: string[] = [];
  const take = (flag: string, result: { readonly draft: JsonObject } | { readonly problem: string }) => {
    if ('draft' in result) draft = result.draft;
    else problems.push(`--${flag}: ${result.problem}`);
  };
  for (const question of questions) {
    const typed = flags[question.flag];
    if (typed !== undefined) take(question.flag, answered(draft, question, typed));
  }
  for (const line of operations) take('operation', withOperation(draft, line));
  return { draft, problems };
}

/** The questions that nothing has answered yet. */
function open(draft: JsonObject, { flags }: Known, isImported: boolean): Question[] {
  return questions.filter(({ flag, pointer }) => {
    if (flags[flag] !== undefined) return false;
    if (flag === 'kind' || flag === 'auth') return !isImported;
    return answerAt(draft, pointer) === undefined;
  });
}

/**
 * Begins without asking: what is not known gets a stand-in, and what has none is a problem.
 *
 * @param imported answers of a source or of a connector, if there are any.
 */
export function beginWithFlags(imported: JsonObject | undefined, known: Known): Begun {
  const { draft: start, problems } = withFlags(imported ?? empty, known);
  let draft = start;
  const standIns: Array<{ pointer: string; value: string }> = [];
  // A connector that is there already is not told what it should say.
  const asked = isWhole(imported) ? [] : open(draft, known, imported !== undefined);
  for (const question of asked) {
    const value = question.standIn?.(draft);
    // What would be made of something that is missing is asked for there.
    if (value === undefined && question.standIn !== undefined) continue;
    const result = value === undefined ? { problem: `${question.words}.` } : answered(draft, question, value);
    if ('problem' in result) problems.push(`--${question.flag} is missing: ${result.problem}`);
    else {
      draft = result.draft;
      if (!['kind', 'base-path', 'auth'].includes(question.flag))
        standIns.push({ pointer: question.pointer, value: value ?? '' });
    }
  }
  if (listOf(draft.operations).length === 0 && listOf(draft.triggers).length === 0)
    problems.push(`--operation is missing: ${operationWords}.`);
  return { draft, problems, standIns };
}

/** How a person is asked: a line, or `undefined` when there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Begins by asking for all that is not known. A wrong answer is told and asked for again. */
export async function beginByAsking(
  imported: JsonObject | undefined,
  known: Known,
  ask: Ask,
  tell: (sentence: string) => void,
): Promise<Begun | undefined> {
  const { draft: start, problems } = withFlags(imported ?? empty, known);
  if (problems.length > 0) return { draft: start, problems, standIns: [] };
  let draft = start;
  const asked = isWhole(imported) ? [] : open(draft, known, imported !== undefined);
  for (const question of asked) {
    for (;;) {
      const standIn = question.standIn?.(draft);
      const typed = await ask(`${question.words}${standIn === undefined ? '' : ` [${standIn}]`}: `);
      if (typed === undefined) return undefined;
      const line = typed.trim() === '' ? standIn : typed;
      const result = line === undefined ? { problem: 'An answer is needed here.' } : answered(draft, question, line);
      if ('draft' in result) {
        draft = result.draft;
        break;
      }
      tell(result.problem);
    }
  }
  if (imported !== undefined || known.operations.length > 0) return { draft, problems, standIns: [] };
  for (;;) {
    const count = listOf(draft.operations).length;
    const typed = await ask(`${operationWords}${count === 0 ? '' : ' [no more]'}: `);
    if (typed === undefined) return undefined;
    if (typed.trim() === '' && count > 0) return { draft, problems, standIns: [] };
    const result = typed.trim() === '' ? { problem: 'One is needed at least.' } : withOperation(draft, typed);
    if ('draft' in result) draft = result.draft;
    else tell(result.problem);
  }
}

/** Whether all files of a connector were imported, and not a description from which they are to be made. */
function isWhole(imported: JsonObject | undefined): boolean {
  return isObject(imported?.base) && imported.base.missing !== 'make';
}
