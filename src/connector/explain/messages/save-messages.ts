/** What the portal and the command-line tools say when a connector is made, saved or taken in from a file. */
import type { OtherMessage } from './other-message';

export const saveMessages: readonly OtherMessage[] = [
  {
    id: 'save-openapi-3',
    sentences: [
      'OpenAPI definitions that are in OpenAPI 3.0 format are not supported.',
      'Unsupported OpenAPI version: {0}. Swagger Parser only supports versions {1}',
      'Unable to render this definition. The provided definition does not specify a valid version field.',
    ],
    codes: [],
    rule: 'definition-swagger-2',
    meaning: 'The description is not Swagger 2.0, which is the only version that connectors know.',
    advice: 'Convert it here: the command `convert` and the generator take OpenAPI 3 and say what gets lost.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
  },
  {
    id: 'save-file-unreadable',
    sentences: [
      'The definition file is not valid.',
      'OpenAPI document failed validation',
      "We weren't able to download the Swagger 2.0 metadata. Please make sure the URL is publicly accessible.",
    ],
    codes: [],
    meaning: 'The portal could not read the file or fetch it from its address, or refused it without saying why.',
    advice: 'Check the file here: what is not JSON, not Swagger 2.0 or not allowed is shown with its place.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
  },
  {
    id: 'save-range',
    sentences: [
      'Specified argument was out of the range of valid values. Parameter name: {0}',
      "Specified argument was out of the range of valid values. (Parameter '{0}')",
      'Object reference not set to an instance of an object.',
      'Value cannot be null. Parameter name: {0}',
      "Value cannot be null. (Parameter '{0}')",
      'An item with the same key has already been added.',
      'Sequence contains no matching element',
      'The given key was not present in the dictionary.',
    ],
    codes: [],
    meaning: 'The service stumbled over something in the files that it takes for granted, and does not say what.',
    advice:
      'Check the files here: empty names, members that are `null`, a member twice and lists without entries are known causes. If nothing is found, take away half of what you changed last and try again.',
    wraps: true,
    source: 'https://github.com/microsoft/coe-starter-kit/issues/4009',
  },
  {
    id: 'save-host',
    sentences: ['The remote name could not be resolved: {0}', 'No such host is known.'],
    codes: [],
    rule: 'host-format',
    meaning: 'The host of the definition cannot be found or must not be called from the cloud.',
    advice: 'Check the spelling of `host`. A service inside your network needs the gateway.',
  },
  {
    id: 'save-policy',
    sentences: ["Error in element '{0}' on line {1}, column {2}: {3}"],
    codes: [],
    rule: 'policy-parameters-required',
    meaning: 'A policy of `apiProperties.json` is not complete, or its template does not exist.',
    advice: 'Check `policyTemplateInstances` here, with the parameters that each template takes.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  },
  {
    id: 'save-management-wrapper',
    sentences: [
      'One or more fields contain incorrect values:',
      'Parsing error(s): The input OpenAPI file is not valid for the OpenAPI specificate {0}',
      'The request failed with error: {0}',
      "The API call failed with http status code '{0}' and response content '{1}'",
    ],
    codes: [],
    meaning: 'The service refused the connector. The reason stands beside this sentence.',
    advice: 'Read on behind it. If nothing follows, the text was cut off; check the files here.',
    wraps: true,
    source: 'https://github.com/Azure/azure-cli/issues/29405',
  },
  {
    id: 'save-operation-twice',
    sentences: ['Operation with the same method and URL template already exists: {0}'],
    codes: [],
    rule: 'path-routes-unique',
    meaning: 'Two operations have the same method and the same path, apart from the names of variables.',
    advice: 'Put the two together, or tell them apart by another part of the path.',
  },
  {
    id: 'save-warning-webhook',
    sentences: [
      'Your custom connector has been successfully updated, but there were issues converting it to WADL for PowerApps: {0}',
    ],
    codes: [],
    meaning: 'The connector was saved. What follows is a warning: flows can use it, apps perhaps not.',
    advice: 'Read on behind it.',
    wraps: true,
  },
  {
    id: 'save-connector-unreadable',
    sentences: [
      'Failed to download original Swagger file of the custom connector',
      'Could not retrieve custom connector data',
    ],
    codes: [],
    meaning:
      'The portal could not fetch the connector or its definition: it is not there yet, was made by somebody else, or its solution is damaged.',
    advice: 'Wait some minutes and open it from its solution. If it stays, import the solution of the connector again.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/1014',
  },
  {
    id: 'save-browser',
    sentences: [
      'Failed to fetch. Possible Reasons: CORS Network Failure URL scheme must be "http" or "https" for CORS request.',
      'Failed to fetch. Possible Reasons: CORS Network Failure',
      'TypeError: Failed to fetch',
    ],
    codes: [],
    meaning: 'A browser called the service itself and was not let: most services do not allow calls from other pages.',
    advice: 'Call the operation on the test page of the connector instead; it goes through the cloud.',
    source: 'https://github.com/microsoft/coe-starter-kit/issues/3124',
  },
  {
    id: 'postman-v1',
    sentences: [
      'Postman Collection Format v1 is no longer supported and can not be imported directly.',
      'Postman Collection Format v1 is no longer supported and can not be imported directly. You may convert your collection to Format v2 and try importing again.',
    ],
    codes: [],
    meaning: 'The collection is of the first format, which the importer no longer reads.',
    advice: 'Export it from Postman as Collection v2.1, or make a Swagger 2.0 definition of it here.',
  },
  {
    id: 'function-app-import',
    sentences: ['An app runtime version of ~1 and the API definition are needed before importing.'],
    codes: [],
    meaning: 'The portal makes a connector only of a function app that has an API definition, of an old runtime.',
    advice: 'Export the definition of the API as Swagger 2.0 and make the connector of the file.',
  },
];
