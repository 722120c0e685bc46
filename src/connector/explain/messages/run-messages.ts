/** What flows say of the operations of a connector, when they are saved and when they run. */
import { flowErrors } from './flow-codes';
import type { OtherMessage } from './other-message';

export const runMessages: readonly OtherMessage[] = [
  {
    id: 'run-argument-type',
    sentences: [
      "The API operation '{0}' requires the property '{1}' to be of type '{2}' but is of type '{3}'.",
      "The API '{0}' returned an invalid response for workflow operation '{1}' of type '{2}'.",
      "Input parameter '{0}' is required to be of type '{1}'. The runtime value '{2}' to be converted doesn't have the expected format '{3}'.",
      "Input parameter '{0}' is required to be of type '{1}'.",
      "Input parameter '{0}' validation failed in workflow operation '{1}': The parameter with value '{2}' in path '{3}' with type/format '{4}' is not convertible to type/format '{5}'.",
      "The parameter with value '{0}' in path '{1}' with type/format '{2}' is not convertible to type/format '{3}'.",
    ],
    codes: ['OpenApiOperationParameterTypeConversionFailed', 'OpenApiOperationParameterValidationFailed'],
    meaning:
      'A value has another type or format than the definition promises: either the flow sent it, or the service answered with it.',
    advice:
      'Compare the parameter or the response in the definition with what the service really takes or sends. If the definition is right, convert the value in the flow.',
    source: flowErrors,
  },
  {
    id: 'run-operation-missing',
    sentences: [
      "The API operation '{0}' could not be found in API '{1}'.",
      "Operation not found under connector '{0}'",
      'Unable to match incoming request to an operation',
      'Operation {0} was not found in swagger',
    ],
    codes: ['WorkflowOperationInputsApiOperationNotFound'],
    meaning: 'A flow calls an operation that the connector does not have, or no longer under this id.',
    advice: 'Put the operation back under its old `operationId`, or add its step to the flow again.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3552',
  },
  {
    id: 'run-argument-missing',
    sentences: [
      "The API operation '{0}' is missing required property '{1}'.",
      'The resolved string values for the following parameters are invalid, they may not be null or empty: {0}',
    ],
    codes: ['WorkflowOperationParametersRuntimeMissingValue'],
    meaning: 'A flow did not give a value that the definition asks for.',
    advice: 'Fill it in in the flow. If it has a fixed value, give the parameter a `default` and make it internal.',
    source: flowErrors,
  },
  {
    id: 'run-argument-refused',
    sentences: [
      "The API operation does not allow writing a value for parameter '{0}'. This parameter's value must be removed.",
      "The API operation does not contain a definition for parameter '{0}'.",
      "The API operation '{0}' does not contain a definition for parameter '{1}'.",
    ],
    codes: ['WorkflowOperationParametersExtraParameter'],
    meaning: 'A flow fills a parameter that the definition no longer has, or that is internal now.',
    advice: 'Put the parameter back, or remove its value in the flow.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning',
  },
  {
    id: 'run-dynamic-values',
    sentences: [
      'Could not retrieve values. The dynamic invocation failed with {0}',
      "The dynamic operation request to API '{0}' operation '{1}' failed with status code '{2}'. This may indicate invalid input parameters. Error response: {3}",
      "The dynamic operation request to API '{0}' operation '{1}' failed with status code '{2}'.",
      'The dynamic invocation request failed with error: {0}',
      // The designer of workflows: https://github.com/Azure/LogicAppsUX
      "Failed to retrieve dynamic outputs. As a result, this operation's outputs might not be visible in subsequent actions. Error details: {0}",
    ],
    codes: ['DynamicOperationRequestClientFailure'],
    meaning: 'The operation behind a dynamic list or a dynamic schema failed when the flow was built or saved.',
    advice:
      'Call that operation on the test page with the same connection. `x-ms-dynamic-values` and `x-ms-dynamic-schema` say which one it is and what it is given.',
    source: 'https://github.com/microsoft/powercat-business-approvals-kit/issues/44',
  },
  {
    id: 'run-answer-no-json',
    sentences: [
      'The response is not in a JSON format.',
      'The response is not in a JSON format. Cannot read server response.',
      'The data returned in the response is invalid. Response data should be a valid JSON object.',
      'Empty response from connector',
    ],
    codes: [],
    meaning:
      'The service answered with nothing, with a text or with a page of HTML where the definition promises JSON.',
    advice:
      'Look at the raw answer on the test page: a wrong `host` or `basePath`, a sign-in page and an error page are common. If the service really answers like this, describe the response as a text or turn it into JSON in `script.csx`.',
    source:
      'https://github.com/MicrosoftLearning/PL-7002-Create-and-Manage-Automated-Processes-by-using-Power-Automate/issues/20',
  },
  {
    id: 'run-service-silent',
    sentences: [
      'The server did not receive a response from an upstream server.',
      'Request to the backend service timed out',
      'The operation has timed out',
      'the client application timed out waiting for a response from service. This means that workflow took longer to respond than the alloted timeout value.',
      'upstream connect error or disconnect/reset before headers. {0}',
      'The gateway is either offline or could not be reached.',
      'An existing connection was forcibly closed by the remote host.',
      'A network-related or instance-specific error occurred while establishing a connection to SQL Server.',
      'A connection attempt failed because the connected party did not properly respond after a period of time',
      'No connection could be made because the target machine actively refused it.',
    ],
    codes: ['NoResponse', 'GatewayTimeout', 'ActionTimedOut', 'BackendConnectionFailure'],
    meaning: 'The service did not answer in time.',
    advice:
      'Call the service directly and measure how long it takes. Fetch less at a time, or offer the long work as a webhook. `host` has to be reachable from the internet.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  },
  {
    id: 'run-gateway',
    sentences: [],
    codes: ['BadGateway'],
    meaning:
      'The connector could not reach the service or could not read its answer. What stands behind it says which.',
    advice: 'Check `host`, `basePath` and the policies; then call the service directly with the same values.',
    wraps: true,
    source: 'https://github.com/OfficeDev/microsoft-teams-apps-requestateam/issues/209',
  },
  {
    id: 'run-too-many',
    sentences: [
      'Rate limit is exceeded. Try again in {0} seconds.',
      'Out of call volume quota. Quota will be replenished in {0}.',
    ],
    codes: ['RateLimitExceeded', 'TooManyRequests'],
    meaning: 'The flow calls more often than the connector or the service allows.',
    advice: 'Wait as long as it says, let the flow call less often, and fetch more with each call.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  },
  {
    id: 'run-script-compiler',
    sentences: [],
    codes: [],
    codePattern: /^CS\d{4}$/,
    rule: 'script-syntax',
    meaning: 'The compiler of C# does not accept the script; the number and the words behind it say why.',
    advice:
      'Check `script.csx` here. `ScriptBase` and `Context` belong to the platform: compiling on your own machine needs the definitions from its documentation.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  },
  {
    id: 'run-expression',
    sentences: [
      "Unable to process template language expressions in action '{0}' inputs at line '{1}' and column '{2}': '{3}'.",
      'Unable to process template language expressions {0}',
      "The template validation failed: '{0}'",
      "The template language expression '{0}' cannot be evaluated because {1}",
      "The template validation failed: 'The value for the workflow parameter '{0}' at line '{1}' and column '{2}' is not provided.",
      "The template action '{0}' at line '{1}' and column '{2}' is not valid: {3}",
      "The execution of template action '{0}' failed: the result of the evaluation of '{1}' expression '{2}' is of type '{3}'.",
    ],
    codes: ['InvalidTemplate', 'ExpressionEvaluationFailed'],
    meaning:
      'An expression of the flow or of a template is wrong, or the answer that it reads does not have what it looks for.',
    advice:
      'Mend the expression in the flow. If it reads an answer of the connector, compare the response schema with the raw answer: a field that the service leaves out is `null`.',
    source: flowErrors,
  },
  {
    id: 'run-flow-definition',
    sentences: [
      "The 'inputs' of workflow run action '{0}' of type '{1}' should not have the property '{2}'.",
      "The 'inputs' of workflow run action '{0}' of type '{1}' are not valid.",
      "The API connection name must be provided in the '{0}' action inputs.",
      "The inputs of workflow run action '{0}' of type '{1}' are not valid.",
    ],
    codes: ['WorkflowRunActionInputsInvalidProperty', 'WorkflowRunActionInputsMissingProperty'],
    meaning: 'A step of the flow is written in a way that is not allowed. The connector is not the cause.',
    advice: 'Delete the step in the flow and add it again, or take the property out of its code.',
    source: 'https://github.com/rithala/power-automate-tools/issues/2',
  },
  {
    id: 'run-wrapper',
    sentences: [
      "The 'inputs.parameters' of workflow operation '{0}' of type '{1}' is not valid. Error details: {2}",
      "Flow save failed with code '{0}' and message '{1}'.",
      'Flow client error returned with status code "{0}" and details "{1}".',
      "Request to XRM API failed with error: 'Message: {0}",
      "Workflow validation failed for the workflow '{0}'. {1}",
      'Workflow validation failed: {0}',
      'An action failed. No dependent actions succeeded.',
      'Flow run failed.',
      'Failed to activate component(s).',
      'Turn on failed.',
    ],
    codes: ['InvalidOpenApiFlow', 'ActionFailed', 'FlowCheckerError'],
    meaning: 'The flow could not be saved or run. The reason stands behind this sentence, or in the step that failed.',
    advice: 'Read on behind it. If nothing follows, open the step that failed and look at its raw output.',
    wraps: true,
    source: flowErrors,
  },
  {
    id: 'run-from-app',
    sentences: [
      "The method '{0}' has an invalid value for parameter '{1}'",
      "{0} failed: The method '{1}' has an invalid value for parameter '{2}'",
      'Network error when using {0} function: The requested operation is invalid.',
    ],
    codes: [],
    meaning:
      'An app gave an operation or a flow a value that does not fit the parameter: a missing one, or one of another type.',
    advice:
      'Look at the formula in the app. If the parameters of the connector or the flow were changed, take it out of the app and add it again.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/3468',
  },
  {
    id: 'run-app-network',
    sentences: [
      'Error when trying to retrieve data from the network: {0}',
      'Error when trying to retrieve data from the network.',
      'The request was not sent or there was no response from the server. Check your internet connection. Server Response: {0}',
    ],
    codes: [],
    meaning: 'An app called an operation and got no answer that it can use. What the server said stands behind it.',
    advice:
      'Open the monitor of the app and look at the status and the answer of the call; then try the operation in the test of the connector.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/1885',
  },
];
