/**
 * What services answer in the words of the frameworks and gateways that they are made with: Django, Laravel, Rails,
 * Spring, Express, Kong, and those of Google, GitHub, Shopify and the like.
 */
import { anyOf } from '../any-of';
import { messageOfStatus } from '../messages/http-messages';
import { subjects } from './subjects';
import { plain, type Told, type Topic, topic } from './topic';

const answer = (number: number): Told => messageOfStatus(number) ?? subjects.server;

const policies = 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates';
const verb = '(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)';

export const serviceTopics: readonly Topic[] = [
  plain(
    'service-method',
    anyOf(
      new RegExp(
        `^\\W*(?:the )?(?:requested |request |http )?method [\\\\"']{0,2}${verb}[\\\\"']{0,2} (?:is )?not (?:allowed|supported)\\b`,
        'i',
      ),
      new RegExp(`^\\W*(?:the )?["']?${verb}["']? method is not (?:allowed|supported) for\\b`, 'i'),
      /\brequest method ['"]?[A-Z]{3,7}['"]? (?:is )?not supported\b/i,
      /\b(?:the )?method (?:is )?not allowed(?: for the requested (?:url|resource)| on this|\W*$)/i,
      /\bhttp verb used to access this page is not allowed\b/i,
      /\bdoes not support (?:the )?(?:http|request) (?:method|verb)\b/i,
      /\binvalid method \(http verb\)/i,
      /\bHttpRequestMethodNotSupported\w*|\bMethodNotAllowed(?:Exception|HttpException|Error)\b/,
    ),
    answer(405),
  ),
  plain(
    'service-anonymous',
    anyOf(
      /^\W*unauthenticated\W*$/i,
      /\bUserNotLoggedIn\b/,
      /\bauthentication credentials were not provided\b/i,
      /\bfull authentication is required to access\b/i,
      /^\W*(?:you must be |user (?:is )?)?not (?:authenticated|logged in|signed in)[.!"']*$/i,
      /^\W*(?:you need to sign in or sign up before continuing|login (?:is )?required|requires authentication)[.!"']*$/i,
    ),
    subjects.signIn,
    { isToPeople: true },
  ),
  plain(
    'service-browser',
    anyOf(
      /\bCSRF\b.{0,40}\b(?:fail\w*|not set|missing|incorrect|invalid|required|mismatch\w*|expired)\b/i,
      /\bx-csrf-token['"]?[ \t]*:[ \t]*['"]?required\b/i,
      /^\W*(?:419\W+)?page expired\W*$/i,
      /\bInvalidAuthenticityToken\b|\bTokenMismatchException\b/,
    ),
    {
      meaning:
        'The service took the call for one of a browser, and wants the token that it hands out with a page or an earlier answer.',
      advice:
        'Call the addresses of its API, with a sign-in by key or token. Where there are none, custom code has to fetch the token first and send it along with the cookies.',
      source: 'https://developer.mozilla.org/docs/Web/Security/Attacks/CSRF',
    },
  ),
  plain('service-rights', /^\W*(?:RBAC: )?access denied\W*$/i, answer(403), { isToPeople: true }),
  plain(
    'service-challenge',
    /\bwww-authenticate['"]?[ \t]*:[ \t]*['"]?(?:basic|digest|negotiate|ntlm|bearer|apikey)\b/i,
    {
      meaning: 'The service asks for a sign-in; the header `WWW-Authenticate` names the kind that it wants.',
      advice: 'Compare that kind with `securityDefinitions` and `connectionParameters`, then make a new connection.',
      source: subjects.signIn.source,
    },
  ),
  plain(
    'service-route',
    anyOf(
      /\bno route matched with those values\b/i,
      /\bno (?:static resource|handler found for)\b/i,
      /\bthe route \S{1,200} could not be found\b/i,
      /\bunrecogni[sz]ed request url\b/i,
      /\bno (?:matching )?(?:route|endpoint) (?:was )?(?:found|matched|matches)\b/i,
    ),
    answer(404),
  ),
  plain(
    'service-audit-tenant',
    /\b(?:StartSubscription|Compliance\.Audit)\b.{0,300}\btenant\s+\S{1,60} does not exist\b/i,
    subjects.auditTenant,
    { isShown: true },
  ),
  topic(
    'service-taken',
    {
      about: [
        /\b(?:address|topic|web ?hooks?|hooks?|subscriptions?|callback|target_?url|endpoint)\b/i,
        /\b(?:has )?already (?:been taken|exists?|registered|subscribed)\b/i,
      ],
      not: /\b(?:api|operation|connector|e-?mail|ip) (?:address|endpoint)\b|\bpath\b/i,
    },
    {
      rule: 'webhook-notification-url-required',
      meaning: 'The service has a subscription for this address already: an older one was not taken away.',
      advice:
        'Delete the old one at the service. So that it does not come back, give the connector an operation that unsubscribes, and let the one that subscribes answer with its address in the header `Location`.',
      source: subjects.subscription.source,
    },
  ),
  topic(
    'service-unique',
    { about: [/\bhas already been taken\b|\bmust be unique\b|\bwith this \w+ already exists\b/i] },
    {
      meaning: 'The service has something with this value already, and the value has to be unique.',
      advice: 'Send another value, or look for the one that is there and change that.',
    },
  ),
  topic(
    'service-so-already',
    {
      about: [
        /\b(?:is|are|was|has been|have been) already (?:enabled|disabled|subscribed|active|closed|open|cancell?ed|completed|processed|approved)\b/i,
      ],
    },
    {
      meaning: 'What the call asks for is so already at the service, which refuses to do it once more.',
      advice: 'Nothing has to be mended in the connector. Look at the state first, and call only where it differs.',
    },
  ),
  plain(
    'service-off',
    anyOf(
      /\bhas not been used in project\b.{0,80}\bdisabled\b/i,
      /\bapi (?:is|has) not (?:been )?enabled (?:for|in|on) (?:the|this|your) (?:project|account|organi[sz]ation|org|instance)\b/i,
      /\bAPI_DISABLED_FOR_ORG\b|\bAPI_CURRENTLY_DISABLED\b|\bSERVICE_DISABLED\b|\baccessNotConfigured\b/,
      /\bREST API (?:is )?(?:disabled|not enabled)\b/i,
    ),
    {
      meaning: 'The API is not switched on for the project or the account at the service.',
      advice:
        'Switch it on there, in the project of the client id or the key; it can take some minutes. The files are not the cause.',
    },
    { isToPeople: true },
  ),
  plain(
    'service-caller',
    anyOf(
      /\b(?:make sure (?:that )?)?(?:your|the) requests? (?:has|have|must (?:have|include)|needs?) an? user-agent\b/i,
      /\b(?:missing|no|invalid|required) (?:http )?user-agent(?: header)?\b/i,
      /\buser-agent(?: header)? (?:is |was )?(?:required|missing|not (?:set|provided))\b/i,
      /\brequest forbidden by administrative rules\b/i,
    ),
    {
      meaning: 'The service wants every call to say who calls, in the header `User-Agent`, and got none.',
      advice: 'Set the header with a policy in `apiProperties.json`; makers need not see it.',
      source: policies,
    },
    { isToPeople: true },
  ),
  plain(
    'service-scopes',
    anyOf(
      /\b(?:hasn['’]t|has not|haven['’]t|not) been granted\b.{0,40}\b(?:scopes?|permissions?)\b/i,
      /\bMISSING_SCOPES?\b|\bmissing_scopes?\b/,
      /\brequires? merchant approval for \S{1,60} scopes?\b/i,
    ),
    {
      meaning: 'The connection was signed in without a scope that this operation needs. The answer often names it.',
      advice:
        'Add the scope on the security page (`scopes` in `apiProperties.json`) and at the application of the service. Then make a new connection: the old one keeps what it was granted.',
      source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    },
    { isToPeople: true },
  ),
  plain('service-consent', /\binsufficient privileges to complete the operation\b|\bAuthorization_RequestDenied\b/i, {
    meaning:
      'Microsoft Graph does not let the token do this: a permission was not asked for or not consented to, or the account itself may not.',
    advice:
      'Compare the permissions that the documentation of the operation names with those of the application, let an administrator consent, and make a new connection.',
    source: 'https://learn.microsoft.com/graph/permissions-overview',
  }),
  plain(
    'service-token-form',
    /\bCompactToken parsing failed\b|\bJWT is not well formed\b|\bIDX1(?:2741|4100|2709)\b|\bmalformed (?:jwt|token)\b/i,
    {
      meaning: 'What came as a token is none: a key in its place, `Bearer` twice, or only a part of it.',
      advice:
        'Compare the kind of sign-in with what the service wants. In a key that is typed into the connection, `Bearer` belongs there only if the connector does not add it.',
      source: 'https://www.rfc-editor.org/rfc/rfc7519#section-7.2',
    },
  ),
  plain(
    'service-deployment',
    /\bAPI deployment for this resource does not exist\b|\bDeploymentNotFound\b/,
    {
      meaning: 'There is no deployment of a model with the name that stands in the address, at this resource.',
      advice: 'Compare `host` and the name in the path with the deployments of the resource. A new one takes minutes.',
      source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    },
    { isToPeople: true },
  ),
  plain(
    'service-soap',
    /\bdid not recogni[sz]e the value of http header SOAPAction\b|\bSOAPAction\b.{0,60}\b(?:missing|not (?:understood|recogni[sz]ed|supported)|mismatch|cannot be processed)\b/i,
    {
      meaning: 'A SOAP service did not get the header `SOAPAction`, or does not know its value.',
      advice:
        'Set the header with a policy to the value that the WSDL names. A REST address of the service, or custom code that makes the envelope, is less trouble.',
      source: 'https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383528',
    },
  ),
  plain(
    'service-tunnel',
    anyOf(
      /\bERR_NGROK_\d+\b/i,
      /\bthe endpoint \S{1,120} is offline\b/i,
      /\btunnel \S{1,120} (?:was )?not found\b/i,
      /^\W*(?:\d{3}\W+)?tunnel (?:unavailable|offline)\b|\b(?:argo|cloudflare) tunnel error\b/i,
    ),
    {
      meaning: 'The tunnel to the machine on which the service runs is not open, or has another address by now.',
      advice:
        'Start it again and compare its address with `host`. Before the connector is submitted, `host` has to be that of a service that runs all the time.',
      source: 'https://ngrok.com/docs/errors/',
    },
    { isToPeople: true },
  ),
];
