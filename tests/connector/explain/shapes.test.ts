// Every shape in which logs reach people: the official message is found, with its code, rule and place.
import { describe, expect, test } from 'vitest';
import { messageOf, messagesOf } from './logs';

const message = "The 'x-ms-summary' property is required.";
const pointer = '/paths/~1breads~1{breadId}/get/parameters/0';
const found = { code: 'RequiredPropertyMissing', rule: 'parameter-summary-required', text: message, named: pointer };

describe('one message in the shape of', () => {
  test.each([
    ['the pipeline', `##[error]${message} ValuePath: ${pointer}`],
    ['the pipeline with times', `2022-05-01T10:00:00.1234567Z ##[error]${message} ValuePath: ${pointer}`],
    ['the newer pipeline', `error RequiredPropertyMissing: ${message} ValuePath: '${pointer}' Value: 'breadId'`],
    ['a quoted bullet', `> - \`${message}\` at \`${pointer}\``],
    ['bold with a place in brackets', `3. **${message}** (${pointer})`],
    ['a table', `| RequiredPropertyMissing | ${message} | \`${pointer}\` |`],
    ['HTML', `<li>The &#39;x-ms-summary&#39; property is required.<br>ValuePath: ${pointer}</li>`],
    ['a coloured terminal', `\u001b[31m${message}\u001b[0m ValuePath: \u001b[1m${pointer}\u001b[0m`],
    ['a place in a line of its own', `##[error]${message}\n     ValuePath: ${pointer}`],
    ['a broken pointer', `##[error]${message} ValuePath: /paths/~1breads~1{bread\nId}/get/parameters/0`],
  ])('%s', (_shape, log) => expect(messageOf(log)).toMatchObject(found));

  test('the older wizard', () => {
    expect(messageOf(`Error: ${pointer.slice(1)}: ${message}`)).toMatchObject({ ...found, named: pointer.slice(1) });
  });

  test('Partner Center, which leaves out the quotes', () => {
    const log = `5000.2.6.2:The x-ms-summary property is required. Path: ${pointer.slice(1)} Value: 0||##||`;
    expect(messageOf(log)).toMatchObject({ code: found.code, rule: found.rule, named: pointer.slice(1) });
  });

  test('JSON over several lines', () => {
    const log = JSON.stringify({ severity: 'Error', code: found.code, message, path: pointer }, null, 2);
    expect(messageOf(log)).toMatchObject({ code: found.code, rule: found.rule, named: pointer });
  });
});

test('the wizard puts several messages into one line', () => {
  const log =
    "Specified swagger has the following errors: 'Definition is not valid.  Error: 'Error : info/title : The 'title' value goes over the character limit '30'    ##   Error : info : The 'contact' property is required.'";
  expect(messagesOf(log)).toMatchObject([
    { rule: 'info-title-max-length', named: 'info/title' },
    { rule: 'info-contact-required', named: 'info' },
  ]);
});

test('the command line joins messages in one JSON string', () => {
  const log = JSON.stringify({
    error: {
      code: 'SwaggerCertificationFailedWithErrors',
      message: `Errors:\r\n${message} ValuePath: ${pointer}\r\nThe 'contact' property is required. ValuePath: /info`,
    },
  });
  expect(messagesOf(log).map(({ rule, named }) => [rule, named])).toEqual([
    ['parameter-summary-required', pointer],
    ['info-contact-required', '/info'],
  ]);
});

describe('a message is known although', () => {
  const full =
    "The operation 'GetBread' should define an output schema on the 200 or 201 response code or in 'x-ms-notification-content' extension for a webhook to be visible in the designer.";
  test.each([
    ['it is in capitals', full.toUpperCase(), 'sure'],
    ['the quotes are smart', full.replaceAll(/'([^']*)'/g, '‘$1’'), 'sure'],
    ['it is wrapped', full.replaceAll(/(.{1,40})(?:\s|$)/g, '> $1\n'), 'sure'],
    ['a terminal broke it inside words', full.replaceAll(/(.{50})/g, '$1\n'), 'sure'],
    ['its end is missing', `${full.slice(0, 100)}…`, 'probable'],
    ['a word is misspelt', full.replace('designer', 'desinger'), 'sure'],
    ['words are missing', full.replace(' output', '').replace(' response', ''), 'probable'],
  ])('%s', (_why, log, certainty) => {
    expect(messageOf(log)).toMatchObject({ code: 'SchemaDefinitionSetIncorrectly', certainty });
  });

  test('only its code is there', () => {
    expect(messageOf('- `PathParameterMissingEncoding`')).toMatchObject({ rule: 'parameter-path-encoding' });
    expect(messageOf('connector-validate-iconsize failed')).toMatchObject({ code: 'connector-validate-iconsize' });
  });
});

test('one sentence of many rules is told apart by its place', () => {
  const ruleAt = (place: string) => messageOf(`The 'description' property is required. ValuePath: ${place}`).rule;
  expect(ruleAt('/info')).toBe('info-description-required');
  expect(ruleAt('/paths/~1a/get')).toBe('operation-description-required');
  expect(ruleAt('/paths/~1a/get/parameters/3')).toBe('parameter-description-required');
  expect(ruleAt('/paths/~1a/get/responses/200')).toBe('response-description-required');
});

test('stages after the validator have explanations of their own', () => {
  expect(
    messageOf(
      "An error occured while converting OpenAPI file to WADL file. Error: 'Parameter with type='array' is not currently supported at JSON path paths['/api/breads'].get.parameters[5]'",
    ),
  ).toMatchObject({ rule: 'parameter-without-list', named: "paths['/api/breads'].get.parameters[5]" });
  const change = messageOf(
    '##[error]The operation has been deleted. This change breaks existing flows. ValuePath: operation/GetBread Source: NewSwagger',
  );
  expect(change).toMatchObject({ named: 'operation/GetBread', level: 'error' });
  expect(change.advice).toContain('deprecated');
});

test('ordinary words are no message of a tool', () => {
  const prose =
    'Thanks for the pull request!\nCould you please add the properties file and describe the path parameters?\n| Parameter x-ms-summary | 109 |\nThe value of the property is what it is.';
  expect(messagesOf(prose).map(({ firstLine, certainty }) => [firstLine, certainty])).toEqual([[2, 'reviewer']]);
});
