/** What Azure says when a connector or a connection is deployed with a template. */
import { codesFrom, type OtherMessage } from './other-message';

const deployment = 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors';

const azure = codesFrom('azure', deployment);

export const azureMessages: readonly OtherMessage[] = [
  {
    id: 'azure-template',
    sentences: [
      "Deployment template validation failed: 'The template resource '{0}' at line '{1}' and column '{2}' is not valid: {3}",
      "The template resource '{0}' at line '{1}' and column '{2}' is not valid: {3}",
      "Deployment template validation failed: 'The value for the template parameter '{0}' at line '{1}' and column '{2}' is not provided.",
      "The template variable '{0}' is not found.",
      "The template parameter '{0}' is not found.",
      'There was an error downloading the template from URI {0}',
      'Deployment template parse failed: {0}',
    ],
    codes: [],
    meaning:
      'The deployment template has a mistake: a name that is not defined, a value that is missing, or an expression that cannot be read.',
    advice: 'Look at the line and the column in the template. The files of the connector are not the cause.',
    source: deployment,
  },
  azure(
    'deployment',
    ['DeploymentFailed', 'ResourceDeploymentFailure', 'InvalidTemplateDeployment', 'DeploymentFailedCleanUp'],
    'A deployment to Azure stopped at one of its resources. The reason stands inside or in the list of its operations.',
    'Look for the innermost message. A connector is made before its connections and before what uses them.',
    [
      'At least one resource deployment operation failed. Please list deployment operations for details.',
      "The resource operation completed with terminal provisioning state '{0}'.",
      'The response for resource had empty or invalid content.',
      "The template deployment '{0}' is not valid according to the validation procedure.",
    ],
  ),
  azure(
    'busy',
    ['AnotherOperationInProgress', 'DeploymentActiveAndUneditable', 'ResourceGroupBeingDeleted'],
    'Something else is being done to the same resource.',
    'Wait until it is finished, and deploy again.',
  ),
  azure(
    'rights',
    ['AuthorizationFailed', 'LinkedAuthorizationFailed', 'InvalidAuthenticationTokenTenant'],
    'The account may not deploy this, or is signed in to another tenant.',
    'Ask for a role on the resource group, or sign in to the tenant of the subscription.',
    [
      "The client '{0}' with object id '{1}' does not have authorization to perform action '{2}' over scope '{3}' or the scope is invalid.",
    ],
  ),
  azure(
    'missing',
    [
      'ResourceNotFound',
      'ResourceGroupNotFound',
      'ParentResourceNotFound',
      'SubscriptionNotFound',
      'InvalidResourceReference',
      'InvalidContentLink',
    ],
    'The template names something that is not there, or not yet.',
    'Compare the names, and add what has to be there first to `dependsOn`.',
    ["The Resource '{0}' under resource group '{1}' was not found.", "Resource group '{0}' could not be found."],
  ),
  azure(
    'not-registered',
    [
      'MissingSubscriptionRegistration',
      'NoRegisteredProviderFound',
      'MissingRegistrationForLocation',
      'InvalidSubscriptionRegistrationState',
    ],
    'The subscription does not have the kind of resource switched on.',
    'Register the resource provider, for connectors `Microsoft.Web`.',
    ["The subscription is not registered to use namespace '{0}'."],
  ),
  azure(
    'request',
    [
      'InvalidRequestContent',
      'InvalidRequestFormat',
      'InvalidResourceType',
      'InvalidResourceNamespace',
      'LocationRequired',
      'InvalidResourceLocation',
      'MismatchingResourceSegments',
      'LinkedInvalidPropertyId',
    ],
    'The template sends a value that the resource does not know, or lacks one.',
    'Compare the resource with the reference of its type.',
    [
      "The request content was invalid and could not be deserialized: '{0}'",
      "Could not find member '{0}' on object of type '{1}'. Path '{2}', line {3}, position {4}.",
      "The resource type '{0}' could not be found in the namespace '{1}' for api version '{2}'.",
    ],
  ),
  azure(
    'policy',
    ['RequestDisallowedByPolicy', 'DisallowedProvider'],
    'A policy of the organization does not allow the resource.',
    'Ask an administrator. The files are seldom the cause.',
    ["Resource '{0}' was disallowed by policy."],
  ),
  azure(
    'quota',
    [
      'DeploymentQuotaExceeded',
      'ResourceQuotaExceeded',
      'OperationNotAllowed',
      'JobSizeExceeded',
      'DeploymentJobSizeExceeded',
    ],
    'The deployment would go over a limit of the subscription or of templates.',
    'Delete what is not needed, or make the template smaller: a large definition can be linked instead of written into it.',
  ),
  {
    id: 'logic-app-connections',
    sentences: [
      'Failed to save logic app {0}. Some of the connections are not authorized yet. If you just created a workflow from a template, please add the authorized connections to your workflow before saving.',
      'Some of the connections are not authorized yet.',
    ],
    codes: [],
    meaning: 'A connection of the workflow was made but nobody has signed in to it.',
    advice: 'Open the connection in the portal, authorise it and save the workflow again.',
    source: 'https://github.com/Azure/Azure-Sentinel/issues/671',
  },
];
