// What is said after the validator: by flows, connections, imports and sign-in pages; and what only looks like it.
import { describe, expect, test } from 'vitest';
import { otherMessages } from '../../../src/connector/explain/messages/other-messages';
import { messageOf, messagesOf } from './logs';

const idOf = (log: string) => {
  const { meaning } = messageOf(log);
  return otherMessages.find((message) => message.meaning === meaning)?.id;
};

describe('a message of a later stage is known', () => {
  test.each([
    [
      'the type of an argument',
      "The 'inputs.parameters' of workflow operation 'Bake' of type 'OpenApiConnection' is not valid. Error details: Input parameter 'day' is required to be of type 'String/date'. The runtime value '\"45000\"' to be converted doesn't have the expected format 'String/date'.",
      'run-argument-type',
    ],
    [
      'a thing of a solution without its files',
      "Following root components are not defined in customizations:\n   Type='ECConnector', Id (or schema name)='bakery_bread'",
      'solution-root-components',
    ],
    [
      'a definition that came empty',
      "The definition does not contain a valid 'properties' node.",
      'definition-without-properties',
    ],
    ['a value that a policy lacks', 'Variable oven has no value.', 'gateway-variable'],
    ['an action without a schema', '"Action does not contain a valid OpenAPI schema object"', 'dynamic-schema-answer'],
    [
      'an argument that is gone',
      "Flow save failed with code 'WorkflowOperationParametersExtraParameter' and message 'The API operation does not contain a definition for parameter 'crumbs'.'.",
      'run-argument-refused',
    ],
    [
      'a connection of somebody else',
      '"code": "ConnectionAuthorizationFailed",\n"message": "The caller with object id \'a\' does not have the minimum required permission to perform the requested operation on connection \'b\' under API \'c\'."',
      'connection-rights',
    ],
    [
      'a dynamic list that fails',
      "InvalidOpenApiFlow: DynamicOperationRequestClientFailure: The dynamic operation request to API 'bakery' operation 'ListBreads' failed with status code 'NotFound'.",
      'run-dynamic-values',
    ],
    [
      'an answer that is no JSON',
      '{"status":502,"message":"The response is not in a JSON format."}',
      'run-answer-no-json',
    ],
    [
      'a service that is silent',
      '"BadGateway" "NoResponse" "The server did not receive a response from an upstream server."',
      'run-service-silent',
    ],
    [
      'the reason behind the frame of an import',
      'Solution "Bakery" failed to import: Connector import: FAILURE: No file with that name found',
      'import-file-missing',
    ],
    [
      'the reason behind the frame of a sign-in',
      'OAuth2 authorization flow failed for service \'Bakery\'. Response body: {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}',
      'sign-in-secret',
    ],
    ['scopes of two services', 'AADSTS28000: The scope has more than one resource.', 'sign-in-scope-form'],
    ['a scope of an application', 'AADSTS1002012: The scope needs /.default.', 'sign-in-default-scope'],
    ['an application that calls itself', 'AADSTS90009: The bakery calls itself.', 'sign-in-itself'],
    ['an application of another kind', 'AADSTS9002326: Only for browsers.', 'sign-in-kind'],
    ['a pipeline that is not trusted', 'AADSTS700213: No record for the subject.', 'sign-in-federated'],
    ['a code for a device', 'AADSTS70018: A wrong code was typed.', 'sign-in-device-code'],
    [
      'the address of a flow that is called with two kinds of sign-in',
      '{"error":{"code":"DirectApiRequestHasMoreThanOneAuthorization","message":"Two schemes."}}',
      'flow-address-twice',
    ],
    [
      'the address of a flow that takes tokens alone',
      '{"error":{"code":"DirectApiInvalidAuthorizationScheme","message":"Not like this."}}',
      'flow-address-scheme',
    ],
    [
      'the files of a solution, behind the frame of its import',
      'Solution "Bakery" failed to import: The import file is invalid. XSD validation failed with the following error: \'The element Oven is unknown.\'.',
      'solution-schema',
    ],
    [
      'the version of a solution',
      'The import solution must have a higher version than the existing solution it is upgrading.',
      'solution-version',
    ],
    ['the kind of a solution', '##[error]Solution package type did not match requested type.', 'solution-package-type'],
    [
      'a path that is taken',
      "Cannot create API 'rolls' with the same Path 'bread' because API 'breads' is already using this path.",
      'gateway-path-used',
    ],
    ['an expression of a policy', '"message": "Expression evaluation failed."', 'gateway-expression'],
    [
      'the account behind a gateway, in place of what only introduces it',
      'We could not register this data source for any gateway instances within this cluster.\nThe credentials provided for the Web source are invalid.',
      'on-premises-account',
    ],
    [
      'a value of another type',
      'The JSON value could not be converted to System.Boolean. Path: $.fresh | LineNumber: 0 | BytePositionInLine: 9.',
      'json-value-type',
    ],
    [
      'a value of another type, in place of the name of its exception',
      'System.Text.Json.JsonException: The JSON value could not be converted to System.Guid. Path: $.oven | LineNumber: 1 | BytePositionInLine: 7.',
      'json-value-type',
    ],
    [
      'a file that a solution lacks',
      "Cannot find required file 'C:\\bread\\Other\\Solution.xml'.",
      'solution-file-missing',
    ],
    ['a code of sign-in that is not listed', 'AADSTS530003: Your device is required to be managed.', 'sign-in-other'],
    [
      'a column that a record lacks',
      "Missing column. Your formula is missing a column 'crumbs' with a type of 'Number'.",
      'formula-column',
    ],
    ['a table that is none', 'The data source supplied to the function is invalid.', 'formula-data-source'],
    [
      'a step that was left out',
      "The execution of template action 'Eat' is skipped: the 'runAfter' condition for action 'Bake' is not satisfied. Expected status values 'Succeeded' and actual value 'TimedOut'.",
      'flow-skipped',
    ],
    [
      'a loop that is too long',
      'The number of foreach items limit exceeded. Limit: 5000 and actual: 7777',
      'flow-loop-length',
    ],
    [
      'a step that reads what is gone',
      "Correct to include a valid reference to 'Bake' for the input parameter(s) of action 'Eat'.",
      'flow-reference',
    ],
    [
      'an application without its secret',
      'Need client secret and tenant to login. Please login again.',
      'sign-in-secret',
    ],
    ['a library that went', "ModuleNotFoundError: No module named 'distutils'", 'program-setup-tools'],
    ['the compiler of scripts', 'script.csx(3,14): error CS0246: The type could not be found', 'run-script-compiler'],
    ['an answer by its number', 'Operation failed (404)', 'http-404'],
  ])('%s', (_what, log, id) => expect(idOf(log)).toBe(id));
});

describe('the code of an error that nobody has listed', () => {
  test('is told by its words, as probable', () => {
    expect(messageOf('{"error":{"code":"BakeryAccessDenied","message":"No crumbs for you"}}')).toMatchObject({
      code: 'BakeryAccessDenied',
      certainty: 'probable',
      meaning: 'The code says that the account may not do this.',
    });
  });

  test('is told where somebody cites it', () => {
    expect(messageOf("The checker of my bakery shows 'BakeryTrayDoesNotAllowCrumbs'").code).toBe(
      'BakeryTrayDoesNotAllowCrumbs',
    );
  });

  test('gives way to a sentence that is known', () => {
    expect(
      messageOf('{"code":"BakeryRequestInvalid","message":"Rate limit is exceeded. Try again in 3 seconds."}').meaning,
    ).toContain('calls more often');
  });

  test.each([
    ['in prose', 'The class BakeryAccessDenied is thrown'],
    ['of words that say nothing', '{"code":"BakeryRollsUp"}'],
    ['in what is asked for', "Please rename 'BakeryTrayDoesNotAllowCrumbs' in the messages"],
    ['that is an ordinary word', '{"code":"denied"}'],
  ])('is left alone %s', (_where, log) => expect(messagesOf(log)).toEqual([]));
});

describe('a short sentence is a message only where it is one', () => {
  test.each([
    ['alone', 'Invalid brand color'],
    ['behind a word for how bad it is', 'error Invalid brand color'],
    ['in quotes', 'It says "Invalid brand color".'],
    ['behind a place', 'properties.iconBrandColor Invalid brand color'],
  ])('%s', (_how, log) => expect(messageOf(log).rule).toBe('brand-color-not-default'));

  test('and not as part of a longer one', () => {
    expect(messagesOf('I confirm that the files do not use an invalid brand color, such as white.')).toEqual([]);
  });
});

test('sources are addresses, and are told where no rule speaks of the same', () => {
  for (const { id, source } of otherMessages) if (source !== undefined) expect(source, id).toMatch(/^https:\/\/\S+$/);
  expect(messageOf('{"code":"ConnectionAuthorizationFailed"}').source).toMatch(/^https:/);
  expect(messageOf('OpenAPI definitions that are in OpenAPI 3.0 format are not supported.')).not.toHaveProperty(
    'source',
  );
});
