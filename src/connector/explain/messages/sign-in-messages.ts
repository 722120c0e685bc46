/** What the sign-in pages and the gateway answer when somebody makes a connection or runs an operation for a test. */
import type { OtherMessage } from './other-message';

export const signInMessages: readonly OtherMessage[] = [
  {
    id: 'sign-in-redirect',
    sentences: [
      "The redirect URI '{0}' specified in the request does not match the redirect URIs configured for the application '{1}'.",
      'The reply URL specified in the request does not match the reply URLs configured for the application: {0}',
    ],
    codes: ['AADSTS50011'],
    rule: 'oauth-redirect-mode-per-connector',
    meaning: 'The address to which the sign-in returns is not registered with the application.',
    advice:
      'Copy the redirect address from the security page of the connector into the registration of the application.',
  },
  {
    id: 'sign-in-application',
    sentences: ["Application with identifier '{0}' was not found in the directory '{1}'."],
    codes: ['AADSTS700016'],
    rule: 'oauth-client-id-given',
    meaning: 'There is no application with this client id in the tenant. A placeholder may still stand there.',
    advice: 'Compare the client id of the connector with the registration.',
  },
  {
    id: 'sign-in-secret',
    sentences: [
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app {0}.',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ],
    codes: ['AADSTS7000215', 'AADSTS7000218', 'AADSTS7000222'],
    meaning: 'The client secret of the connector is missing, wrong or too old.',
    advice: 'Make a new secret, paste its value (not its id) on the security page, and update the connector.',
  },
  {
    id: 'sign-in-consent',
    sentences: [
      "The user or administrator has not consented to use the application with ID '{0}' named '{1}'.",
      'needs permission to access resources in your organization that only an admin can grant.',
    ],
    codes: ['AADSTS65001', 'AADSTS90094'],
    meaning: 'Nobody has allowed the application to read what the connector asks for.',
    advice: 'Let an administrator grant consent to the scopes of the connector.',
  },
  {
    id: 'sign-in-resource',
    sentences: [
      'The resource principal named {0} was not found in the tenant named {1}.',
      "The application '{0}' asked for scope '{1}' that doesn't exist on the resource '{2}'.",
    ],
    codes: ['AADSTS500011', 'AADSTS650053', 'AADSTS650057'],
    meaning: 'The resource address or a scope of the sign-in does not exist in this tenant.',
    advice: 'Compare the resource URL and the scopes with what the application exposes.',
  },
  {
    id: 'run-argument-type',
    sentences: [
      "The API operation '{0}' requires the property '{1}' to be of type '{2}' but is of type '{3}'.",
      "The API '{0}' returned an invalid response for workflow operation '{1}' of type '{2}'.",
    ],
    codes: [],
    meaning:
      'A flow sent or got a value with another type than the definition promises: it answered with another type.',
    advice: 'Change the type in the definition to what the service really sends or takes.',
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
  },
  {
    id: 'run-dynamic-values',
    sentences: ['Could not retrieve values. The dynamic invocation failed with {0}'],
    codes: [],
    meaning: 'A dynamic list stayed empty: the operation behind it failed when the flow was built.',
    advice: 'Call that operation on the test page with the same connection.',
  },
  {
    id: 'run-argument-missing',
    sentences: ["The API operation '{0}' is missing required property '{1}'."],
    codes: [],
    meaning: 'A flow did not give a value that the definition asks for.',
    advice: 'Fill it in in the flow. If it has a fixed value, give the parameter a `default` and make it internal.',
  },
  {
    id: 'run-argument-refused',
    sentences: [
      "The API operation does not allow writing a value for parameter '{0}'. This parameter's value must be removed.",
    ],
    codes: [],
    meaning: 'A flow fills a parameter that the definition no longer has, or that is internal now.',
    advice: 'Put the parameter back, or remove its value in the flow.',
  },
];
