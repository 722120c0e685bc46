/** What flows, apps and agents say of policies, triggers, dynamic values and licences, in whatever words. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { fault, plain, type Topic, topic } from './topic';

export const flowTopics: readonly Topic[] = [
  plain(
    'flow-limit',
    anyOf(
      /\bflow['’]?s performance (?:may|might|will) be slow\b/i,
      /\b(?:your|this|the) flow\b.{0,80}\b(?:more actions than|too many actions|uses? fewer actions|fewer actions|is (?:being )?throttled|has been throttled)/i,
      /\bflow (?:will be|has been|was) turned off\b.{0,80}\b(?:actions?|limits?|throttl\w+|fail\w*|inactiv\w*|not (?:been )?used)\b/i,
      /\bexceeded (?:your|the) (?:daily|monthly) (?:action|API request|Power Platform request)s? (?:limit|quota|allocation)/i,
      /\brunning more actions than expected\b/i,
    ),
    {
      meaning: 'The flow runs more actions than its plan allows. It is slowed down, and later switched off.',
      advice:
        'Let it run less often and do less: filter in the trigger or in the inputs of the operation, in place of loops with conditions; fetch larger pages. A plan for the flow itself has higher limits.',
      source: 'https://learn.microsoft.com/power-automate/limits-and-config',
    },
    { isToPeople: true },
  ),
  plain(
    'delegation',
    anyOf(
      /\bdelegation warning\b/i,
      /\bpart of this formula might not work correctly on large data sets\b/i,
      /\b(?:formula|query|operation|function)\b.{0,60}\b(?:cannot|can['’]?t|is not|isn['’]t) (?:be )?delega(?:ted|ble)\b/i,
    ),
    {
      meaning:
        'The app fetches only the first rows, 500 if nothing else is set, and works with these. The operations of a custom connector never hand such work on to the service.',
      advice:
        'Filter and sort at the service: give the operation parameters for it, and hand over the values in the formula. Or fetch page after page.',
      source: 'https://learn.microsoft.com/power-apps/maker/canvas-apps/delegation-overview',
    },
    { isToPeople: true },
  ),
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
          /\b(?:http request failed|bad ?request|response content|content of the (?:response|answer))\b.{0,120}\b(?:not|n['’]t) (?:a )?(?:valid |well-formed )?json\b/i,
          /\b(?:not|n['’]t) (?:a )?(?:valid |well-formed )?json\b.{0,40}\b(?:http request failed|bad ?request)\b/i,
          /\binvalid json (?:response|answer|received)\b/i,
          /\b(?:empty|blank) (?:response|answer|reply) (?:was )?(?:received |returned )?(?:from|by) (?:the |a )?(?:custom )?(?:connector|server|service|api|tool|backend)\b/i,
        ),
      ],
      isUnmistakable: true,
      isShown: true,
    },
    {
      meaning: 'The answer of a service is empty or no JSON, and the program that reads it expects JSON.',
      advice:
        'Look at the raw answer: a wrong `host` or `basePath`, a sign-in page and an error page are common. If the service really answers like this, describe the response as a text.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
    },
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
        /\b(?:users?|account|flow|app|connector|connection|plan|owner|trial)\b/i,
      ],
    },
    {
      meaning: 'The account or the flow has no licence for what it does; a custom connector is a premium one.',
      advice: 'Ask an administrator for a licence. The files are not the cause.',
      source: 'https://learn.microsoft.com/power-platform/admin/pricing-billing-skus',
    },
  ),
];
