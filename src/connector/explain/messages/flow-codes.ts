/** Codes of flows and of Logic Apps that stand without a sentence, from the lists in the documentation. */
import type { OtherMessage } from './other-message';

const flowErrors = 'https://learn.microsoft.com/power-automate/error-reference';

function code(
  id: string,
  codes: readonly string[],
  meaning: string,
  advice: string,
  sentences: readonly string[] = [],
): OtherMessage {
  return { id: `flow-${id}`, sentences, codes, meaning, advice, wraps: true, source: flowErrors };
}

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
  code(
    'licence',
    ['DirectApiAuthorizationRequired'],
    'A flow was called without the sign-in or the licence that it needs; a flow with a custom connector is a premium one.',
    'Give the caller a licence, or let the address of the trigger be called by anyone, with its signature.',
    ['The request must be authenticated only by Shared Access scheme.'],
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
];
