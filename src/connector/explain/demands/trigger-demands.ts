/** What reviewers ask of triggers. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const triggerDemands: readonly Demand[] = [
  {
    id: 'webhook-delete',
    about: [
      /\b(?:web ?hooks?|hooks?|triggers?|subscriptions?)\b/i,
      /\b(?:delet\w+|unsubscri\w+|unregister\w*|remov(?:e|es|ing) (?:the )?(?:hook|subscription|webhook)|location header|DELETE)\b/i,
    ],
    not: /\b(?:delete|remove|drop) (?:the |this )?(?:trigger|x-ms)|\bbreak\w*\b/i,
    rules: ['webhook-delete-operation', 'webhook-location-header'],
    meaning:
      'A webhook needs an operation that deletes the subscription, and an answer with a `Location` header that leads to it.',
  },
  {
    id: 'notification-content',
    about: [/\bx-ms-notification-content\b|\bnotification content\b/i],
    rules: [
      'webhook-notification-content-required',
      'notification-content-schema-required',
      'notification-content-on-path',
    ],
    meaning:
      '`x-ms-notification-content` is to stand at the path of the webhook and to describe what the service sends.',
  },
  {
    id: 'notification-url',
    about: [/\bx-ms-notification-url\b|\b(?:notification|callback) ?ur[li]\b/i],
    rules: ['webhook-notification-url-required', 'notification-url-internal', 'notification-url-in-body'],
    meaning: 'The input that takes the address of the flow is to be marked with `x-ms-notification-url`, and internal.',
  },
  {
    id: 'trigger-hint',
    about: [/\bx-ms-trigger-hint\b|\btrigger hint\b|\btriggers?\b.{0,60}\bhint\b/i],
    rules: ['trigger-hint-given'],
    meaning: 'A trigger is to have a hint that says how people see it start: `x-ms-trigger-hint`.',
  },
  {
    id: 'trigger-summary-when',
    about: [/["'`]When (?:a|an|the)\b/i],
    rules: ['operation-trigger-summary-when'],
    meaning: 'The summary of a trigger is to begin with what starts it, such as "When …".',
  },
  {
    id: 'polling',
    about: [/\bpolling\b/i],
    rules: ['trigger-polling-policy', 'trigger-metadata-on-polling', 'trigger-polling-get'],
    meaning: 'A polling trigger is to be a `get` operation with the policy that says how it asks for what is new.',
  },
  {
    id: 'trigger',
    about: [
      anyOf(
        /\bweb ?hooks?\b/i,
        /\bhook\b/i,
        /\bx-ms-(?:trigger|notification)\S*/i,
        /\bpolling\b/i,
        /\bunsubscri\w+/i,
        /\btriggers?\b.{0,60}\b(?:location header|when|single|batch|delete|unsubscribe)\b/i,
      ),
    ],
    rules: [
      'trigger-kind-from-list',
      'webhook-notification-url-required',
      'trigger-polling-policy',
      'webhook-is-trigger',
    ],
    meaning: 'A trigger is to be marked and described as its kind asks for.',
  },
];
