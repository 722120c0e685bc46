// Beginning with what somebody has: each source gives a draft or a sentence, and the draft makes a connector.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/connector/package/index';
import { begin } from '../../src/worker/begin';
import { answerGenerator, generate } from '../../src/worker/generate-service';
import type { SourceFile } from '../../src/worker/protocol';
import { baseAnswers } from '../connector/generate/sample-answers';

const source = (path: string, text: string | Uint8Array): SourceFile => ({
  path,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const files = ['apiDefinition.swagger.json', 'apiProperties.json'].map((name) =>
  source(name, readFileSync(`src/samples/tide-alerts/${name}`)),
);
const archive = (folder = '') =>
  source('tide.zip', zip(new Map(files.map(({ path, bytes }) => [`${folder}${path}`, bytes]))));
const openapi = `openapi: 3.0.3
info: { title: Tea, version: "1.0" }
servers: [{ url: "https://tea.example/v1" }]
paths:
  /teas:
    get:
      summary: List teas
      responses:
        "200":
          description: Teas.
          content: { application/json: { schema: { type: string, nullable: true } } }
`;

describe('a description', () => {
  it('becomes a draft, with what was lost and where', () => {
    const { begun, problems } = begin([source('tea.yaml', openapi)], 'any');
    expect(problems).toEqual([]);
    expect(begun?.draft).toMatchObject({ general: { name: 'Tea' }, service: { host: 'tea.example' } });
    expect(begun?.report).toMatchObject({
      name: 'tea.yaml',
      remarks: [{ kind: 'lost', pointer: expect.stringMatching(/nullable$/) }, { kind: 'changed' }],
    });
    expect(generate(JSON.stringify(begun?.draft)).files.map(({ path }) => path)).toContain('icon.png');
  });

  it('may be pasted, may be a command, may be several examples', () => {
    expect(begin([source('', 'curl https://tea.example/v1/teas')], 'description').begun?.draft).toMatchObject({
      service: { host: 'tea.example' },
    });
    const examples = [source('a.json', '{"id": 1}'), source('b.json', '{"id": 2, "name": "Fog"}')];
    expect(begin(examples, 'any').begun?.draft).toMatchObject({
      operations: [{ responses: [{ examples: [{ id: 1 }, { id: 2, name: 'Fog' }] }] }],
    });
  });

  it.each([
    ['', /empty/],
    ['{"openapi": ', /Line 1/],
    ['\0\u0001\u0002', /not text/],
    ['['.repeat(600), /nested|Line/],
  ])('that is broken gets a sentence: %#', (text, sentence) => {
    const { begun, problems } = begin([source('x.json', text)], 'any');
    expect(begun).toBeUndefined();
    expect(problems.join(' ')).toMatch(sentence);
    expect(problems.join(' ')).toContain('`x.json`');
  });

  it('that is too large gets the sentence of the core', () => {
    const { problems } = begin([source('x.json', `{"a": "${'x'.repeat(17 * 2 ** 20)}"}`)], 'any');
    expect(problems.join(' ')).toMatch(/17\.0 MB of text; JSON is read up to 16 MB/);
  });
});

describe('a connector', () => {
  it('comes out of an archive or of files, and unedited as it was', () => {
    for (const sources of [[archive()], files]) {
      const { begun } = begin(sources, 'connector');
      expect(begun?.draft).toMatchObject({ kind: 'custom', authentication: { kind: 'oauth2' } });
      const made = new Map(generate(JSON.stringify(begun?.draft)).files.map(({ path, content }) => [path, content]));
      expect([...made.keys()]).toEqual(files.map(({ path }) => path));
      for (const { path, bytes } of files) expect(made.get(path), path).toBe(new TextDecoder().decode(bytes));
    }
  });

  it('in the folder of the repository keeps its kind and its folder', () => {
    const { begun } = begin([archive('certified-connectors/Tide Alerts/')], 'any');
    expect(begun?.draft).toMatchObject({
      kind: 'certified',
      base: { folder: 'certified-connectors/Tide Alerts' },
    });
    expect(generate(JSON.stringify(begun?.draft)).folder).toBe('certified-connectors/Tide Alerts');
  });

  it('of a package keeps what lies above its folder, byte by byte', () => {
    const made = generate(JSON.stringify({ ...baseAnswers, kind: 'certified' })).files;
    const archived = source('package.zip', zip(new Map(made.map(({ path, content }) => [path, content]))));
    const inFolder = made.map(({ path, content }) => source(`mine/${path}`, content));
    for (const sources of [[archived], inFolder]) {
      const { begun } = begin(sources, 'connector');
      const again = generate(JSON.stringify(begun?.draft)).files;
      expect(again.map(({ path }) => path).sort()).toEqual(made.map(({ path }) => path).sort());
      for (const { path, content } of made)
        expect(Buffer.from(again.find((file) => file.path === path)?.content ?? '')).toEqual(Buffer.from(content));
      const other = generate(JSON.stringify({ ...begun?.draft, kind: 'custom' })).files;
      const settings = other.find(({ path }) => path === 'settings.json')?.content;
      expect(settings).toContain('"apiDefinition.swagger.json"');
    }
  });

  it('beside others keeps its own files alone', () => {
    const loose = [source('settings.json', '{}'), source('intro.md', 'x')];
    const { begun } = begin([...files, ...loose], 'connector');
    expect(begun?.draft.base).not.toHaveProperty('outside');
  });

  it('that is one of several is asked for', () => {
    const two = zip(new Map(['a', 'b'].flatMap((name) => files.map(({ path, bytes }) => [`${name}/${path}`, bytes]))));
    const { begun, choices } = begin([source('two.zip', two)], 'connector');
    expect(begun).toBeUndefined();
    expect(choices.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(begin(choices[1]?.sources ?? [], 'one').begun?.report?.name).toBe('b');
  });

  it('that is none gets a sentence', () => {
    expect(begin([source('x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0]))], 'any').problems.join(' ')).toMatch(
      /could not be opened/,
    );
    expect(begin([source('a.md', 'x'), source('b.md', 'y')], 'connector').problems.join(' ')).toMatch(
      /no connector among these 2 files/,
    );
    expect(begin([source('a.json', '{"openapi": "3.0.0"}')], 'connector').problems).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('that is dropped is taken as it is', () => {
    const draft = { general: { name: 'Log' }, operations: [] };
    expect(begin([source('log.json', JSON.stringify(draft))], 'any').begun).toEqual({ draft });
  });
});

it('the worker answers with what was begun', () => {
  const request = { kind: 'begin', id: 4, sources: [source('tea.yaml', openapi)], as: 'any' } as const;
  expect(answerGenerator(request)).toMatchObject({ kind: 'begun', id: 4, result: { problems: [] } });
});
