/** What the service answers to the command-line tools, whatever stands in the connector: sign-in, rights, faults. */
import type { OtherMessage } from './other-message';

const retry = 'Wait some minutes and try again. ';

export const serviceMessages: readonly OtherMessage[] = [
  {
    id: 'service-refused',
    sentences: ['400 Client Error: Bad Request for url: {0}'],
    codes: [],
    meaning: 'The service refused the request. It gives its reason in the lines above.',
    advice: 'If nothing stands above, check the definition here: a broken file is refused without a reason too.',
    wraps: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/969',
  },
  {
    id: 'service-sign-in',
    sentences: [
      '401 Client Error: Unauthorized for url: {0}',
      'The received access token has been obtained from wrong audience or resource.',
      'Access token invalid. Please login again.',
      'Failed to load token files. (Inner Error: {0})',
      'Fail to create device flow. Err: {0}',
      "The access token expiry UTC time '{0}' is earlier than current UTC time '{1}'.",
      'External Authentication Requested but not configured correctly.',
      'A configuration issue is preventing authentication - check the error message from the server for details.',
      "Can't resolve AAD/OAuth Authority for {0}",
      'No profiles were found on this computer. Please run {0} to create one.',
    ],
    codes: [
      'InvalidAuthenticationToken',
      'ExpiredAuthenticationToken',
      'AuthenticationFailed',
      'AuthProfileNameDoesNotExist',
    ],
    meaning:
      'The tool is not signed in, or its token is too old or made for another cloud. The files are not the cause.',
    advice: 'Sign out and in again, with the account and the cloud of the environment; then update the tool.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  },
  {
    id: 'service-rights',
    sentences: [
      '403 Client Error: Forbidden for url: {0}',
      "The user with object id '{0}' in tenant '{1}' does not have access to permission '{2}' in environment '{3}'.",
    ],
    codes: ['EnvironmentAccessDenied', 'MissingEnvironmentPermission'],
    meaning: 'The account may not make or change connectors in this environment.',
    advice: 'Ask for the role of an environment maker, or choose another environment.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  },
  {
    id: 'service-not-found',
    sentences: [
      '404 Client Error: Not Found for url: {0}',
      "Could not find api '{0}'",
      "Failed to retrieve api with http status code 'ApiResourceNotFound' and error message '{0}'",
    ],
    codes: ['ApiResourceNotFound', 'EnvironmentNotFound'],
    meaning: 'The connector or the environment was not found where the tool looked for it.',
    advice: 'Compare the ids in `settings.json` with the address bar of the maker portal.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  },
  {
    id: 'service-address',
    sentences: ["No HTTP resource was found that matches the request URI '{0}'."],
    codes: [],
    meaning:
      'The service does not know the address that was called. Opened in a browser, these addresses always say so.',
    advice: 'Update the tool; a version that is too old calls addresses that are gone.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/58',
  },
  {
    id: 'service-no-header',
    sentences: ['A client certificate or authorization header was not provided.'],
    codes: ['MissingAuthorizationHeaderAndClientCertificate'],
    meaning: 'The address was called without being signed in. In a browser that is always so; it tells nothing.',
    advice: 'Look at what the tool itself printed. If it printed this, sign in again.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/2399',
  },
  {
    id: 'service-too-many',
    sentences: ['429 Client Error: Too Many Requests for url: {0}'],
    codes: [],
    meaning: 'There were too many requests in a short time.',
    advice: retry,
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  },
  {
    id: 'service-management',
    sentences: [
      "The request failed with client error: '{0}'",
      '{0} failed with InternalServerError, content={1}',
      'Request processing failed due to internal error.',
    ],
    codes: ['ApiHubsRequestFailed'],
    meaning: 'API Management, which runs the connector, refused it when it was deployed.',
    advice: `${retry}If it stays, look at the policies in \`apiProperties.json\`: take them out one by one.`,
    wraps: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3891',
  },
  {
    id: 'service-policies',
    sentences: ['policy?api-version={0} failed with InternalServerError, content={1}'],
    codes: [],
    rule: 'policy-template-known',
    meaning: 'API Management, which runs the connector, could not write the policies of the connector.',
    advice: `${retry}If it stays, look at \`policyTemplateInstances\` in \`apiProperties.json\`: take them out one by one. With an internal error that goes on, support needs the correlation id.`,
    source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  },
  {
    id: 'service-internal-error',
    sentences: [
      '500 Server Error: Internal Server Error for url: {0}',
      "Encountered internal server error. The tracking Id is '{0}'.",
      "Encountered internal server error. The correlation Id is '{0}'.",
    ],
    codes: ['InternalServerError', 'ApiHubsServerError'],
    meaning: 'The service stumbled instead of answering. A `$ref` to something that does not exist is a known cause.',
    advice: `Check the definition here for references without a target. If there is none: ${retry.toLowerCase().trim()}`,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/155',
  },
  {
    id: 'service-gateway',
    sentences: [
      '502 Server Error: Bad Gateway for url: {0}',
      '503 Server Error: Service Unavailable for url: {0}',
      '504 Server Error: Gateway Timeout for url: {0}',
      '504 Server Error: Gateway Time-out for url: {0}',
    ],
    codes: [],
    meaning: 'The service was not there, or took too long. A very large definition can be the cause.',
    advice: `${retry}If it stays, make the definition smaller.`,
    source: 'https://www.rfc-editor.org/rfc/rfc9110#name-server-error-5xx',
  },
  {
    id: 'service-not-reached',
    sentences: [
      "HTTPSConnectionPool(host='{0}', port={1}): Max retries exceeded with url: {2}",
      "HTTPSConnectionPool(host='{0}', port={1}): Read timed out. (read timeout={2})",
      'EOF occurred in violation of protocol',
      'certificate verify failed: unable to get local issuer certificate',
    ],
    codes: [],
    meaning: 'The tool could not connect to the service over the network: a proxy, a firewall or a certificate.',
    advice: 'Try another network, or tell the tool the proxy of this one in the variable `HTTPS_PROXY`.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  },
];
