/** What the portals say of connections: signing in, mending, and the values that they are made with. */
import { anyOf } from '../any-of';
import { plain, type Topic, topic } from './topic';

const signInAgain =
  'Open the connections, choose to mend or to change this one, and sign in. If it fails again, make a new one.';
const connections = 'https://learn.microsoft.com/power-automate/add-manage-connections';

const moved = 'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference';

export const connectionTopics: readonly Topic[] = [
  topic(
    'connection-not-moved',
    {
      about: [
        anyOf(
          /\b(?:can(?:not|['’]t)|could(?: not|n['’]t)|do(?:es)?(?: not|n['’]t)) find (?:its|the|an?|their) connections?\b/i,
          /["'“]invalid connection["'”]/i,
        ),
        /\b(?:imports?|imported|exports?|exported|UAT|prod\w*|solutions?|deploy\w*|release\w*|environments?|references?)\b/i,
      ],
      isUnmistakable: true,
      isShown: true,
    },
    {
      meaning:
        'A solution takes a connector along, and never its connections. In the new environment the connection reference leads to none, or to one that is not shared with who imports.',
      advice:
        'Make the connection there, with the account that the flow or app is to use, and choose it for the connection reference while importing or afterwards.',
      source: moved,
    },
  ),
  plain(
    'connection-broken',
    anyOf(
      /\bconnections?\b.{0,60}\b(?:(?:is|are) (?:unauthenticated|not authenticated|in an error state|broken|disconnected)|has been disconnected|could not be verified|expired on|needs? (?:to be )?(?:fixed|attention)|needs? to be (?:re-?authenticated|signed[- ]in))\b/i,
      /\b(?:problem|issue) with (?:your|the|this) connection\b/i,
      /\bcan['’]?n?o?t sign in to (?:this|your|the) connection\b/i,
      /\bfix connection\b/i,
      /\bre-?authenticate (?:the|your|this) connection\b/i,
      /\bconnection is unauthenticated\b/i,
      /\bconnection ['"][^'"\n]{1,80}['"] is (?:invalid|not valid|broken)\b/i,
      /\bconnections? ?needs? ?re-?auth\w*/i,
    ),
    {
      meaning: 'The connection is there, and its sign-in does not hold any longer.',
      advice: signInAgain,
      source: connections,
    },
    { isToPeople: true },
  ),
  plain(
    'connection-window',
    anyOf(
      /\b(?:popup|pop-up|sign-?in|login|consent) (?:window|dialog|page)?\b.{0,40}\b(?:was |been |is )?(?:blocked|closed|cancell?ed|dismissed)\b/i,
      /\bthe user (?:cancell?ed|closed|aborted) (?:the )?(?:sign|login|auth|consent)/i,
    ),
    {
      meaning: 'The window for signing in was closed or blocked before the sign-in ended.',
      advice:
        'Allow pop-up windows for the portal and try again. A window that closes by itself often shows an error of the sign-in first.',
      source: connections,
    },
    { not: /\bpull request\b|\bPR\b/ },
  ),
  plain(
    'connection-consent-link',
    anyOf(
      /\bconsent (?:link|url|server|code)\b.{0,80}\b(?:could not|cannot|fail\w*|invalid|expired|error|not)\b/i,
      /\bstate (?:parameter )?(?:mismatch|does not match|is invalid|is missing)\b/i,
      /\bcode[_ ](?:verifier|challenge)\b.{0,60}\b(?:missing|required|invalid|not|mismatch)\b/i,
      /\b(?:missing|invalid|required|no) code[_ ](?:verifier|challenge)\b/i,
      /\bAADB2C\d{5,6}\b/i,
      /\bClientAuthError\b/i,
      /\bredirect state expired\b/i,
      /\bidentity provider returned\b/i,
      /\btoken endpoint returned\b/i,
      /\bsign[- ]in was unsuccessful\b/i,
      /\bresponse_type\b.{0,40}\b(?:disabled|not|unsupported|invalid)/i,
    ),
    {
      meaning: 'The sign-in broke off between the portal and the page of the service.',
      advice:
        'Start it again from the beginning, in a fresh window. If it stays, compare the addresses, the kind of sign-in and the scopes on the security page with what the service asks for.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    },
  ),
  plain(
    'connection-parameter',
    anyOf(
      /\bconnection parameters?(?: sets?)? ?(?:['"`]?[\w:.-]+['"`]? )?(?:is|are|was|were)? ?(?:not (?:defined|found|set|valid)|missing|required|invalid)\b/i,
      /\b(?:missing|invalid|unknown|unexpected) connection parameters?\b/i,
      /\bConnectionParameter\w*(?:Missing|Invalid|NotFound)\b/i,
      /\b(?:connection|parameter) (?:creation failed|['"]?token['"]? is missing)\b/i,
    ),
    {
      meaning: 'A connection is made without a value that the connector asks for, or with one that it does not know.',
      advice: 'Compare the names in `connectionParameters` of `apiProperties.json` with the values that are passed.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    },
  ),
];
