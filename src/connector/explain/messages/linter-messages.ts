/** What other checkers of OpenAPI say: Swagger Parser, the validators of Swagger, Spectral. Most is a rule of ours too. */
import type { OtherMessage } from './other-message';

const place = 'Check the file here: the finding stands at the place itself, with a repair where there is one.';

function linter(
  rule: string,
  meaning: string,
  codes: readonly string[],
  ...sentences: readonly string[]
): OtherMessage {
  return { id: `linter-${rule}`, sentences, codes, rule, meaning, advice: place };
}

export const linterMessages: readonly OtherMessage[] = [
  linter(
    'operation-path-variables-defined',
    'A variable of the path has no parameter.',
    ['path-params'],
    'Validation failed. {0} is missing path parameter(s) for {1}',
    'Operation must define parameter "{0}" as expected by path "{1}".',
  ),
  linter(
    'parameter-path-in-template',
    'A parameter of the path does not occur in the path.',
    [],
    'Validation failed. {0} has a path parameter named "{1}", but there is no corresponding {2} in the path string',
    'Parameter "{0}" must be used in path "{1}".',
    'path parameters must appear in the path',
  ),
  linter(
    'operation-id-unique',
    'Two operations have the same id.',
    ['operation-operationId-unique'],
    "Validation failed. Duplicate operation id '{0}'",
    'attribute {0}.operationId is repeated',
    'Every operation must have unique "operationId".',
  ),
  linter(
    'operation-id-required',
    'An operation has no id.',
    ['operation-operationId'],
    'Operation must have "operationId".',
    'Operation should have an "operationId"',
  ),
  linter(
    'operation-id-alphanumeric',
    'The id of an operation has characters that do not fit into an address.',
    ['operation-operationId-valid-in-url'],
    'operationId must not have characters that are invalid when used in URL.',
    'operationId must not contain characters that are invalid when used in URL.',
  ),
  linter(
    'operation-one-body',
    'An operation has two bodies.',
    [],
    'Validation failed. {0} has {1} body parameters. Only one is allowed.',
  ),
  linter(
    'operation-body-or-form',
    'An operation has a body and form fields.',
    ['oas2-operation-formData-consume-check'],
    'Validation failed. {0} has body parameters and formData parameters. Only one or the other is allowed.',
  ),
  linter(
    'array-has-items',
    'A list does not say what it holds.',
    [],
    'Validation failed. {0} is an array, so it must include an "items" schema',
  ),
  linter(
    'schema-required-defined',
    'A required property is not defined.',
    [],
    "Validation failed. Property '{0}' listed as required but does not exist in '{1}'",
  ),
  linter(
    'response-success-required',
    'An operation has no response for success.',
    ['operation-success-response'],
    'Operation must have at least one "2xx" or "3xx" response.',
  ),
  linter('info-contact-required', 'There is no contact.', ['info-contact'], 'Info object must have "contact" object.'),
  linter(
    'info-description-required',
    'The connector has no description.',
    ['info-description'],
    'Info "description" must be present and non-empty string.',
  ),
  linter(
    'operation-description-required',
    'An operation has no description.',
    ['operation-description'],
    'Operation "description" must be present and non-empty string.',
  ),
  linter(
    'parameter-description-required',
    'A parameter has no description.',
    ['oas2-parameter-description'],
    'Parameter objects must have "description".',
  ),
  linter(
    'reference-alone',
    'Beside a `$ref` nothing else counts.',
    ['no-$ref-siblings'],
    '$ref must not be placed next to any other properties',
    '$ref cannot be placed next to any other properties',
    'Property must not be placed among $ref',
  ),
  linter(
    'host-required',
    'There is no host.',
    ['oas2-api-host'],
    'OpenAPI "host" must be present and non-empty string.',
  ),
  linter(
    'schemes-not-empty',
    'There is no scheme.',
    ['oas2-api-schemes'],
    'OpenAPI host "schemes" must be present and non-empty array.',
  ),
  linter(
    'definition-entries-used',
    'A definition is not used by anything.',
    ['oas2-unused-definition'],
    'Potentially unused definition has been detected.',
  ),
  linter(
    'enum-values-match-type',
    'A listed value has another type than its schema.',
    ['typed-enum'],
    'Enum value {0} must be "{1}".',
  ),
  linter(
    'member-required',
    'A required member is missing.',
    [],
    'attribute {0} is missing',
    "The field '{0}' in '{1}' object is REQUIRED.",
  ),
  linter(
    'member-known',
    'A member does not exist there.',
    [],
    'attribute {0} is unexpected',
    '{0} is not a valid property at {1}',
  ),
  linter(
    'json-type-correct',
    'A value has another JSON type than its place asks for.',
    [],
    'attribute {0} is not of type `{1}`',
  ),
  linter(
    'path-leading-slash',
    'A path does not begin with a slash.',
    ['oas2-path-slash'],
    "The path item name '{0}' MUST begin with a slash.",
  ),
  linter('path-routes-unique', 'A path occurs twice.', [], "The path signature '{0}' MUST be unique."),
  linter(
    'extension-name-known',
    'The name of an extension does not begin with `x-`.',
    [],
    "The extension name '{0}' in '{1}' object MUST start with 'x-'.",
    "The filed name '{0}' of extension doesn't begin with x-.",
  ),
  linter(
    'contact-email-valid',
    'The e-mail address of the contact is not right.',
    [],
    "The string '{0}' MUST be in the format of an email address.",
  ),
  linter(
    'parameter-path-required',
    'A parameter of the path is not required.',
    [],
    'If the parameter location is "path", this property is REQUIRED and its value MUST be true',
    'Path parameters must have "required" property that is set to "true".',
  ),
];
