/** Codes of flows and of Logic Apps that stand without a sentence, from the lists in the documentation. */
import { codesFrom, type OtherMessage } from './other-message';

export const flowErrors = 'https://learn.microsoft.com/power-automate/error-reference';

const code = codesFrom('flow', flowErrors);

/** A code that says more than the words beside it. */
function own(...parts: Parameters<typeof code>): OtherMessage {
  const { wraps: _, ...message } = code(...parts);
  return message;
}

const agentErrors = 'https://learn.microsoft.com/troubleshoot/power-platform/copilot-studio/authoring/error-codes';

const agent = codesFrom('agent', agentErrors);

export const flowCodes: readonly OtherMessage[] = [
  code(
    'name-twice',
    ['DuplicateActionName'],
    'Two steps of the flow have the same name.',
    'Rename one of them, also in the expressions that speak of it.',
  ),
  code(
    'value-missing',
    ['MissingRequiredProperty'],
    'A step of the flow lacks a value that it needs.',
    'Fill in the fields with a star. In a solution, environment variables need values too.',
  ),
  code(
    'conversion',
    ['ContentConversionFailed'],
    'A value of the flow could not be turned into the type that a step expects.',
    'Convert it in the flow. If it comes from the connector, compare its type in the response schema with the raw answer.',
  ),
  code(
    'trigger-condition',
    ['TriggerConditionNotMet'],
    'The condition of the trigger did not hold, so the flow did not start.',
    'Look at the condition in the settings of the trigger, and at the raw data of the trigger.',
  ),
  code(
    'waited',
    ['OperationTimedOut'],
    'A step waited longer for its end than a flow may.',
    'Give the step a limit of its own and say what follows it. A webhook has to be called back within 30 days.',
  ),
  code(
    'quota',
    ['WorkflowRunActionRepetitionQuotaExceeded', 'FlowRunQuotaExceeded'],
    'The flow does more steps than its licence allows.',
    'Fetch less before the loop, or put steps together.',
  ),
  own(
    'address-signature',
    ['DirectApiAuthorizationRequired'],
    'The address of a flow was called without its signature, or with parameters added that displaced it.',
    'Call the whole address as the trigger shows it, `sp`, `sv` and `sig` included, and send no header `Authorization`. A service that always sends one cannot call it directly.',
    ['The request must be authenticated only by Shared Access scheme.'],
  ),
  own(
    'address-twice',
    ['DirectApiRequestHasMoreThanOneAuthorization'],
    'The address of a flow was called with its signature and with a header `Authorization` besides; only one of them may be there.',
    'Leave the header out: the address with `sig` is enough. Where API Management stands between, a policy can delete the header. Else let the trigger ask for a sign-in, and leave out `sig`.',
    [
      "The request has both SAS authentication scheme and '{0}' authorization scheme. Only one scheme should be used.",
      "The request has SAS authentication scheme, '{0}' authorization scheme or internal token scheme. Only one scheme should be used.",
    ],
  ),
  own(
    'address-scheme',
    ['DirectApiInvalidAuthorizationScheme'],
    'The address of a flow was called with a kind of sign-in that its trigger does not take: it is set to tokens alone, or `sig` is missing from the address.',
    'Look at who may trigger the flow. For a service that only knows the address, choose _Anyone_ and hand it the whole address; else send a token with `Bearer`.',
    [
      'The request has SAS authentication scheme while it is disabled under your access control policy.',
      "The provided authorization token is not valid. The request should have a valid authorization header with 'Bearer' scheme.",
    ],
  ),
  code(
    'child',
    ['ChildFlowsUnsupportedForNonOpenApiConnections', 'ChildFlowUnsupportedForInvokerConnections'],
    'A flow cannot be the child of another one, because it or one of its connections was made in another way.',
    'Make the flow anew inside a solution, and set its connections under _Run only users_.',
  ),
  code('self', ['FlowCannotInvokeItself'], 'A flow calls itself.', 'Put what is repeated into a flow of its own.'),
  code(
    'connection-form',
    ['AzureResourceManagerRequestFailed'],
    'The service behind flows refused what it was sent. The reason stands in the message inside.',
    'Read on inside it.',
  ),
  agent(
    'flow',
    ['FlowActionException', 'FlowActionBadRequest', 'FlowActionTimedOut', 'BindingKeyNotFoundError'],
    'An agent called a flow, and the flow failed, took more than 100 seconds, or has other inputs than the agent gives it.',
    'Open the run of the flow: the step that failed says more. If its inputs were changed, add the flow to the agent again.',
  ),
  agent(
    'answer',
    ['AsyncResponsePayloadTooLarge', 'OutgoingMessageSizeTooBig', 'ConnectorRequestFailure'],
    'An agent called a connector, and the answer was too large or an error. An agent takes answers of up to 500 kB.',
    'Fetch less: filter in the inputs of the operation, or cut the answer down in `script.csx`.',
  ),
  agent(
    'content',
    [
      'ContentError',
      'InvalidContent',
      'InfiniteLoopInBotContent',
      'RedirectToDisabledDialog',
      'RedirectToNonExistentDialog',
      'LatestPublishedVersionNotFound',
      'AIPluginOperationNotFound',
      'AIModelActionBadRequest',
    ],
    'A topic or a tool of an agent is not set up as it should be. The connector is seldom the cause.',
    'Look at the checker of topics. If the connector was changed, take its tool out of the agent and add it again.',
  ),
  {
    ...agent(
      'topic-checker',
      ['ExternalAgentTaskActionDoesNotAllowRedirect'],
      'The checker of topics in Copilot Studio does not take the step that calls a tool or another agent. The connector is not the cause.',
      'Give the tool to the agent itself in place of the topic, or take out what stands behind its step in the topic, a redirect above all. Then take the tool out and add it again.',
    ),
    codePattern:
      /^(?=\w*(?:Not|Missing|Invalid|Error|Unsupported|Failed|Denied))(?:ExternalAgent|TaskDialog|AdaptiveDialog|Invoke(?:Connector|ExternalAgent)|GenAIPlugin|AIPlugin)\w+$/,
  },
  agent(
    'limits',
    [
      'DataLossPreventionViolation',
      'OpenAIRateLimitReached',
      'AuthenticationNotConfigured',
      'AIModelActionRequestTimeout',
    ],
    'An agent may not do this: a data policy, a limit, or a sign-in that is not set up.',
    'Ask an administrator, wait, or set up the sign-in of the agent.',
  ),
];
