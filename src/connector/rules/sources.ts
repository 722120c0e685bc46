/** Addresses of the documents that rules rest on, named once. */
const learn = 'https://learn.microsoft.com/en-us/connectors/custom-connectors';
const repository = 'https://github.com/microsoft/PowerPlatformConnectors';

export const sources = {
  swaggerValidator: `${learn}/certification-swagger-validator-rules`,
  submission: `${learn}/certification-submission`,
  independentSubmission: `${learn}/certification-submission-ip`,
  stringGuidance: `${learn}/connector-string-guidance`,
  codingStandards: `${learn}/coding-standards`,
  extensions: `${learn}/openapi-extensions`,
  versioning: `${learn}/operational-versioning`,
  deprecation: `${learn}/deprecate-operation`,
  testConnection: `${learn}/test-connection`,
  webhookTrigger: `${learn}/create-webhook-trigger`,
  pollingTrigger: `${learn}/create-polling-trigger`,
  multiAuthentication: `${learn}/multi-auth`,
  policyTemplates: `${learn}/policy-templates`,
  customCode: `${learn}/write-code`,
  connectionParameters: `${learn}/connection-parameters`,
  defineFromOpenApi: `${learn}/define-openapi-definition`,
  faq: `${learn}/faq`,
  definitionSchema: `${repository}/blob/dev/schemas/apiDefinition.swagger.schema.json`,
  propertiesSchema: `${repository}/blob/dev/schemas/paconn-apiProperties.schema.json`,
  settingsSchema: `${repository}/blob/dev/schemas/paconn-settings.schema.json`,
  packageValidator: `${repository}/blob/dev/scripts/ConnectorPackageValidator.ps1`,
  readmeTemplate: `${repository}/blob/dev/templates/certified-connectors/readme.md`,
  independentReadmeTemplate: `${repository}/blob/dev/templates/Independent%20Publisher/readme.md`,
  policyErrors: `${learn}/certification-policy-errors`,
  pullRequestTemplate: `${repository}/blob/dev/.github/pull_request_template.md`,
  paconn: `${repository}/tree/dev/tools/paconn-cli`,
  mcpSamples: `${repository}/tree/dev/custom-connectors/MCP-Streamable-HTTP`,
  /** The only public list of what the solution checker says about connectors. */
  solutionChecker: 'https://github.com/microsoft/terraform-provider-power-platform/issues/574',
  openapi: 'https://spec.openapis.org/oas/v2.0',
  json: 'https://www.rfc-editor.org/rfc/rfc8259',
  jsonPointer: 'https://www.rfc-editor.org/rfc/rfc6901',
} as const;

/** A discussion in the public connectors repository in which the rule was seen at work. */
export function pullRequest(number: number): string {
  return `${repository}/pull/${number}`;
}

/** As `pullRequest`, for issues. */
export function issue(number: number): string {
  return `${repository}/issues/${number}`;
}
