/** What flows, apps and agents say of values, policies and triggers, in whatever words. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { fault, type Topic, topic } from './topic';

const typeDiffers = {
  meaning: 'A value has another type or format than the one who reads it expects.',
  advice:
    'Compare the type in the definition with what is really sent or answered. In a flow, convert the value first: `json()`, `string()`, `base64ToString()`.',
  source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-content-type',
};

export const flowTopics: readonly Topic[] = [
  topic(
    'data-policy',
    {
      about: [
        anyOf(
          /\bdata loss prevention\b/i,
          /\bDLP\b/i,
          /\bdata polic(?:y|ies)\b/i,
          /\badmin(?:istrator)? (?:\w+ )?polic(?:y|ies)\b/i,
          /\bpolic(?:y|ies) (?:set |defined )?by (?:your|an|the) admin/i,
        ),
        /\b(?:violat\w+|block(?:s|ed)?|not (?:allowed|compliant|permitted)|isn't|cannot|can't|conflicts?|suspend(?:ed|s)?|prevent(?:s|ed)?|restrict(?:s|ed)?|prohibit(?:s|ed)?|disallow(?:s|ed)?)\b/i,
      ],
    },
    subjects.policy,
  ),
  topic(
    'webhook',
    {
      about: [
        anyOf(
          /\bwebhooks?\b/i,
          /\bOpenApiConnectionWebhook\b/i,
          /\b(?:notification|callback) ?ur[il]\b/i,
          /\bsubscriptions? (?:validation|request|creation|operation)\b/i,
          /\b(?:un)?subscrib(?:e|ing) to\b/i,
          /\b(?:list)?callbackurl\b/i,
          /\b(?:creat|delet|renew)\w* (?:the )?(?:webhook )?subscription\b/i,
        ),
        fault,
      ],
      not: /\bsubscription key\b|\bazure subscription\b|\/subscriptions\//i,
    },
    subjects.subscription,
  ),
  topic(
    'dynamic',
    {
      about: [
        anyOf(
          /\bdynamic (?:inputs?|outputs?|values?|schemas?|content|data|list|tree|properties|parameters?|invocation|operation)\b/i,
          /\bdynamic(?:Values|Schema|List|Tree|Properties)\b/i,
        ),
        /\b(?:failed|failure|could not|couldn't|cannot|can't|unable|error|invalid|not (?:found|valid|supported))\b/i,
      ],
    },
    {
      meaning: 'The operation behind a dynamic list or a dynamic schema failed when something was built with it.',
      advice:
        'Call that operation on the test page with the same connection. `x-ms-dynamic-values` and `x-ms-dynamic-schema` say which one it is and what it is given.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    },
  ),
  topic(
    'answer-no-json',
    {
      about: [
        anyOf(
          /\b(?:responses?|answer|reply)\b.{0,60}\b(?:is|was)(?: not|n['’]t) (?:a |in )?(?:valid |well-formed )?json\b/i,
          /\binvalid json (?:response|answer|received)\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The answer of a service is no JSON, and the program that reads it expects JSON.',
      advice:
        'Look at the raw answer: a wrong `host` or `basePath`, a sign-in page and an error page are common. If the service really answers like this, describe the response as a text.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
    },
  ),
  topic(
    'json-type',
    {
      about: [
        /\bexpected ['"`]?(?:object|string|array|integer|number|boolean|null)\b.{0,20}\bbut (?:got|was|received|found)\b/i,
      ],
      isUnmistakable: true,
    },
    typeDiffers,
  ),
  topic(
    'value-type',
    {
      about: [
        anyOf(
          /\b(?:must|should|needs? to|has to|required to|expected to) be (?:of |an? )?(?:type |valid )?['"`]?\w+.{0,160}\bbut (?:was|is|it is|got|found|received|has)\b/i,
          /\bexpected\b.{1,60}\b(?:but|got|found|received|actual)\b.{1,60}/i,
          /\binvalid type\b/i,
          /\btype mismatch\b/i,
          /\bcannot (?:convert|cast|deserialize)\b.{1,80}\bto\b/i,
          /\bis of type\b.{1,40}\b(?:expected|instead)\b/i,
          /\bnot convertible to type\b/i,
        ),
        /\b(?:types?|strings?|integers?|numbers?|objects?|arrays?|booleans?|null|json|octet-stream|binary|date(?:-time)?)\b/i,
      ],
      not: /\b(?:characters?|token|indentation|delimiter|while parsing|statusCode|status code)\b/i,
    },
    typeDiffers,
  ),
  topic(
    'agent',
    {
      about: [
        anyOf(
          /\bconnector request failed\b/i,
          /\breasonCode: ?\w*Failure\b/i,
          /\b(?:conversation|bot) ?id\b.*\berror ?code\b/i,
          /\berror ?code\b.*\bconversation ?id\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'An agent called a connector or a tool, and that failed. The words do not tell why.',
      advice:
        'Try the operation on the test page of the connector with the same values. Look at how large its answer is and how long it takes.',
      source: 'https://learn.microsoft.com/troubleshoot/power-platform/copilot-studio/authoring/error-codes',
    },
  ),
  topic(
    'licence',
    {
      about: [
        /\b(?:licen[sc]es?|service plan|premium)\b/i,
        /\b(?:does(?: not|n't) have|no valid|missing|required|requires?|not (?:licensed|assigned)|lacks?|adequate|trial has|expired)\b/i,
        /\b(?:users?|account|flow|app|connector|connection|plan|owner)\b/i,
      ],
    },
    {
      meaning: 'The account or the flow has no licence for what it does; a custom connector is a premium one.',
      advice: 'Ask an administrator for a licence. The files are not the cause.',
      source: 'https://learn.microsoft.com/power-platform/admin/pricing-billing-skus',
    },
  ),
];
