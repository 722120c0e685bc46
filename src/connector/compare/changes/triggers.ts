/** Changes of triggers: what starts a flow, and how it is called back. What a callback carries is compared as output. */
import { notificationUrls } from '../../model/webhook';
import type { OperationKind } from './change';
import { sameValue } from './values';
import { addVersion, quoted, shown } from './words';

export const triggerKinds: readonly OperationKind[] = [
  {
    id: 'trigger-became-action',
    verdict: 'breaking',
    why: 'Flows that it started are never started again.',
    instead: `Put \`x-ms-trigger\` back. ${addVersion}`,
    find: ({ old, new: now }) =>
      !old.isTrigger || now.isTrigger
        ? undefined
        : {
            message: '{0} was a trigger; it is an action now.',
            was: 'trigger',
            is: 'action',
            old: old.node.get('x-ms-trigger') ?? old.node,
            new: now.node,
          },
  },
  {
    id: 'action-became-trigger',
    verdict: 'breaking',
    why: 'Flows that call it as a step do not find that step any more.',
    instead: `Take \`x-ms-trigger\` away and add a trigger of its own. ${addVersion}`,
    find: ({ old, new: now }) =>
      old.isTrigger || !now.isTrigger
        ? undefined
        : {
            message: '{0} was an action; it is a trigger now.',
            was: 'action',
            is: 'trigger',
            old: old.node,
            new: now.node.get('x-ms-trigger') ?? now.node,
          },
  },
  {
    id: 'trigger-kind-changed',
    verdict: 'breaking',
    why: 'A `batch` trigger starts a flow once for each item, a `single` one once for all. Each step of the flow sees other data.',
    instead: addVersion,
    find: ({ old, new: now }) => {
      const [was, is] = [old.node.get('x-ms-trigger'), now.node.get('x-ms-trigger')];
      return was === undefined || is === undefined || sameValue(was, is)
        ? undefined
        : {
            message: `The trigger {0} was ${shown(was)}; it is ${shown(is)} now.`,
            was: shown(was),
            is: shown(is),
            old: was,
            new: is,
          };
    },
  },
  {
    id: 'trigger-way-changed',
    verdict: 'breaking',
    why: 'A webhook is registered once when a flow is turned on; a polling trigger asks again and again. Flows that are on do the old thing.',
    instead: addVersion,
    find: ({ old, new: now, oldDefinition, newDefinition }) => {
      if (!old.isTrigger || !now.isTrigger) return undefined;
      const words = (hook: boolean) => (hook ? 'webhook' : 'polling trigger');
      const was = old.isWebhook || notificationUrls(oldDefinition, old).length > 0;
      const is = now.isWebhook || notificationUrls(newDefinition, now).length > 0;
      if (was === is) return undefined;
      return {
        message: `{0} was a ${words(was)}; it is a ${words(is)} now.`,
        was: words(was),
        is: words(is),
        old: old.node,
        new: now.node,
      };
    },
  },
  {
    id: 'notification-url-moved',
    verdict: 'breaking',
    why: 'The address for callbacks is sent under another name. Subscriptions of flows that are on are renewed without it.',
    instead: 'Leave `x-ms-notification-url` where it was.',
    find: ({ old, new: now, oldDefinition, newDefinition }) => {
      if (!old.isTrigger || !now.isTrigger) return undefined;
      const [before] = notificationUrls(oldDefinition, old);
      const [after] = notificationUrls(newDefinition, now);
      if (before === undefined || after === undefined) return undefined;
      const way = (steps: readonly { name: string }[]) => steps.map(({ name }) => name).join('/');
      const [was, is] = [way(before.steps), way(after.steps)];
      return was === is
        ? undefined
        : {
            message: `The callback address of {0} was sent as ${quoted(was)}; it is sent as ${quoted(is)} now.`,
            was: quoted(was),
            is: quoted(is),
            old: before.node,
            new: after.node,
          };
    },
  },
  {
    id: 'trigger-metadata-changed',
    verdict: 'risky',
    why: 'It says how a polling trigger asks and what counts as new. Flows may start more or less often.',
    instead: 'Try the trigger with a flow that was made before the update.',
    find: ({ old, new: now }) => {
      const [was, is] = [old.node.get('x-ms-trigger-metadata'), now.node.get('x-ms-trigger-metadata')];
      return sameValue(was, is)
        ? undefined
        : {
            message: `\`x-ms-trigger-metadata\` of {0} was ${shown(was)}; it is ${shown(is)} now.`,
            was: shown(was),
            is: shown(is),
            old: was ?? old.node,
            new: is ?? now.node,
          };
    },
  },
];
