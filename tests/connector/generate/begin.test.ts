// How a configuration begins: asked for at a terminal, or made of flags and sources.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import {
  answersOfSource,
  beginByAsking,
  beginWithFlags,
  connectorFiles,
  generatePackage,
  readAnswers,
} from '../../../src/connector/generate';

const nothing = { flags: {}, operations: [] };

/** Types lines, and remembers what was asked and told. */
async function typed(lines: readonly string[], imported?: Parameters<typeof beginByAsking>[0]) {
  const left = [...lines];
  const asked: string[] = [];
  const told: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  const begun = await beginByAsking(imported, nothing, ask, (sentence) => told.push(sentence));
  return { begun, asked, told, left };
}

function errorsOf(draft: object | undefined): string[] {
  const { answers, problems } = readAnswers(JSON.stringify(draft));
  if (answers === undefined) throw new Error('nothing was read');
  const { diagnostics } = lint(connectorFiles(generatePackage(answers)), { profile: answers.kind });
  return [
    ...problems.filter(({ isKnown }) => isKnown !== true).map(({ pointer, message }) => `${pointer} ${message}`),
    ...diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, pointer }) => `${rule} ${pointer}`),
  ];
}

describe('asking', () => {
  const lines = ['', 'Lighthouse Log', '', 'api.lighthouse.example', '/v1', '', 'Ana', '', '', 'Data; AI'];

  it('gives a configuration of which a connector can be made', async () => {
    const { begun, asked, told } = await typed([...lines, 'basic', 'get /ships List ships', '']);
    expect(told).toEqual([]);
    expect(asked[0]).toBe('For whom (custom, certified, independent) [custom]: ');
    expect(asked.at(-1)).toContain('[no more]');
    expect(begun?.draft).toMatchObject({
      general: { contact: { name: 'Ana' }, website: 'https://api.lighthouse.example', categories: ['Data', 'AI'] },
      service: { host: 'api.lighthouse.example', basePath: '/v1' },
      authentication: { kind: 'basic' },
      operations: [{ method: 'get', path: '/ships', summary: 'List ships' }],
    });
    expect(errorsOf(begun?.draft)).toEqual([]);
  });

  it('tells what is wrong and asks again', async () => {
    const { begun, told } = await typed([
      'anyone',
      'custom',
      '',
      ...lines.slice(1, 3),
      'https://api.lighthouse.example',
      ...lines.slice(3),
      'apiKey X-Key',
      'apiKey header X-Key',
      '',
      'ships',
      'get /ships List ships',
      '',
    ]);
    expect(told).toEqual([
      '`anyone` is not known; `custom`, `certified` or `independent` is expected.',
      'An answer is needed here.',
      '`https://api.lighthouse.example` does not fit; a host alone, such as `api.example.com`, is expected.',
      '"apiKey X-Key" does not fit; "apiKey header X-API-Key" would.',
      'One is needed at least.',
      '"ships" is no operation; a method, a path and a summary are expected, such as "get /ships List ships".',
    ]);
    expect(errorsOf(begun?.draft)).toEqual([]);
  });

  it('ends where the input ends', async () => {
    expect((await typed(lines.slice(0, 3))).begun).toBeUndefined();
  });

  it('asks only for what a source does not say', async () => {
    const source = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Tea', version: '2', description: 'Teas of all kinds.', contact: { name: 'Tea House' } },
      servers: [{ url: 'https://tea.example/v1' }],
      paths: { '/teas': { get: { summary: 'List teas', responses: { 200: { description: 'Teas.' } } } } },
    });
    const { answers } = answersOfSource([source]);
    const { asked, begun } = await typed(['', '', ''], answers);
    expect(asked.map((question) => question.split(/[[(]/)[0]?.trim())).toEqual([
      'Website of the service',
      'Privacy policy',
      'Categories',
    ]);
    expect(errorsOf(begun?.draft)).toEqual([]);
  });
});

describe('sources', () => {
  const flags = { name: 'Tea', host: 'tea.example', publisher: 'Tea House' };

  it.each([
    ['a cURL command', 'curl -u ana:x https://tea.example/v1/teas?kind=green', 'basic'],
    ['an example', '{"teas":[{"name":"Sencha"}]}', 'none'],
    [
      'a Swagger definition in YAML',
      'swagger: "2.0"\ninfo: {title: T, version: "1"}\nhost: tea.example\npaths:\n  /teas:\n    get:\n      operationId: ListTeas\n      responses: {"200": {description: Teas}}\nsecurityDefinitions:\n  app: {type: oauth2, flow: application, tokenUrl: "https://tea.example/token", scopes: {}}\n',
      'clientCredentials',
    ],
    [
      'a Postman collection',
      JSON.stringify({
        info: { name: 'Tea', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        item: [{ name: 'List teas', request: { method: 'GET', url: 'https://tea.example/teas' } }],
      }),
      'none',
    ],
  ])('of %s a connector can be made', (_, text, kind) => {
    const { answers, problem } = answersOfSource([text]);
    expect(problem).toBeUndefined();
    const { draft, problems } = beginWithFlags(answers, { flags, operations: [] });
    // A lone example does not say what is called.
    const whole: Record<string, unknown> = structuredClone(draft);
    for (const operation of whole.operations as Array<Record<string, unknown>>) {
      operation.summary ??= 'List teas';
      operation.description ??= 'Lists all teas.';
    }
    expect(problems).toEqual([]);
    expect(whole.authentication).toMatchObject({ kind });
    expect(errorsOf(whole)).toEqual([]);
  });

  it('that cannot be read are a sentence', () => {
    expect(answersOfSource(['{']).problem).toMatch(/^Line 1/);
    expect(answersOfSource(['hello']).answers).toBeUndefined();
  });
});
