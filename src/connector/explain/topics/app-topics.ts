/** What apps and portals say to who uses them: values that are not there, things that stay as they are, sessions that ended. */
import { anyOf } from '../any-of';
import { plain, type Topic } from './topic';

export const appTopics: readonly Topic[] = [
  plain(
    'undefined-value',
    anyOf(
      /\bcannot read propert(?:y|ies)\b.{0,80}\bof (?:undefined|null)\b/i,
      /\bcannot set propert(?:y|ies)\b.{0,80}\bof (?:undefined|null)\b/i,
      /\b(?:undefined|null) is not (?:an object|a function|iterable)\b/i,
      /\bis not a function\b(?=\s*$|[.,;:)'"\]]|\s+(?:at|in)\b)/i,
      /\bcannot (?:destructure|convert) (?:undefined|property)\b/i,
    ),
    {
      meaning:
        'A program in JavaScript stumbled over a value that is not there. Where an operation stands before it, the app or the page got something else than it counts on, such as an empty answer, a connection that is gone, or a parameter without a value.',
      advice:
        'Try the same operation on the test page and look at the raw answer. Then fill in all parameters, take the connector out of the app or the flow and add it again with a new connection, and load the page anew. If it still stumbles there, the mistake is in the page itself.',
      source: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/Unexpected_type',
    },
    { isShown: true, not: /\b(?:fixed|solved|resolved|works now)\b/i },
  ),
  plain(
    'environment-fixed',
    /\benvironment\b[^.\n]{0,40}\b(?:cannot|can['’]t|can not|must not|may not) be (?:changed|updated|modified|edited)\b/i,
    {
      meaning:
        'The connector belongs to one environment, and the update was sent for another one. A connector cannot be moved in this way.',
      advice:
        'Choose the environment of the connector, top right in the portal or with `pac org select`, and open the connector from there, out of its solution if it has one. To bring it to another environment, export the solution and import it there.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
    },
    { isShown: true },
  ),
  plain(
    'session-ended',
    /\b(?:refresh|reload) (?:the|this|your) (?:page|browser|app)\b.{0,40}\b(?:sign(?:ing)?|log(?:ging)?)[ -]?in\b/i,
    {
      meaning:
        'The app could not sign in for the user, or the session has ended. The definition of the connector is not concerned.',
      advice:
        'Load the page in a private window and sign in anew. If it comes back, make the connection of the app again and let the browser allow pop-ups and cookies of the sign-in. The details behind the sentence have a code of the sign-in: copy them as well.',
      source: 'https://learn.microsoft.com/power-apps/troubleshoot-power-apps',
    },
    { isToPeople: true, isShown: true },
  ),
  plain(
    'already-so',
    /\b(?:subscription|feature|connector|flow|trigger|webhook|service|auditing|audit log)s? (?:is|was|has been) already (?:enabled|active|activated|turned on|started|switched on|subscribed)\b/i,
    {
      meaning: 'What the call asks for is so already, so that there is nothing to do.',
      advice:
        'Go on with the next step. A subscription is started once for the whole tenant, whichever environment asks; list the subscriptions to see it.',
      source:
        'https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference',
    },
    { isShown: true, not: /\?\s*$/ },
  ),
];
