/** Gives each call of the connector its id and its place, before anything is written. */

import type { JsonObject } from '../convert/json';
import { pascalCase, proposedId, UniqueNames } from '../convert/operation-names';
import type { Answers, Trigger } from './answers';
import { operationObject } from './operations/operation';
import { pollingOperation } from './operations/polling';
import { notificationContent, ownUnsubscribe, subscribeOperation, unsubscribeOperation } from './operations/webhook';

/** A call as it will stand in the definition. */
export interface PlannedCall {
  readonly path: string;
  readonly method: string;
  readonly id: string;
  readonly role: 'action' | 'trigger' | 'unsubscribe';
  /** JSON pointer to what the answers say of it. */
  readonly origin: string;
  readonly operation: JsonObject;
  /** What stands beside it in its path item. */
  readonly beside?: { readonly notification: JsonObject; readonly origin: string };
}

interface Draft extends Omit<PlannedCall, 'id' | 'operation'> {
  readonly given: string | undefined;
  readonly proposed: string;
  readonly write: (id: string) => JsonObject;
}

/** All calls in the order of the answers. Ids that are given stay; the others are made new where they are taken. */
export function planCalls({ operations, triggers = [] }: Answers): PlannedCall[] {
  const drafts: Draft[] = [
    ...operations.map(
      (answers, index): Draft => ({
        path: answers.path,
        method: answers.method,
        role: 'action',
        origin: `/operations/${index}`,
        given: answers.id,
        proposed: proposedId(answers.method, answers.path),
        write: (id) => operationObject(answers, id),
      }),
    ),
    ...triggers.flatMap((trigger, index) => triggerDrafts(trigger, `/triggers/${index}`)),
  ];
  const names = new UniqueNames();
  for (const { given } of drafts) if (given !== undefined && !names.has(given)) names.take(given);
  return drafts.map(({ given, proposed, write, ...rest }) => {
    const id = given ?? names.take(proposed);
    return { ...rest, id, operation: write(id) };
  });
}

function triggerDrafts(trigger: Trigger, origin: string): Draft[] {
  const proposed = pascalCase(trigger.summary) || 'WhenSomethingHappens';
  const { path, id: given } = trigger;
  if (trigger.kind === 'polling')
    return [
      {
        path,
        method: trigger.method ?? 'get',
        role: 'trigger',
        origin,
        given,
        proposed,
        write: (id) => pollingOperation(trigger, id),
      },
    ];
  const unsubscribe = ownUnsubscribe(trigger);
  const subscribed: Draft[] = [
    {
      path,
      method: trigger.method ?? 'post',
      role: 'trigger',
      origin,
      given,
      proposed,
      write: (id) => subscribeOperation(trigger, id),
      beside: { notification: notificationContent(trigger), origin: `${origin}/notification` },
    },
  ];
  if (unsubscribe === undefined) return subscribed;
  return [
    ...subscribed,
    {
      path: unsubscribe.path,
      method: 'delete',
      role: 'unsubscribe',
      origin: `${origin}/unsubscribe`,
      given: unsubscribe.id,
      proposed: proposedId('delete', unsubscribe.path),
      write: (id) => unsubscribeOperation(trigger, unsubscribe, id),
    },
  ];
}
