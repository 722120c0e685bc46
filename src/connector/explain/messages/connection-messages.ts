/** What is said of connections: they are missing, refused, too old, or belong to somebody else. */
import type { OtherMessage } from './other-message';

const flowsInApps =
  'https://learn.microsoft.com/troubleshoot/power-platform/power-apps/connections/best-practices-when-updating-a-flow';
const broken =
  'https://learn.microsoft.com/troubleshoot/power-platform/power-automate/connections/troubleshoot-broken-connections';

export const connectionMessages: readonly OtherMessage[] = [
  {
    id: 'connection-keeps-connector',
    sentences: [
      'The custom connector {0} cannot be deleted because there are connections associated with this api.',
      'The custom connector {0} cannot be deleted because there are connections associated with it.',
    ],
    codes: ['CannotDeleteApiDueToExistingConnections'],
    meaning:
      'The connector cannot be deleted, nor a solution without it be put in place, while somebody has a connection with it.',
    advice:
      'Delete all its connections first, those of other people too: an administrator finds them with `Get-AdminPowerAppConnection` and takes them away with `Remove-AdminPowerAppConnection`.',
    source: 'https://learn.microsoft.com/power-platform/admin/powerapps-powershell',
  },
  {
    id: 'connection-rights',
    sentences: [
      "The caller with object id '{0}' does not have the minimum required permission to perform the requested operation on connection '{1}' under API '{2}'.",
      "The caller object id is '{0}'. Connection '{1}' to '{2}' cannot be used to activate this flow, either because this is not a valid connection or because it is not a connection you have access permission for.",
      'Either replace the connection with a valid connection you can access or have the connection owner activate the flow',
      'User is not allowed to access connection {0}',
      'Permission denied due to missing connection ACL',
      'Permission denied due to missing connection',
      "Token for app '{0}' with tenant id '{1}' and object id '{2}' is not authorized to call '{3}' in a service context.",
    ],
    codes: ['ConnectionAuthorizationFailed', 'ServiceToServiceUnauthorized'],
    meaning: 'The account that runs the flow or the app may not use this connection.',
    advice: 'Let the owner share the connection, or make one of your own and choose it. The files are not the cause.',
    source: flowsInApps,
  },
  {
    id: 'connection-missing',
    sentences: [
      "Could not find any valid connection for connection reference name '{0}' in APIM tokens header.",
      "Failed to parse invoker connections from trigger '{0}' outputs. Exception: {1}",
      "Could not find connection '{0}' for API '{1}'.",
      "Connection Id missing for connection reference logical name '{0}'.",
      "The API connection reference '{0}' is missing a required property '{1}'.",
      'Connection not configured for this service',
      'The connection is disabled so it cannot be used.',
      "Failed to resolve connection ID for reference '{0}' in solution '{1}'",
      "The template language expression '{0}['$connections']['{1}']['connectionId']' cannot be evaluated because property '{2}' doesn't exist, available properties are '{3}'.",
      'A connector was imported, however the related connection references need connections created',
    ],
    codes: [
      'InvokerConnectionOverrideFailed',
      'ConnectionNotFound',
      'ConnectionNotConfigured',
      'InvalidConnection',
      'XrmConnectionReferenceMissingConnection',
    ],
    meaning: 'A flow or an app has no connection for the connector, or one that is gone.',
    advice:
      'Choose a connection in the flow or in the connection reference. An app that calls the flow has to have the flow taken out and added again. The files are not the cause.',
    source: flowsInApps,
  },
  {
    id: 'connection-designer',
    sentences: ['Invalid connection, please update your connection to load complete details'],
    codes: [],
    meaning:
      'The designer could not load the description of the step through its connection. A connection that shows as connected can have this too.',
    advice:
      'Choose the connection in the step once more, or a fresh one, and load the page anew. If it stays, try the other designer. The files are seldom the cause.',
    source: broken,
  },
  {
    id: 'connection-token',
    sentences: [
      'Failed to refresh access token for service: {0}',
      'Failed to refresh access token for service',
      'Failed to acquire token from AAD: {0}',
      'The user could not be authenticated as the grant is expired. The user must sign in again.',
      'The refresh token has expired due to inactivity.',
      'Error from token exchange: {0}',
      'Invalid Authorization header. Authorization header is expected in the form {0}',
    ],
    codes: [],
    meaning: 'The connection has no valid token any more, or the sign-in service did not give one.',
    advice:
      'Sign in to the connection again. If every connection fails, compare client id, secret, scopes and the addresses for token and refresh in `apiProperties.json` with the service.',
    wraps: true,
    source: broken,
  },
  {
    id: 'connection-parameter-unknown',
    sentences: [
      "Parameter '{0}' is not allowed on the connection since it was not defined as a connection parameter when the API was registered.",
      "Input parameters are invalid. See details for more information. Details: errorCode: ParameterNotDefined. Message: Parameter '{0}' is not allowed on the connection since it was not defined as a connection parameter when the API was registered.",
      'Input parameters are invalid. See details for more information.',
    ],
    codes: ['ParameterNotDefined'],
    rule: 'connection-parameters-given',
    meaning: 'The connection was made with other parameters than `apiProperties.json` has now.',
    advice: 'Update the connector, wait some minutes and make a new connection. Compare the names of the parameters.',
  },
  {
    id: 'connection-not-allowed',
    sentences: [
      "It looks like this app isn't compliant with the latest data loss prevention policies.",
      "The user '{0}' does not have a service plan adequate for the non-Standard connection '{1}'.",
    ],
    codes: ['MissingAdequateQuotaPolicy'],
    meaning: 'The organization does not allow the connector here, or the account lacks a licence for it.',
    advice:
      'Ask an administrator to put the connector into the right group of the data policy, or for a licence. The files are not the cause.',
    source: 'https://learn.microsoft.com/power-platform/admin/dlp-impact-policies-apps-flows',
  },
  {
    id: 'connector-idle',
    sentences: ['API has been disabled due to inactivity. Please update the Custom Connector to enable it again.'],
    codes: ['ApiDisabled'],
    meaning: 'The connector was not used for a long time and was switched off.',
    advice: 'Open it in the portal and press _Update connector_; nothing in the files has to change.',
  },
];
