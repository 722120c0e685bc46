// Public OpenAPI 3 documents become Swagger 2.0 that the engine and a second validator accept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { convert, definitionText } from '../../../src/connector/convert';

const examples = 'node_modules/@readme/oas-examples';
const documents = ['3.0', '3.1'].flatMap((version) =>
  readdirSync(path.join(examples, version, 'json'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(version, 'json', name)),
);

/** What is true of the API itself: no conversion could make it otherwise. */
const ofTheSource: ReadonlySet<string> = new Set([
  'schema-count-in-object',
  'schema-required-loop',
  'definition-file-size',
  'definition-operations-limit',
]);

const validator = new Validator();

async function expectSound(text: string, what: string) {
  const { diagnostics } = lint(new Map([['apiDefinition.swagger.json', text]]), { profile: 'custom' });
  const errors = diagnostics.filter(({ severity, rule }) => severity === 'error' && !ofTheSource.has(rule));
  expect(errors.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`).join('\n'), what).toBe('');
  const second = await validator.validate(JSON.parse(text));
  expect(second.valid ? '' : JSON.stringify(second.errors), what).toBe('');
}

describe('public OpenAPI documents', () => {
  it(`are ${documents.length}, and each becomes sound Swagger 2.0`, async () => {
    expect(documents.length).toBeGreaterThan(40);
    for (const name of documents) {
      const { definition, problem } = convert(readFileSync(path.join(examples, name), 'utf8'));
      expect(problem, name).toBeUndefined();
      if (definition !== undefined) await expectSound(definitionText(definition), name);
    }
  }, 120_000);

  // GitHub's own description has 13 MB. Its package has 400 MB, which nobody should load to try a converter: it was
  // converted once, and this stands in for it.
  it('of more than 10 MB are converted, too', async () => {
    const source = readFileSync(path.join(examples, '3.0/json/petstore.json'), 'utf8');
    const document: { paths: Record<string, object> } = JSON.parse(source);
    const once = Object.entries(document.paths);
    const copies = Math.ceil(10_500_000 / JSON.stringify(document.paths).length);
    document.paths = Object.fromEntries(
      Array.from({ length: copies }, (_, copy) => once.map(([where, item]) => [`/copy${copy}${where}`, item])).flat(),
    );
    const { definition, remarks } = convert(JSON.stringify(document));
    if (definition === undefined) throw new Error('nothing came out');
    expect(Object.keys(definition.paths ?? {})).toHaveLength(copies * once.length);
    expect(remarks.filter(({ kind }) => kind === 'problem')).toEqual([]);
  }, 120_000);
});
