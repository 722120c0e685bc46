/** What API Management says: the gateway that every call of a connector goes through, and the import of a definition. */
import type { OtherMessage } from './other-message';

const errors = 'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies';

export const gatewayMessages: readonly OtherMessage[] = [
  {
    id: 'gateway-key',
    sentences: [
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.',
      'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
    ],
    codes: ['SubscriptionKeyNotFound', 'SubscriptionKeyInvalid'],
    meaning: 'The gateway before the service wants a subscription key, and got none or a wrong one.',
    advice:
      'Make a new connection with the key. Compare the name of its header or parameter with what the service asks for.',
    source: errors,
  },
  {
    id: 'gateway-address-refused',
    sentences: [
      'Failed to establish IP address for the caller. Access denied.',
      'Caller IP address {0} is not allowed. Access denied.',
      'Caller IP address is blocked. Access denied.',
    ],
    codes: ['FailedToParseCallerIP', 'CallerIpNotAllowed', 'CallerIpBlocked'],
    meaning: 'The gateway before the service lets only some addresses call it.',
    advice: 'Let the service allow the outbound addresses of connectors in its region.',
    source: errors,
  },
  {
    id: 'gateway-header',
    sentences: [
      'Header {0} was not found in the request. Access denied.',
      'Header {0} value of {1} is not allowed. Access denied.',
      'Value of callback parameter {0} is not a valid JavaScript identifier.',
    ],
    codes: ['HeaderNotFound', 'HeaderValueNotAllowed', 'CallbackParameterInvalid'],
    meaning: 'The gateway before the service asks for a header that the request lacks or has with another value.',
    advice: 'Compare the headers of the request on the test page with the documentation of the service.',
    source: errors,
  },
  {
    id: 'gateway-token',
    sentences: [
      'JWT not present.',
      'JWT token is missing the following claims: {0} Access denied.',
      'Claim {0} value of {1} is not allowed. Access denied.',
      "IDX10214: Audience validation failed. Audiences: '{0}'. Did not match: {1}",
      "IDX10205: Issuer validation failed. Issuer: '{0}'. Did not match: {1}",
      "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '{0}', Current time: '{1}'.",
    ],
    codes: [
      'TokenNotPresent',
      'TokenNotFound',
      'TokenSignatureInvalid',
      'TokenAudienceNotAllowed',
      'TokenIssuerNotAllowed',
      'TokenSignatureKeyNotFound',
      'TokenClaimNotFound',
      'TokenClaimValueNotAllowed',
    ],
    codePattern: /^IDX\d{5}$/,
    meaning:
      'The gateway or the service does not accept the token: it is missing, too old, or made for another audience.',
    advice: 'Compare the resource address and the scopes of the connector with the audience that the service accepts.',
    source: errors,
  },
  {
    id: 'gateway-backend',
    sentences: [],
    codes: ['ClientConnectionFailure'],
    meaning: 'The gateway gave up, because the caller went away before the service had answered.',
    advice: 'Measure how long the service takes when it is called directly.',
    source: errors,
  },
  {
    id: 'gateway-expression',
    sentences: ['Expression evaluation failed.', 'Expression evaluation failed. {0}'],
    codes: ['ExpressionValueEvaluationFailure'],
    meaning: 'An expression in a policy of API Management stumbled over this request.',
    advice:
      'The expression and the reason stand beside it. Let it bear what may be missing: a default for `GetValueOrDefault`, a check of the length before `Split(…)[1]`, `?.` before members.',
    source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  },
  {
    id: 'gateway-variable',
    sentences: ['Variable {0} has no value.', 'Expression value is invalid. The template field is required.'],
    codes: [],
    meaning:
      'A policy of the connector uses a value that this call does not have: a parameter of the connection or of the operation that is empty, or that this operation lacks.',
    advice:
      'Look into `policyTemplateInstances` for the template that names it: let it run for the operations alone that have the parameter, mark the parameter as required, and give every path more than `/`.',
    source: errors,
  },
  {
    id: 'gateway-provisioning',
    sentences: [
      'This operation is being provisioned. Please try again in a few minutes.',
      "{0} but backend Url doesn't end on same {1}",
    ],
    codes: [],
    meaning:
      'The gateway was not set up as it should be: it is still at it, or the service address and `basePath` differ.',
    advice: 'Wait some minutes. If the message names two paths, let the service address end in `basePath`.',
    source: 'https://github.com/Azure/Azure-Sentinel/issues/2694',
  },
  {
    id: 'gateway-path-used',
    sentences: ["Cannot create API '{0}' with the same Path '{1}' because API '{2}' is already using this path."],
    codes: [],
    meaning: 'API Management has something under this path already: another API, or the same one under another name.',
    advice:
      'Give the new one another suffix, import it into the API that is there, or make it a version of that one in a version set.',
    source: 'https://learn.microsoft.com/azure/api-management/import-api-from-oas',
  },
  {
    id: 'gateway-import-type',
    sentences: ['Data and type mismatch found.'],
    codes: [],
    rule: 'default-matches-type',
    meaning: 'The import found an example or a default that has another type than its schema.',
    advice:
      'Let `default`, `example` and the values of `enum` have the type of the schema. The place stands in brackets.',
  },
  {
    id: 'gateway-import-key',
    sentences: ["The key '{0}' in '{1}' of components MUST match the regular expression '{2}'."],
    codes: [],
    meaning:
      'The import does not take a name in `definitions`: only letters, digits, dots, hyphens and underscores may occur.',
    advice: 'Rename it, and the references to it.',
    source: 'https://spec.openapis.org/oas/v3.0.3#components-object',
  },
  {
    id: 'gateway-import-discriminator',
    sentences: ['Schema {0} must contain property specified in the discriminator {1} in the required field list.'],
    codes: [],
    rule: 'schema-discriminator-required-string',
    meaning: 'A schema has a `discriminator` that is not among its required properties.',
    advice: 'Add the property to `required`, or leave the `discriminator` out.',
  },
  {
    id: 'gateway-import-file',
    sentences: [
      'Unable to parse specified file. Please ensure it is valid OpenAPI specification document.',
      'Unable to parse and convert OpenAPI specification document.',
      'An error occurred while processing the Open API document.',
      "The given OpenAPI format '{0}' is not supported.",
      "The given OpenAPI specification version '{0}' is not supported.",
      "OpenAPI specification version '{0}' is not supported.",
    ],
    codes: [],
    rule: 'definition-swagger-2',
    meaning: 'The import could not read the file as a description of an API.',
    advice: 'Check the file here: it has to be JSON and Swagger 2.0.',
  },
  {
    id: 'gateway-import-yaml',
    sentences: [
      'Parsing error(s): (Lin: {0}, Col: {1}',
      'Mapping values are not allowed in this context.',
      'While scanning an anchor or alias, did not find expected alphabetic or numeric character.',
      'While parsing a block mapping, did not find expected key.',
      'While scanning a simple key, could not find expected {0}',
    ],
    codes: [],
    rule: 'json-syntax',
    meaning: 'The import could not read the text as JSON or YAML; it names line, column and character.',
    advice:
      'Check the file here. If it is sound, an address was sent where the text should be, or the other way round.',
  },
];
