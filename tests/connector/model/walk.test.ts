import { describe, expect, it } from 'vitest';
import { nodeTypeNamed, shapes } from '../../../src/connector/model/shapes';
import type { Field } from '../../../src/connector/model/shapes/shape';
import { fieldOf, walk } from '../../../src/connector/model/walk';
import { codeRules } from '../../../src/connector/rules';
import { shapeRules } from '../../../src/connector/rules/shape/facts';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';

const parse = (value: unknown): JsonNode => parseJson(JSON.stringify(value)).root as JsonNode;

/** Every object that the walker names, as "pointer shape place". */
function visited(value: unknown, shape = 'Definition', descend: (node: JsonNode) => boolean = () => true): string[] {
  const seen: string[] = [];
  walk(parse(value), shape, {
    field: (node) => descend(node),
    object: (node, { name }, place) => seen.push(`${node.pointer} ${name} ${place}`),
  });
  return seen;
}

describe('walk', () => {
  it('gives each object its shape and each schema its place', () => {
    const seen = visited({
      paths: {
        '/a': {
          'x-ms-notification-content': { schema: { type: 'object' } },
          post: {
            parameters: [
              { in: 'body', schema: { properties: { x: {} } } },
              { in: 'query' },
              { $ref: '#/parameters/P' },
            ],
            responses: { '200': { schema: { items: { $ref: '#/definitions/D' } }, headers: { H: {} } } },
          },
        },
      },
      definitions: { D: { additionalProperties: {}, allOf: [{}] } },
    });
    expect(seen).toEqual([
      ' Definition definition',
      '/paths Paths definition',
      '/paths/~1a PathItem definition',
      '/paths/~1a/x-ms-notification-content NotificationContent notification',
      '/paths/~1a/x-ms-notification-content/schema Schema notification',
      '/paths/~1a/post Operation definition',
      '/paths/~1a/post/parameters/0 BodyParameter input',
      '/paths/~1a/post/parameters/0/schema Schema input',
      '/paths/~1a/post/parameters/0/schema/properties SchemaProperties input',
      '/paths/~1a/post/parameters/0/schema/properties/x Schema input',
      '/paths/~1a/post/parameters/1 Parameter input',
      '/paths/~1a/post/parameters/2 ParameterReference definition',
      '/paths/~1a/post/responses Responses definition',
      '/paths/~1a/post/responses/200 Response output',
      '/paths/~1a/post/responses/200/schema Schema output',
      '/paths/~1a/post/responses/200/schema/items SchemaReference output',
      '/paths/~1a/post/responses/200/headers Headers output',
      '/paths/~1a/post/responses/200/headers/H Header output',
      '/definitions Definitions definition',
      '/definitions/D Schema definition',
      '/definitions/D/additionalProperties Schema definition',
      '/definitions/D/allOf/0 Schema definition',
    ]);
  });

  it('does not follow references, so that loops end', () => {
    const loop = {
      definitions: { A: { properties: { b: { $ref: '#/definitions/B' } } }, B: { $ref: '#/definitions/A' } },
    };
    expect(visited(loop).filter((line) => line.includes('Reference'))).toEqual([
      '/definitions/A/properties/b SchemaReference definition',
      '/definitions/B SchemaReference definition',
    ]);
  });

  it('goes as deep as the parser does', () => {
    let schema: object = { type: 'string' };
    for (let i = 0; i < 95; i++) schema = { properties: { a: schema } };
    const seen = visited({ definitions: { Deep: schema } });
    expect(seen.filter((line) => line.includes(' Schema ')).length).toBe(96);
  });

  it('stays out of what a handler refuses', () => {
    const seen = visited({ info: { contact: {} }, tags: [{}] }, 'Definition', (node) => node.key !== 'info');
    expect(seen).toEqual([' Definition definition', '/tags/0 Tag definition']);
  });

  it('reads of two members with one name the last', () => {
    const root = parseJson('{ "info": { "contact": {} }, "info": { "license": {} } }').root as JsonNode;
    const seen: string[] = [];
    walk(root, 'Definition', { field: () => true, object: (_, { name }) => seen.push(name) });
    expect(seen).toEqual(['Definition', 'Info', 'License']);
  });

  it('does nothing for a shape that is not there', () => {
    expect(visited({}, 'Nothing')).toEqual([]);
  });
});

describe('fieldOf', () => {
  it('is not fooled by names that every object inherits', () => {
    const schema = nodeTypeNamed('Schema');
    const map = nodeTypeNamed('Definitions');
    expect(schema && fieldOf(schema, 'constructor')).toBeUndefined();
    expect(map && fieldOf(map, 'toString')).toBe(map?.entries);
  });
});

/** All fields of the table, those of array items included. */
function fieldsOf(field: Field): Field[] {
  return field.items === undefined ? [field] : [field, ...fieldsOf(field.items)];
}

describe('the table of node types', () => {
  const owners = Object.values(shapes);
  const fields = owners
    .flatMap((shape) => [...Object.values(shape.fields), ...(shape.entries === undefined ? [] : [shape.entries])])
    .flatMap(fieldsOf);
  const types = ['string', 'oauthSetting', 'gatewaySetting'].map((type) => ({ type }));
  const flag = parse({ enableOnbehalfOfLogin: {} }).object('enableOnbehalfOfLogin') ?? parse({});
  const objects = [...types, { type: 'http' }, {}, { $ref: '#/x' }, { in: 'body' }, { in: 'query' }, { schema: {} }];
  const variants = [...objects.map(parse), flag];

  it('names only shapes that it has, whatever a node looks like', () => {
    const named = fields.flatMap(({ shape }) =>
      shape === undefined ? [] : typeof shape === 'string' ? [shape] : variants.map((node) => shape(node)),
    );
    expect(named.filter((name) => name !== undefined && nodeTypeNamed(name) === undefined)).toEqual([]);
  });

  it('has no shape that nothing leads to', () => {
    const named = new Set<string | undefined>(['Definition', 'PropertiesFile', 'SettingsFile', 'ConfigFile']);
    for (const { shape } of fields) {
      if (typeof shape === 'string') named.add(shape);
      else if (shape !== undefined) for (const node of variants) named.add(shape(node));
    }
    expect(Object.keys(shapes).filter((name) => !named.has(name))).toEqual([]);
  });

  it('uses exactly the rules that have facts', () => {
    // Types are checked everywhere, and so are the names of extensions.
    const used = new Set([
      'json-type-correct',
      'extension-in-place',
      'extension-name-known',
      'autorest-extension-unneeded',
    ]);
    for (const { closed } of owners) if (closed !== undefined) used.add(closed);
    for (const { required, filled, valuesRule, unique, format, limit, misplaced } of fields) {
      for (const rule of [required, filled, valuesRule, unique, limit?.rule, misplaced?.rule])
        if (rule !== undefined) used.add(rule);
      if (format !== undefined) used.add(format === 'url' ? 'url-absolute' : 'contact-email-valid');
    }
    // What is missing may also be a matter for a rule with code, which says more about the same member.
    const coded = codeRules.map(({ id }) => id);
    expect([...used].filter((id) => !coded.includes(id)).sort()).toEqual(shapeRules.map(({ id }) => id).sort());
  });

  it('has a rule wherever it has a list of values, and the other way round', () => {
    for (const { values, valuesRule } of fields) expect(values === undefined).toBe(valuesRule === undefined);
  });
});
