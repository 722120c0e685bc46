import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/connector/index';
import { limits } from '../../../src/connector/model/measure';
import { measureConnector } from '../../../src/connector/views';

const measured = (value: unknown) =>
  measureConnector(
    new Map([['apiDefinition.swagger.json', typeof value === 'string' ? value : JSON.stringify(value)]]),
  );

const tea = (count: number, title = 'Tea') => ({
  swagger: '2.0',
  info: { title, description: 'Orders tea.', version: '1.0' },
  paths: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/teas/${index}`,
      {
        get: {
          operationId: `GetTea${index}`,
          ...(index === 0 ? {} : { summary: `Get tea ${index}` }),
          parameters: [{ name: 'size', in: 'query', type: 'string' }],
          responses: {
            200: { description: 'Tea.', schema: { type: 'object', properties: { leaf: { type: 'string' } } } },
          },
        },
      },
    ]),
  ),
});
const find = (result: ReturnType<typeof measured>, id: string) =>
  [...result.sizes, ...result.texts].find((measure) => measure.id === id);

describe('measures', () => {
  test('stand beside the limits that the rules use', () => {
    const result = measured(tea(2));
    expect(find(result, 'operations')).toMatchObject({ value: 2, limit: limits.operations, state: 'fine' });
    expect(find(result, 'bytes')?.value).toBe(JSON.stringify(tea(2)).length);
    expect(find(result, 'triggers')).toMatchObject({ value: 0, state: 'free' });
    expect(find(result, 'object-schemas')).toMatchObject({ value: 1, holder: 'response 200 of GetTea0' });
    expect(find(result, 'depth')).toMatchObject({ value: 2, inferred: true });
  });

  test('warn from four fifths on, and say what breaks', () => {
    expect(find(measured(tea(204)), 'operations')?.state).toBe('fine');
    expect(find(measured(tea(205)), 'operations')?.state).toBe('near');
    expect(find(measured(tea(256)), 'operations')?.state).toBe('near');
    expect(find(measured(tea(257)), 'operations')?.state).toBe('over');
    expect(find(measured(tea(1, 'T'.repeat(31))), 'title')?.state).toBe('over');
    expect(find(measured(tea(1)), 'description')?.state).toBe('short');
  });

  test('name rules that exist, with a source each', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    const { sizes, texts, shares } = measured(tea(1));
    for (const { rule, limit, source, id } of [...sizes, ...texts]) {
      if (rule !== undefined) expect(ids).toContain(rule);
      if (limit !== undefined) expect(source, id).toMatch(/^https:/);
    }
    for (const { rule } of shares) if (rule !== undefined) expect(ids).toContain(rule);
  });

  test('agree with the rule at the limit, for every rule that has one', () => {
    const over = find(measured(tea(257)), 'operations');
    expect(over?.rule).toBe('definition-operations-limit');
  });
});

describe('shares', () => {
  test('count what has texts and show the first that lacks them', () => {
    const text = JSON.stringify(tea(3));
    const { shares } = measured(text);
    const summaries = shares.find(({ id }) => id === 'operation-summary');
    expect(summaries).toMatchObject({ count: 2, total: 3, firstWithout: { name: 'GetTea0' } });
    const range = summaries?.firstWithout?.place.range;
    expect(text.slice(range?.start, range?.end)).toBe('"get"');
    expect(shares.find(({ id }) => id === 'property-label')).toMatchObject({ count: 0, total: 3 });
    expect(shares.find(({ id }) => id === 'response-schema')).toMatchObject({ count: 3, total: 3 });
  });
});

test.each(['', '{', '[]', 'null', '{"paths":7}', '{"info":[],"paths":{"/a":{"get":null}}}', '{"openapi":"3.0.0"}'])(
  'the text %j throws nothing',
  (text) => {
    expect(() => measured(text)).not.toThrow();
  },
);

test('without a definition it says so', () => {
  expect(measureConnector(new Map()).problem).toContain('no definition');
});
