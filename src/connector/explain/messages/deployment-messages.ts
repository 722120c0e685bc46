/** What the stages after the validator say: API Management, Power Apps, Logic Apps, custom code. */
import type { OtherMessage } from './other-message';

export const deploymentMessages: readonly OtherMessage[] = [
  {
    id: 'deployment-specification',
    sentences: [
      'Parsing error(s): The input OpenAPI file is not valid for the OpenAPI specification {0} (schema {1}).',
      'The input OpenAPI file is not valid for the OpenAPI specification {0} (schema {1}).',
    ],
    codes: [],
    meaning: 'API Management compares the file with the version of OpenAPI that it names, and something does not fit.',
    advice:
      'Connectors take Swagger 2.0 alone: `convert` makes it from OpenAPI 3. Then check the file here, which names each place.',
    source: 'https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions',
  },
  {
    id: 'import-schema',
    sentences: [
      "Parsing error(s): JSON is valid against no schemas from 'oneOf'. Path '{0}', line {1}, position {2}.",
      "Parsing error(s): JSON does not match all schemas from 'allOf'. Path '{0}', line {1}, position {2}.",
      "Parsing error(s): JSON is valid against more than one schema from 'oneOf'. Path '{0}', line {1}, position {2}.",
    ],
    codes: [],
    meaning:
      'The import into API Management compares the definition with the plain Swagger 2.0 schema, and what stands at this place fits none of the forms that are allowed there.',
    advice:
      'Look at the object that the path names: a member is missing, has the wrong type, or does not exist in Swagger 2.0. Line and position count in the text that the platform made, not in your file.',
    source: 'https://github.com/briandelmsft/SentinelAutomationModules/pull/435',
  },
  {
    id: 'power-apps-array-parameter',
    sentences: [
      "An error occured while converting OpenAPI file to WADL file. Error: 'Parameter with type='array' is not currently supported at JSON path {0}",
      "Parameter with type='array' is not currently supported at JSON path {0}",
    ],
    codes: [],
    rule: 'parameter-without-list',
    meaning: 'Power Apps cannot use a connector with a list in the address or in a header. Flows can.',
    advice: 'Take a text with commas instead of the list, or move the list into the body.',
  },
  {
    id: 'power-apps-conversion',
    sentences: [
      'An error occured while converting OpenAPI file to WADL file. Error: {0}',
      'Your custom connector has been successfully updated, but there were issues converting it to WADL for PowerApps: {0}',
    ],
    codes: [],
    meaning: 'The connector was saved, but Power Apps could not translate it for its own use. Flows can use it.',
    advice: 'What stands behind this sentence names the reason and the place.',
    wraps: true,
  },
  {
    id: 'script-provisioning',
    sentences: [
      'Failed to provision compute for custom code. {0}',
      'Custom Connectors Function App Provisioning Failed',
      "Unable to find an unassigned function app in '{0}'.",
    ],
    codes: ['CustomScriptProvisioningFailed'],
    meaning: 'The script of the connector could not be set up: it does not compile, or the service had no room for it.',
    advice: 'Check `script.csx` here, then try again later: both causes are common.',
    source: 'https://github.com/microsoft/new-copilot-studio-tech-guide/issues/17',
  },
  {
    id: 'capabilities-list',
    sentences: ["The custom connector property 'Capabilities' is not a string array."],
    codes: ['ApiDefinitionCapabilitiesInvalid'],
    meaning: '`capabilities` in `apiProperties.json` is not a list of texts, or has a value that is not known.',
    advice: 'Write `"capabilities": []`, or a list with the known values only.',
    source: 'https://github.com/microsoft/power-fx-enhanced-connector/issues/22',
  },
  {
    id: 'logic-apps-service-url',
    sentences: ['Invalid Api definition object. Please specify a valid Swagger 2.0 Url and valid list of ServiceUrls.'],
    codes: [],
    meaning: 'Logic Apps could not make a connector of the definition and the addresses of its service.',
    advice:
      'Check that the definition is Swagger 2.0 with `host` and `schemes`, and that the service address is complete.',
    source: 'https://learn.microsoft.com/azure/templates/microsoft.web/customapis',
  },
  {
    id: 'dynamic-schema-answer',
    sentences: [
      "The response from API '{0}' operation '{1}' with status code '200' does not contain a valid OpenAPI schema object.",
      'Action does not contain a valid OpenAPI schema object',
    ],
    codes: [],
    meaning: 'When a flow was built, the operation behind a dynamic schema did not answer with a schema.',
    advice:
      'Call the operation and look at its answer. The value path has to lead to an object with `type` and `properties`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  },
  {
    id: 'answer-differs',
    sentences: ['Property {0} type mismatch, Expected: {1}, Actual: {2}'],
    codes: [],
    meaning: 'The service answered with another type than the definition promises.',
    advice:
      'If the answer is an error (400 and above), mend that first: the schema describes the answer of success, and an error looks otherwise. If not, change the type in the response schema to what the service sends.',
    follows: true,
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/1515',
  },
  {
    id: 'connection-parameter-missing',
    sentences: ['Property with name identifier is not present in connection parameters.'],
    codes: [],
    meaning: 'A policy or a script asks for a connection parameter that `apiProperties.json` does not have.',
    advice: "Compare the names in `@connectionParameters('…')` with those under `connectionParameters`.",
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3706',
  },
];
