/** What programs say when somebody signs in, whoever the service is and whether or not a number stands before it. */
import { codesPage } from '../messages/entra-messages';
import { fault, type Topic, topic } from './topic';

const oauth = 'https://www.rfc-editor.org/rfc/rfc6749';

const redirectAddress =
  /\bredirect(?:ion)?[ _-]?ur[il]s?\b|\breply[ _-]?(?:ur[il]s?|address(?:es)?)\b|\bcall ?back (?:ur[il]s?|domains?)\b|\bredirect endpoint\b/i;
/** Addresses that services call back are no addresses to return to. */
const notSignIn = /\b(?:webhooks?|subscri\w+|notifications?|triggers?)\b/i;
const redirectRefused = {
  rule: 'oauth-redirect-mode-per-connector',
  meaning: 'The sign-in does not accept the address to which it is to return: it is not registered like this.',
  advice:
    'Copy the redirect address from the security page of the connector into the registration of the application. Every character counts, the last slash too.',
  source: `${oauth}#section-3.1.2.4`,
};

const applicationUnknown = {
  rule: 'oauth-client-id-given',
  meaning: 'The sign-in does not know the application with this client id, or it is switched off.',
  advice: 'Compare the client id of the connector and its tenant with the registration at the service.',
  source: codesPage,
};

export const signInTopics: readonly Topic[] = [
  topic(
    'redirect',
    {
      about: [
        redirectAddress,
        /\bno reply\b|\bmismatch(?:ed|es)?\b|\b(?:does not|doesn['’]t|did not|must) match\b|\bnot (?:been )?(?:registered|whitelisted|associated|configured for|allowed for|approved)\b|\bunregistered\b|\bredirect_?uri\b.{0,60}\b(?:invalid|not (?:valid|allowed|found|supported))\b|\b(?:invalid|wrong|unknown)\b.{0,30}\bredirect_?uri\b/i,
      ],
      not: notSignIn,
      isUnmistakable: true,
    },
    redirectRefused,
  ),
  topic('redirect-other', { about: [redirectAddress, fault], not: notSignIn }, redirectRefused),
  topic(
    'consent',
    {
      about: [
        /\b(?:has|have) not (?:been )?consented\b|\b(?:admin(?:istrator)?|user) (?:consent|approval)\b.{0,40}\b(?:required|needed|missing|not)\b|\b(?:needs?|requires?|missing|lacks?|without) (?:an? )?(?:admin(?:istrator)?(?:'s)? |user )?(?:consent|approval)\b|\bconsent (?:is |was )?(?:required|missing|denied|declined)\b|\bpermission to access resources in your organi[sz]ation\b/i,
      ],
    },
    {
      meaning: 'Nobody has allowed the application to use what the connector asks for.',
      advice: 'Let an administrator grant consent to the scopes of the connector, and sign in again.',
      source: codesPage,
    },
  ),
  topic(
    'application',
    {
      about: [
        /\b(?:applications?|client|service principal|client id|client_id|app id)\b.{0,120}\b(?:not found in (?:the )?(?:directory|tenant)|(?:does not|doesn['’]t) exist in (?:the |this )?(?:directory|tenant)|was not found in (?:the )?(?:directory|tenant)|is disabled)\b/i,
      ],
      isUnmistakable: true,
    },
    applicationUnknown,
  ),
  topic(
    'client-id',
    {
      about: [
        /\b(?:invalid|unknown|unrecognized|incorrect|missing) (?:client|application|app)[ _-]?id\b|\bclient[ _-]?id (?:is |was )?(?:invalid|unknown|incorrect|missing|not (?:valid|found|recognized))\b/i,
      ],
    },
    applicationUnknown,
  ),
  topic(
    'secret',
    {
      about: [/\bclient[ _-]?(?:secret|credentials|assertion)\b|\bsecret keys?\b|\bapp(?:lication)? secret\b/i, fault],
    },
    {
      meaning: 'The secret of the application is missing, wrong or too old.',
      advice: 'Make a new secret at the service, paste its value on the security page, and update the connector.',
      source: `${oauth}#section-5.2`,
    },
  ),
  topic(
    'second-factor',
    {
      about: [
        /\bmulti-?factor authentication\b|\bMFA\b|\bconditional access\b|\bstrong authentication\b|\bdevice (?:is|must be|has to be) (?:not )?(?:managed|compliant|registered)\b/i,
        /\b(?:must|required|requires?|blocked|does not|not|need|enforced?)\b/i,
      ],
    },
    {
      meaning: 'A rule of the organization asks for a second factor, for a managed device or for another place.',
      advice:
        'Sign in to the connection again in a browser that fulfils the rule. For a connection that runs alone, an administrator has to make an exception.',
      source: codesPage,
    },
  ),
  topic(
    'audience',
    { about: [/\baudiences?\b|\bissuers?\b/i, /\btokens?\b|\bvalidation\b|\bjwt\b/i, fault], isUnmistakable: true },
    {
      meaning: 'The service does not accept the token: it was made for another audience or by another issuer.',
      advice:
        'Compare the resource address and the scopes of the connector with the audience that the service accepts.',
      source: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.3',
    },
  ),
  topic(
    'scope',
    {
      about: [
        /\bscopes?\b/i,
        /\b(?:invalid|unknown|not (?:valid|granted|allowed|found|supported|defined)|insufficient|(?:does not|doesn['’]t) exist|missing|malformed|exceeds)\b/i,
        /\b(?:oauth|token|requested|resource|client|grant(?:ed)?|parameter|sign-?in|authori[sz]ation)\b/i,
      ],
    },
    {
      meaning: 'A scope does not exist, is not allowed for the client, or was not granted.',
      advice: 'Compare the scopes of the connector with those that the service knows, and what separates them.',
      source: `${oauth}#section-3.3`,
    },
  ),
  topic(
    'header',
    {
      about: [/\bauthori[sz]ation header\b|\bauthentication header\b|\bbearer (?:token|scheme)\b/i, fault],
    },
    {
      meaning: 'The request came without a sign-in that the service can read: its header is missing, empty or wrong.',
      advice: 'Sign in again. In a connector, compare the kind of sign-in and the name of the header with the service.',
      source: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
    },
  ),
  topic(
    'expired',
    {
      about: [
        /\b(?:access |refresh |auth(?:entication)? |security |bearer |id |sas )?tokens?\b|\bgrant\b|\bsession\b|\bauthori[sz]ation code\b|\bjwt\b/i,
        /\b(?:expired|revoked|no longer valid|already (?:been )?(?:redeemed|used))\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'What was signed in with has expired, was used already or was withdrawn.',
      advice: 'Sign in again; for a connector, to its connection.',
      source: `${oauth}#section-5.2`,
    },
  ),
];
