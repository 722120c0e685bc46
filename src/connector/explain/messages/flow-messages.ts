/** What flows say of their own steps, variables, loops and addresses. The connector is seldom the cause. */
import { flowErrors } from './flow-codes';
import type { OtherMessage } from './other-message';

const limits = 'https://learn.microsoft.com/power-automate/limits-and-config';

export const flowMessages: readonly OtherMessage[] = [
  {
    id: 'flow-skipped',
    sentences: [
      "The execution of template action '{0}' is skipped: the 'runAfter' condition for action '{1}' is not satisfied. Expected status values '{2}' and actual value '{3}'.",
      "The execution of template action '{0}' skipped: the branching condition for this action is not satisfied.",
    ],
    codes: ['ActionBranchingConditionNotSatisfied', 'ActionConditionFailed'],
    meaning:
      'A step of the flow was left out, because a step before it did not end as it should, or a condition did not hold.',
    advice: 'Nothing is wrong with this step. Look at the step before it that failed, and at its raw output.',
    source: flowErrors,
  },
  {
    id: 'flow-loop-length',
    sentences: [
      'The number of foreach items limit exceeded. Limit: {0} and actual: {1}',
      "The execution of template action '{0}' failed: The number of foreach items limit exceeded. Limit: {1} and actual: {2}",
    ],
    codes: [],
    meaning: 'A loop of the flow has more items than the plan of the flow allows.',
    advice:
      'Fetch less: filter in the inputs of the operation, take one page after the other, or split the list in parts. Some plans allow longer lists.',
    source: limits,
  },
  {
    id: 'flow-variable-type',
    sentences: [
      "The variable '{0}' of type '{1}' cannot be initialized or updated with value of type '{2}'.",
      "The variable '{0}' of type '{1}' cannot be initialized or updated with value of type '{2}'. The variable '{3}' only supports values of types '{4}'.",
    ],
    codes: [],
    meaning: 'A variable of the flow got a value of another type than it was made with.',
    advice:
      'Make the variable with the type of the value, take one property of an object, or convert it: `string()`, `int()`, `json()`.',
    source: flowErrors,
  },
  {
    id: 'flow-reference',
    sentences: [
      "Correct to include a valid reference to '{0}' for the input parameter(s) of action '{1}'.",
      "The template validation failed: 'The action(s) '{0}' referenced by 'inputs' in action '{1}' are not defined in the template'.",
    ],
    codes: [],
    meaning:
      'A step of the flow reads a step that is not there: it was renamed, deleted, or stands inside of another branch.',
    advice: 'Open the step, take the old value out, and choose it again from the dynamic content.',
    source: flowErrors,
  },
  {
    id: 'flow-address-cut',
    sentences: ['The api-version query parameter (?api-version=) is required for all requests.'],
    codes: ['MissingApiVersionParameter'],
    meaning:
      'An address of Azure was called without `api-version` in its query. For the address of a flow that means that its end was lost.',
    advice:
      'Keep and call the whole address as it was given, with `api-version`, `sp`, `sv` and `sig`. A service that cuts off the query of the address it is to call back needs a relay.',
    source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-http-endpoint',
  },
  {
    id: 'flow-address-method',
    sentences: ["The HTTP request method is not valid. Expected '{0}' and actual '{1}'."],
    codes: ['TriggerRequestMethodNotValid'],
    meaning: 'The address of a flow was called with another method than its trigger takes.',
    advice:
      'Call it with the method that is expected; a webhook has to `POST`. Services that first check the address with a `GET` need something between that answers them.',
    source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-http-endpoint',
  },
  {
    id: 'flow-address-gone',
    sentences: ["The workflow '{0}' could not be found."],
    codes: ['WorkflowNotFound'],
    meaning: 'The flow that is called is not there any more, or lives in another environment.',
    advice:
      'Take the subscription of the old flow away at the service. If this happens again, look whether the connector has an operation that unsubscribes.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  },
];
