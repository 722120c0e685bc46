/** Where a draft names an operation by its id. A draft is JSON of any form, as somebody edits it. Pure. */
import { listOf, objectOf, textOf } from '../../convert/json';
import { formatPointer } from '../../text/json-pointer';
import { callersIn } from './callers';

interface NamedPlace {
  /** JSON pointer to the id in the draft. */
  readonly pointer: string;
  /** What names it, in the middle of a sentence. Backticks mark code. */
  readonly words: string;
}

/** All places but the operation's own, in the order of the steps that show them. */
export function placesNaming(draft: unknown, id: string): NamedPlace[] {
  const whole = objectOf(draft);
  const found: NamedPlace[] = [];
  const add = (tokens: ReadonlyArray<string | number>, words: string) =>
    found.push({ pointer: formatPointer(tokens), words });
  const inList = (list: unknown, tokens: ReadonlyArray<string | number>, words: string) => {
    listOf(list).forEach((name, index) => {
      if (name === id) add([...tokens, index], words);
    });
  };
  const inCalls = (value: unknown, tokens: ReadonlyArray<string | number>, owner: string) => {
    for (const caller of callersIn(value))
      if (caller.id === id) add([...tokens, ...caller.tokens], callWords(value, caller.tokens, owner));
  };
  if (whole.testConnection === id) add(['testConnection'], 'the test of a new connection');
  for (const kind of ['operations', 'triggers'])
    listOf(whole[kind]).forEach((call, index) => {
      const { summary, path } = objectOf(call);
      inCalls(call, [kind, index], `\`${textOf(summary) ?? textOf(path) ?? `${kind} ${index + 1}`}\``);
    });
  for (const [name, definition] of Object.entries(objectOf(whole.definitions)))
    inCalls(definition, ['definitions', name], `the shared definition \`${name}\``);
  listOf(whole.policies).forEach((policy, index) => {
    const { title, operations } = objectOf(policy);
    inList(operations, ['policies', index, 'operations'], `the policy \`${textOf(title) ?? index + 1}\``);
  });
  listOf(whole.code).forEach((job, index) => {
    inList(objectOf(job).operations, ['code', index, 'operations'], `job ${index + 1} of the code`);
  });
  return found;
}

/** What calls it: the end of a trigger, or the list or form of a parameter, a property, an answer. */
function callWords(holder: unknown, tokens: readonly string[], owner: string): string {
  if (tokens[0] === 'unsubscribe') return `the end of the trigger ${owner}`;
  const asksForm = tokens.some((token) => /^dynamicSchema$|^x-ms-dynamic-(?:schema|properties)$/.test(token));
  const what = asksForm ? 'a form that is asked for' : 'a list to choose from';
  const parameter = tokens[0] === 'parameters' ? objectOf(listOf(objectOf(holder).parameters)[Number(tokens[1])]) : {};
  const at = tokens.lastIndexOf('properties');
  const name = textOf(parameter.name) ?? (at < 0 ? undefined : tokens[at + 1]);
  return `${what}${name === undefined ? '' : `, for \`${name}\``}, in ${owner}`;
}
