// The generator's worker: files, calls and notes of a draft; late and wrong drafts get answers too.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/worker/begin';
import { answerGenerator, generate } from '../../src/worker/generate-service';
import { baseAnswers } from '../connector/generate/sample-answers';

const text = (change: object = {}) => JSON.stringify({ ...baseAnswers, ...change });

describe('a draft', () => {
  it('becomes files, calls and notes', () => {
    const { files, folder, calls, notes } = generate(text({ kind: 'certified' }));
    expect(folder).toBe('certified-connectors/Lighthouse Log');
    expect(files.map(({ path }) => path)).toContain(`${folder}/apiProperties.json`);
    expect(calls[0]).toEqual(expect.objectContaining({ role: 'action', origin: '/operations/0' }));
    expect(calls[0]?.summary).not.toBe('');
    expect(notes.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells a missing answer where it would stand', () => {
    const { general } = baseAnswers;
    const { name: _, ...rest } = general;
    expect(generate(text({ general: rest })).notes).toContainEqual({
      pointer: '/general/name',
      severity: 'error',
      message: '`general` lacks `name`.',
      help: '',
      isMissing: true,
    });
    expect(generate(text({ policies: [{ template: 'setheader', title: 'x', parameters: {} }] })).notes).toContainEqual(
      expect.objectContaining({ pointer: '/policies/0/parameters/name', isMissing: true }),
    );
    expect(generate(text({ authentication: {} })).notes).toContainEqual(
      expect.objectContaining({ pointer: '/authentication/kind', isMissing: true }),
    );
  });

  it('tells what the check finds at the answer, with rule, file and place', () => {
    const general = { ...baseAnswers.general, name: 'A name that is far too long for a connector API' };
    const [found] = generate(text({ kind: 'certified', general })).notes.filter(
      ({ pointer }) => pointer === '/general/name',
    );
    expect(found).toMatchObject({ severity: 'error', filePointer: '/info/title' });
    expect(found?.rule).toBeTypeOf('string');
    expect(found?.file).toMatch(/apiDefinition\.swagger\.json$/);
  });

  it('that is empty still has files to look at; one that is no object has a note', () => {
    const blank = generate('{"kind":"custom","general":{"contact":{}},"service":{},"operations":[]}');
    expect(blank.files.length).toBeGreaterThan(3);
    expect(blank.notes.length).toBeGreaterThan(5);
    for (const broken of ['', '7', '[]', '{', 'null']) {
      const { notes } = generate(broken);
      expect(notes.length, broken).toBeGreaterThan(0);
    }
  });
});

describe('what comes next', () => {
  it('is told with the files, and the text of the pull request where there is one', () => {
    const custom = generate(text());
    expect(custom.next).toContain('pac connector create --api-definition-file apiDefinition.swagger.json');
    expect(custom).not.toHaveProperty('pullRequest');
    const { next, pullRequest } = generate(text({ kind: 'certified' }));
    expect(next).toContain('git add "certified-connectors/Lighthouse Log"');
    expect(pullRequest).toMatch(/^# Lighthouse Log\n/);
    expect(pullRequest).toContain('- [x] The validator finds no error.');
  });
});

describe('an imported connector', () => {
  const definition = {
    swagger: '2.0',
    info: { title: 'Tea', version: '1.0' },
    host: 'tea.example',
    paths: { '/teas': { get: { operationId: 'ListTeas', responses: { 200: { description: 'Teas.' } } } } },
  };
  const imported = {
    kind: 'custom',
    general: { name: 'Tea', contact: {} },
    service: { host: 'tea.example' },
    authentication: { kind: 'none' },
    operations: [{ method: 'get', path: '/teas', id: 'ListTeas', responses: [{ status: '200' }] }],
    base: { files: { 'apiDefinition.swagger.json': JSON.stringify(definition) } },
  };
  const problemsOf = (draft: object) => generate(JSON.stringify(draft)).notes.filter(({ rule }) => rule === undefined);

  it('has no error for what it lacked before; what an edit breaks is one', () => {
    const before = problemsOf(imported);
    expect(before.map(({ pointer }) => pointer)).toContain('/operations/0/summary');
    expect(before.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    const broken = problemsOf({ ...imported, authentication: { kind: 'apiKey' } });
    expect(broken.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});

describe('findings in an imported connector', () => {
  it('stop nobody where it had them before, and are told as such; new ones are errors', () => {
    const sources = generate(text()).files.flatMap(({ path, content }) =>
      typeof content === 'string'
        ? [
            {
              path,
              bytes: new TextEncoder().encode(
                content.replace('"x-ms-visibility": "internal"', '"x-ms-visibility": "hid"'),
              ),
            },
          ]
        : [],
    );
    const draft = begin(sources, 'one').begun?.draft;
    if (draft === undefined) throw new Error('nothing was begun');
    const notesOf = (change: object) => generate(JSON.stringify({ ...draft, ...change })).notes;
    const errors = (change: object) =>
      notesOf(change).flatMap(({ severity, pointer }) => (severity === 'error' ? [pointer] : []));
    const [old, ...others] = notesOf({}).filter(({ before }) => before === 'error');
    expect(others).toEqual([]);
    expect(old).toMatchObject({ severity: 'hint', filePointer: expect.stringContaining('x-ms-visibility') });
    expect(old?.help.endsWith('It was like that in the imported files, and may stay.')).toBe(true);
    expect(errors({})).toEqual([]);
    const general = { ...Object(draft.general), name: 'A name that is far too long for a connector API' };
    expect(errors({ general, kind: 'certified' })).toContain('/general/name');
  });
});

describe('a strange draft', () => {
  const strange = [null, 'text', [null], {}];
  it.each(Object.keys({ ...baseAnswers, icon: 0, triggers: 0, policies: 0, code: 0, readme: 0, gateway: 0 }))(
    'is answered whatever stands in `%s`',
    (member) => {
      for (const value of strange)
        expect(
          answerGenerator({ kind: 'generate', id: 1, text: text({ [member]: value }) }),
          JSON.stringify(value),
        ).toMatchObject({
          kind: 'generated',
        });
    },
  );
});

describe('an answer of the worker', () => {
  it('is an archive, the same for the same draft', () => {
    const ask = (id: number) => answerGenerator({ kind: 'bundle', id, text: text() });
    const [first, second] = [ask(1), ask(2)];
    if (!('result' in first && 'result' in second) || !(first.result instanceof Uint8Array)) throw new Error('none');
    expect(first.result).toEqual(second.result);
    expect(Object.keys(unzipSync(first.result)).sort()).toEqual(
      generate(text())
        .files.map(({ path }) => path)
        .sort(),
    );
  });

  it('reads JSON with patience and says where it is wrong', () => {
    expect(answerGenerator({ kind: 'pasted', id: 3, text: '{\n  "a": 1,\n}' })).toMatchObject({
      kind: 'pasted',
      id: 3,
      result: { value: { a: 1 }, problems: [{ line: expect.any(Number) }] },
    });
    expect(answerGenerator({ kind: 'pasted', id: 4, text: '' })).toMatchObject({ kind: 'pasted', id: 4 });
  });

  it('carries its id', () => {
    expect(answerGenerator({ kind: 'generate', id: 9, text: text() })).toMatchObject({ kind: 'generated', id: 9 });
    expect(answerGenerator({ kind: 'read', id: 5, sources: [], asOne: false })).toMatchObject({ kind: 'read', id: 5 });
  });
});
