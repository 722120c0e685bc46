// What the open connector says to a message: still true, elsewhere, mended, gone, or nothing to compare with.
import { describe, expect, test } from 'vitest';
import { explainLog } from '../../../src/connector/explain-log';
import { bakery, messageOf, messagesOf } from './logs';

const place = '/paths/~1breads~1{breadId}/get/parameters/0';
const missing = `##[error]The 'description' property is required. ValuePath: ${place}`;

describe('a message', () => {
  test('that is still true brings the finding with its place and repair', () => {
    const message = messageOf(
      'The value title contains at least one of the restricted words: api. Path: info/title',
      bakery,
    );
    expect(message).toMatchObject({
      state: 'present',
      place: { file: 'apiDefinition.swagger.json', pointer: '/info/title' },
    });
    expect(message.finding?.fixes.length).toBeGreaterThan(0);
  });

  test.each([
    ['escaped', place],
    ['as a fragment', `#${place}`],
    ['without the slash in front', place.slice(1)],
    ['not escaped', '/paths//breads/{breadId}/get/parameters/0'],
    ['with dots', 'paths./breads/{breadId}.get.parameters[0]'],
    ['with brackets', "paths['/breads/{breadId}'].get.parameters[0]"],
    ['with the prefix of the platform', "paths['/{connectionId}/breads/{breadId}'].get.parameters[0]"],
    ['in other capitals', '/Paths/~1Breads~1{BreadId}/GET/parameters/0'],
  ])('finds a place that is written %s', (_how, written) => {
    expect(messageOf(`The 'description' property is required. ValuePath: ${written}`, bakery)).toMatchObject({
      state: 'present',
      place: { pointer: place },
      rule: 'parameter-description-required',
    });
  });

  test('that is mended says so, with the place', () => {
    const mended = structuredClone(bakery);
    Object.assign(mended.paths['/breads/{breadId}'].get.parameters[0] ?? {}, { description: 'Its number.' });
    expect(messageOf(missing, mended)).toMatchObject({ state: 'mended', place: { pointer: place } });
  });

  test('about a place that is gone shows the nearest one', () => {
    const message = messageOf(missing.replace('parameters/0', 'parameters/7'), bakery);
    expect(message).toMatchObject({ state: 'gone', place: { pointer: place.replace('/0', '') } });
  });

  test('without a place means the whole document', () => {
    expect(messageOf("##[error]The 'x-ms-connector-metadata' property is required.", bakery)).toMatchObject({
      state: 'present',
      place: { pointer: '' },
    });
  });

  test('without a place is found by the names in it', () => {
    expect(
      messageOf("Encoding for path parameter 'breadId' is missing, which might lead to invalid requests.", bakery),
    ).toMatchObject({ state: 'present', place: { pointer: place } });
  });

  test('of the check of updates is shown at the operation', () => {
    const log =
      'The operation has been hidden. This change breaks the designer for existing flows. ValuePath: operation/GetBread/x-ms-visibility Source: NewSwagger';
    expect(messageOf(log, bakery)).toMatchObject({ place: { pointer: '/paths/~1breads~1{breadId}/get' } });
  });

  test('of the check of updates is shown in what a trigger passes on', () => {
    const hooked = structuredClone(bakery);
    Object.assign(hooked.paths['/breads/{breadId}'], {
      'x-ms-notification-content': { schema: { properties: { baked: { type: 'string', format: 'date-time' } } } },
    });
    const log =
      '##[error]The type format has been changed for the output field. Existing flows may be broken if they are using this field and actual payload has been changed. ValuePath: operation/GetBread/responses/x-ms-notification-content/schema/baked/format Source: NewSwagger';
    expect(messageOf(log, hooked)).toMatchObject({
      place: { pointer: '/paths/~1breads~1{breadId}/x-ms-notification-content/schema/properties/baked/format' },
    });
  });

  test('of a rule that is off in the profile is looked for all the same', () => {
    const log = 'error connector-validate-brandcolor: Invalid brand color';
    const properties = JSON.stringify({ properties: { iconBrandColor: '#007ee5', publisher: 'A', stackOwner: 'B' } });
    const files = new Map([['apiProperties.json', properties]]);
    const [message] = explainLog(log, files, 'custom').passages.flatMap(({ messages }) => messages);
    expect(message).toMatchObject({ state: 'present', place: { file: 'apiProperties.json' } });
  });

  test('is not called mended where the definition cannot be read', () => {
    const broken = '{ "swagger": "2.0", "info": { "title": "A" "version": "1" }, "paths": {} }';
    const log = "##[error]The 'title' value goes over the character limit '30' ValuePath: /info/title";
    expect(messageOf(log, bakery).state).toBe('mended');
    const files = new Map([['apiDefinition.swagger.json', broken]]);
    const [message] = explainLog(log, files).passages.flatMap(({ messages }) => messages);
    expect(message?.state).toBe('placed');
  });
});

test('a place in a quoted mail may stand on the line behind its name', () => {
  const wrapped = (operation: string) =>
    `> ##[error]The operation has been hidden. This change breaks the designer\n> for existing flows. ValuePath:\n> operation/${operation}/x-ms-visibility Source: NewSwagger\n`;
  const messages = messagesOf(wrapped('GetBread') + wrapped('SellBread'));
  expect(messages.map(({ named }) => named)).toEqual([
    'operation/GetBread/x-ms-visibility',
    'operation/SellBread/x-ms-visibility',
  ]);
});
