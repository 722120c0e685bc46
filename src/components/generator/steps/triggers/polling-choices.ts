/** What the example answer of a polling trigger offers: where the new items are, and what says how new they are. Pure. */
import { schemaAt } from '../../content/content-way';
import { listsIn } from '../../content/found-values';
import { isObject, type JsonObject } from '../../draft/json-at';

export interface PollingChoices {
  /** The properties of the answer that hold a list; the platform looks for no list further down. */
  readonly lists: readonly string[];
  /** The values in the entries of the chosen list, with dots. */
  readonly values: readonly string[];
  /** Whether the answer is a bare list, which the platform does not take. */
  readonly isBare: boolean;
}

export function pollingChoices(trigger: unknown): PollingChoices {
  const { response, items } = isObject(trigger) ? trigger : {};
  const schema = schemaAt(response);
  const found = listsIn(schema);
  const lists = found.filter(({ path }) => path !== '' && !path.includes('/'));
  const chosen = lists.find(({ path }) => path === items) ?? found.find(({ path }) => path === '');
  return {
    lists: lists.map(({ path }) => path),
    values: (chosen?.values ?? []).map((path) => path.replaceAll('/', '.')),
    isBare: schema?.type === 'array',
  };
}

/** Whether a policy of the draft remembers what a trigger has seen: then the trigger need not say it. */
export function isRemembered(policies: unknown, id: string): boolean {
  if (!Array.isArray(policies)) return false;
  return policies.some(
    (policy) =>
      isObject(policy) &&
      policy.template === 'pollingtrigger' &&
      (policy.operations === undefined || (Array.isArray(policy.operations) && policy.operations.includes(id))),
  );
}

const likelyState = /(?:created|added|updated|modified|changed|written|time|date|at)(?:$|[A-Z_])|At$|On$/;

/** What most likely says how new an item is. */
function proposedState(values: readonly string[]): string | undefined {
  return values.find((name) => likelyState.test(name)) ?? values.find((name) => /^id$|Id$/.test(name));
}

/** The trigger with the list of its items; what says how new one is is proposed where nobody has said it. */
export function withItems(trigger: unknown, items: string): JsonObject {
  const { items: _, ...rest } = isObject(trigger) ? trigger : {};
  if (items === '') return rest;
  const state = isObject(rest.state) ? rest.state : {};
  const property = state.property ?? proposedState(pollingChoices({ ...rest, items }).values);
  return { ...rest, items, ...(property === undefined ? {} : { state: { ...state, property } }) };
}
