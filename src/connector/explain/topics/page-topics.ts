/** Pages of servers that tell of an answer without its number, or beside one that nobody knows. */
import { anyOf } from '../any-of';
import { messageOfStatus } from '../messages/http-messages';
import { subjects } from './subjects';
import { plain, type Told, type Topic } from './topic';

const answer = (number: number): Told => messageOfStatus(number) ?? subjects.server;

export const pageTopics: readonly Topic[] = [
  plain(
    'page-stopped',
    /\b(?:web ?app|site|web ?site|function app)\b.{0,60}\bis (?:currently )?stopped\b|\bsite disabled\b/i,
    {
      meaning: 'The app behind the address is switched off at Azure.',
      advice: 'Start it in the Azure portal. A plan that is too small stops apps when their quota is used up.',
      source: 'https://learn.microsoft.com/azure/app-service/web-sites-monitor',
    },
    { isToPeople: true },
  ),
  plain(
    'page-sign-in',
    /^\W*sign in to (?:your account|\w+)\W*$|^\W*(?:document|object) moved\b|\bredirected to the (?:login|sign-?in) page\b/i,
    {
      meaning: 'In place of data comes a page for signing in, or the way to one.',
      advice:
        'The call came without what the service signs in with, or to an address for browsers. Compare the kind of sign-in and the address with the documentation of the service.',
      source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
    },
  ),
  plain(
    'page-rights',
    anyOf(
      /\byou (?:do not|don't) have permission to (?:access|view) (?:\/\S*|this|the)\b.{0,60}\b(?:server|resource|directory|page)\b/i,
      /\bdirectory listing denied\b/i,
    ),
    answer(403),
    { isToPeople: true },
  ),
  plain(
    'page-unknown',
    anyOf(
      /^\W*cannot (?:get|post|put|patch|delete|options|head) \//i,
      /\bno explicit mapping for \/error\b/i,
      /\bno route matches\b/i,
      /\bthe page you (?:are|were) looking for\b.{0,60}\b(?:exist|found|moved)/i,
      /\bno HTTP resource was found that matches\b/i,
      /\bno (?:matching )?route (?:was )?found\b/i,
      /\bweb site not found\b/i,
      /\bthe requested (?:page|url|path|endpoint)\b.{0,80}\b(?:not found|does not exist)\b/i,
      /\binvalid hostname\b/i,
      /\brequest hostname is invalid\b/i,
    ),
    answer(404),
    { isToPeople: true },
  ),
  plain(
    'page-stumbled',
    anyOf(
      /\bserver error in ['"]\/.{0,60} application\b/i,
      /^\W*application error\b\W*$/i,
      /\ban application error occurred on the server\b/i,
      /\bthere is a problem with the resource you are looking for\b/i,
      /\bapp failed to start\b/i,
      /\bprocess failure\b/i,
      /\bthe server encountered an (?:internal|unexpected)\b/i,
      /^\W*an error has occurred\W*$/i,
      /\b(?:general|generic) exception\b|\ban exception was raised\b/i,
      /\bunhandled exception (?:occurred|has occurred|was thrown)\b/i,
      /\bfunction host is not running\b/i,
    ),
    answer(500),
    { isToPeople: true },
  ),
  plain(
    'page-away',
    anyOf(
      /\bservices aren't available right now\b/i,
      /\bservice (?:is )?(?:temporarily |currently )?unavailable\b/i,
      /\b(?:down|offline) for (?:scheduled )?maintenance\b/i,
      /\bserver is (?:temporarily|currently) unable to (?:service|handle)\b/i,
      /\bweb server received an invalid response\b/i,
      /\bserver returned an invalid or incomplete response\b/i,
      /\binvalid response from (?:the|an) upstream\b/i,
      /\bupstream (?:server|service|request)\b.{0,40}\b(?:fail\w*|timeout|timed out|unavailable|invalid)\b/i,
    ),
    answer(503),
    { isToPeople: true },
  ),
];
