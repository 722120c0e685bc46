// What validators of JSON Schema say goes with the message that it belongs to, and stands alone where there is none.
import { describe, expect, test } from 'vitest';
import { explainLog } from '../../../src/connector/explain/explain';
import { explained, messagesOf } from './logs';

const oneOf = "Data does not match any schemas from 'oneOf' at #/paths//breads/get/parameters/0";
const missing = 'Missing required property: $ref at #/paths//breads/get/parameters/0';
const noMatch = 'No enum match for: path at #/paths//breads/get/parameters/0/in';
const rulesIn = (log: string) => messagesOf(log).map(({ rule }) => rule);

describe('the particulars of a message', () => {
  test('are told with the message of the schema above them', () => {
    const log = `Swagger schema validation failed.\n  ${oneOf}\n    ${missing}\n    ${noMatch}\n  JSON_OBJECT_VALIDATION_FAILED`;
    expect(messagesOf(log).map(({ text, firstLine }) => [text.slice(0, 22), firstLine])).toEqual([
      ['Data does not match an', 1],
    ]);
    const passage = explained(log).passages.find(({ kind }) => kind === 'messages');
    expect(passage?.lines.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  });

  test('are told with an official message above them', () => {
    const log = `##[error]The 'description' property is required. ValuePath: /info\n    ${oneOf}\n      ${missing}`;
    expect(rulesIn(log)).toEqual(['info-description-required']);
  });

  test('are told with the message in whose object they stand', () => {
    const log = `[ { code: 'ONE_OF_MISSING', message: 'Data does not match any schemas from \\'oneOf\\'', inner: [ { message: 'Missing required property: $ref' } ] } ]`;
    expect(messagesOf(log)).toHaveLength(1);
  });
});

describe('they are messages of their own', () => {
  test.each([
    ['alone', missing, ['member-required']],
    [
      'below an empty line',
      `The 'contact' property is required. ValuePath: /info\n\n    ${missing}`,
      ['info-contact-required', 'member-required'],
    ],
    ['side by side', `${noMatch}\n${missing}`, ['value-from-list', 'member-required']],
    [
      'each below its own head',
      "Structural error at paths./a.get\nshould have required property 'responses'\nStructural error at info\nshould NOT have additional properties",
      ['member-required', 'member-known'],
    ],
    ['behind a mark of their own', `##[error]${noMatch}\n##[error]${missing}`, ['value-from-list', 'member-required']],
  ])('%s', (_how, log, rules) => expect(rulesIn(log)).toEqual(rules));
});

test.each([
  ['Ajv', "must have required property 'title'", 'member-required'],
  ['.NET', "Required properties are missing from object: title. Path 'info', line 3, position 5.", 'member-required'],
  ['Java', 'object has missing required properties (["title"])', 'member-required'],
  ['Python', "'title' is a required property", 'member-required'],
  ['the editor', 'Property publisherName is not allowed.', 'member-known'],
  ['Spectral', 'info-contact  Info object must have "contact" object.', 'info-contact-required'],
  ['Swagger Parser', "Validation failed. Duplicate operation id 'GetBread'", 'operation-id-unique'],
  ['a browser', "Expected ',' or '}' after property value in JSON at position 812", 'json-syntax'],
])('%s has words of its own for it', (_who, log, rule) => expect(rulesIn(log)).toEqual([rule]));

describe('the check of `apiProperties.json` in the pipeline', () => {
  const place = 'properties.connectionParameters.token:clientSecret.uiDefinition.constraints.hidden';
  const properties = JSON.stringify({
    properties: {
      connectionParameters: { 'token:clientSecret': { uiDefinition: { constraints: { hidden: 'true' } } } },
    },
  });
  const toldOf = (message: string, valuePath: string) =>
    explainLog(
      `##[error]@{level=Error; message=${message}; valuePath=${valuePath}; value=true}`,
      new Map([['apiProperties.json', properties]]),
    ).passages.flatMap(({ messages }) => messages);

  test('is told with its place, which our rules may be content with', () => {
    const [message, ...others] = toldOf(
      'Invalid type. Expected Boolean but got String.',
      `line: 0 position: 0 path: '${place}'`,
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'json-type-correct', certainty: 'sure', state: 'placed' });
    expect(message?.place?.pointer).toBe(`/${place.replaceAll('.', '/')}`);
  });

  test('writes a place of JSONPath, too', () => {
    const [message] = toldOf('Invalid value for the hidden property within the UI Definition object.', `$.${place}`);
    expect(message?.place?.pointer).toBe(`/${place.replaceAll('.', '/')}`);
  });
});
