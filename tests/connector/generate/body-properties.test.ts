// What makers meet of each property of a body: written into the schema, read back from an import, edited alone.
import { describe, expect, it } from 'vitest';
import { answersOf, connectorFiles, generatePackage, readAnswers } from '../../../src/connector/generate';
import { changes } from './import/imports';
import { baseAnswers } from './sample-answers';

// biome-ignore lint/suspicious/noExplicitAny: a draft is JSON of any form, as a page edits it.
type Raw = any;

const name = 'apiDefinition.swagger.json';
const properties = {
  text: {
    summary: 'What Was Seen',
    enum: [
      { value: 'Fog', title: 'Fog, thick' },
      { value: 'Sun', title: 'Sun' },
    ],
    default: 'Fog',
    visibility: 'important',
  },
  lampHours: { dynamicValues: { operation: 'ListKeepers', collection: 'keepers', value: 'id', title: 'name' } },
} as const;

const draft = (change: (raw: Raw) => void = () => {}): Raw => {
  const raw = JSON.parse(JSON.stringify(baseAnswers));
  raw.operations[1].body.properties = structuredClone(properties);
  change(raw);
  return raw;
};
const made = (raw: Raw) => {
  const { answers, problems } = readAnswers(JSON.stringify(raw));
  if (answers === undefined) throw new Error('nothing was read');
  const files = new Map(
    [...connectorFiles(generatePackage(answers))].map(([path, content]) => [path, String(content)]),
  );
  return { files, problems, definition: JSON.parse(files.get(name) ?? ''), origins: generatePackage(answers).origins };
};
const schemaIn = (definition: Raw) => definition.paths['/entries'].post.parameters[0].schema;

describe('what is said of a property', () => {
  it('stands in the schema, with what the example shows', () => {
    const { problems, definition } = made(draft());
    expect(problems).toEqual([]);
    const schema = schemaIn(definition);
    expect(schema.required).toEqual(['text']);
    expect(schema.properties.text).toMatchObject({
      type: 'string',
      title: 'What Was Seen',
      default: 'Fog',
      enum: ['Fog', 'Sun'],
      'x-ms-enum-values': [
        { value: 'Fog', displayName: 'Fog, thick' },
        { value: 'Sun', displayName: 'Sun' },
      ],
      'x-ms-visibility': 'important',
    });
    expect(schema.properties.lampHours).toMatchObject({
      'x-ms-dynamic-values': { operationId: 'ListKeepers', 'value-path': 'id' },
      'x-ms-dynamic-list': { operationId: 'ListKeepers', itemValuePath: 'id' },
    });
  });

  it('stands in the body of a webhook, too', () => {
    const { definition } = made(
      draft((raw) => {
        raw.triggers = [
          {
            kind: 'webhook',
            path: '/hooks',
            summary: 'When',
            description: 'This operation triggers when.',
            hint: 'Now.',
            callback: 'url',
            body: { example: { flag: 'PT' }, properties: { flag: { visibility: 'advanced' } } },
            notification: { example: { a: 1 } },
            unsubscribe: { path: '/hooks/{id}' },
          },
        ];
      }),
    );
    const { flag, url } = definition.paths['/hooks'].post.parameters[0].schema.properties;
    expect(flag['x-ms-visibility']).toBe('advanced');
    expect(url['x-ms-notification-url']).toBe(true);
  });

  it('is wrong for a property that is not there', () => {
    const { problems } = made(draft((raw) => Object.assign(raw.operations[1].body.properties, { texts: {} })));
    expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/operations/1/body/properties', 'The body has no property `texts`. Did you mean `text`?'],
    ]);
  });

  it('is where a finding about it is told', () => {
    const raw = draft();
    const { root } = readAnswers(JSON.stringify(raw));
    if (root === undefined) throw new Error('nothing was read');
    const at = '/paths/~1entries/post/parameters/0/schema/properties';
    const { origins } = made(raw);
    const place = (pointer: string) => origins.nodeOf(name, at + pointer, root).pointer;
    expect(place('/text/x-ms-enum-values/1')).toBe('/operations/1/body/properties/text/enum/1');
    expect(place('/lampHours/x-ms-dynamic-values/value-path')).toBe(
      '/operations/1/body/properties/lampHours/dynamicValues/value',
    );
    expect(place('/unknown')).toBe('/operations/1/body');
  });
});

describe('an imported body', () => {
  const { files, definition: was } = made(draft());
  const imported = (): Raw => JSON.parse(JSON.stringify(answersOf(files).answers));
  const at = '/paths/~1entries/post/parameters/0/schema/properties';

  it('comes in with what is said of its properties, once', () => {
    const { body } = imported().operations[1];
    const { summary: _, ...text } = properties.text;
    expect(body.properties).toEqual({ text, lampHours: properties.lampHours });
    expect(Object.keys(body.schema.properties.text).sort()).toEqual(['title', 'type']);
    expect(made(imported()).definition).toEqual(was);
  });

  it.each<[string, (words: Raw) => void, readonly string[]]>([
    [
      'a value more',
      ({ text }) => text.enum.push({ value: 'Rain', title: 'Rain' }),
      [`${at}/text/enum`, `${at}/text/x-ms-enum-values`],
    ],
    ['another default', ({ text }) => Object.assign(text, { default: 'Sun' }), [`${at}/text/default`]],
    ['no list any more', ({ text }) => delete text.enum, [`${at}/text/enum`, `${at}/text/x-ms-enum-values`]],
    [
      'another visibility',
      ({ text }) => Object.assign(text, { visibility: 'advanced' }),
      [`${at}/text/x-ms-visibility`],
    ],
    ['another label', (words) => Object.assign(words.lampHours, { summary: 'Hours' }), [`${at}/lampHours/title`]],
  ])('changes nothing else with %s', (_, edit, expected) => {
    const raw = imported();
    edit(raw.operations[1].body.properties);
    expect(changes(was, made(raw).definition).sort()).toEqual(expected);
  });

  it('that is told elsewhere stays a reference', () => {
    const other = structuredClone(was);
    const [parameter] = other.paths['/entries'].post.parameters;
    other.definitions = { Entry: parameter.schema };
    parameter.schema = { $ref: '#/definitions/Entry' };
    const raw: Raw = answersOf(new Map([[name, JSON.stringify(other)]])).answers;
    expect(raw.operations[1].body.schema).toEqual({ $ref: '#/definitions/Entry' });
    expect(raw.operations[1].body).not.toHaveProperty('properties');
  });
});
