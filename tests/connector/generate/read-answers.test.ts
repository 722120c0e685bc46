// A wrong configuration gets all its mistakes at once, each at its place; what the engine finds is told there, too.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import {
  type Answers,
  connectorFiles,
  findingsAtAnswers,
  generatePackage,
  readAnswers,
} from '../../../src/connector/generate';
import { authentications, baseAnswers, codes, triggers, webhook } from './sample-answers';

const problemsOf = (value: unknown) => readAnswers(JSON.stringify(value)).problems;
const told = (value: unknown) => problemsOf(value).map(({ pointer, message }) => `${pointer}: ${message}`);

/** What the engine finds in the files, at the answers. */
function findingsOf(given: Answers): string[] {
  const { root } = readAnswers(JSON.stringify(given));
  if (root === undefined) throw new Error('nothing was read');
  const made = generatePackage(given);
  const { diagnostics } = lint(connectorFiles(made), { profile: given.kind });
  const wrong = diagnostics.filter(({ severity }) => severity !== 'hint');
  return findingsAtAnswers(made, root, wrong, []).map(({ pointer, rule }) => `${pointer} ${rule}`);
}

const withOperation = (change: object): Answers => ({
  ...baseAnswers,
  kind: 'certified',
  operations: baseAnswers.operations.map((entry, index) => (index === 2 ? { ...entry, ...change } : entry)),
});

describe('a configuration', () => {
  it('is read as it is written', () => {
    for (const authentication of Object.values(authentications)) {
      const given = { ...baseAnswers, authentication, triggers: triggers['both triggers'], code: codes.code };
      const { answers, problems } = readAnswers(JSON.stringify(given));
      expect(problems).toEqual([]);
      expect(answers).toEqual(JSON.parse(JSON.stringify(given)));
    }
  });

  it('has to be JSON and an object', () => {
    expect(readAnswers('').problems).toMatchObject([
      { message: 'The file is empty; a JSON object `{ … }` is expected.' },
    ]);
    expect(told([])).toEqual([': This is a list; an object is expected.']);
    expect(readAnswers('{"kind": "custom",}').problems[0]?.message).toMatch(/lacks|comma/);
  });

  it('routes to a path that is one: nothing fills in names', () => {
    const code = [{ job: 'route', operations: ['GetEntry'], path: '/v1/book/{entryId}' }];
    expect(told({ ...baseAnswers, code })).toEqual([
      '/code/0/path: `/v1/book/{entryId}` does not fit; a whole path that starts with `/`, without a query or names in braces, is expected.',
    ]);
  });

  it('is told all that it lacks', () => {
    expect(told({})).toEqual(
      ['kind', 'general', 'service', 'authentication', 'operations']
        .map((name) => `: The configuration lacks \`${name}\`.`)
        .concat(': There is neither an operation nor a trigger; one is expected.'),
    );
  });

  it('is told each mistake at its place', () => {
    const [first] = baseAnswers.operations;
    const found = told({
      ...baseAnswers,
      kind: 'certifed',
      extra: 1,
      general: { ...baseAnswers.general, publisher: ' ', categories: ['Date'], brandColor: 'blue' },
      service: { host: 'https://api.example' },
      authentication: { kind: 'apiKey', in: 'cookie', name: 'a b' },
      operations: [first, first, { ...first, path: 'x', method: 'GET', responses: [] }],
      policies: [{ template: 'setheader', title: 'x', parameters: { nam: 'a', value: 'b', existsAction: 'c' } }],
      code: [{ job: 'route', operations: ['ListKeeper'], path: '/x' }],
      testConnection: 7,
    });
    expect(found.map((line) => line.slice(0, 60))).toMatchInlineSnapshot(`
      [
        "/kind: \`certifed\` is not known; \`custom\`, \`certified\` or \`in",
        "/general/publisher: This is empty; a text is expected.",
        "/general/categories/0: \`Date\` is not known; \`AI\`, \`Business ",
        "/general/brandColor: \`blue\` does not fit; a colour such as \`",
        "/service/host: \`https://api.example\` does not fit; a host al",
        "/authentication/in: \`cookie\` is not known; \`header\` or \`quer",
        "/authentication/name: \`a b\` does not fit; a name without bla",
        "/operations/1/path: \`get /entries\` is here a second time; it",
        "/operations/2/method: \`GET\` is not known; \`get\`, \`put\`, \`pos",
        "/operations/2/path: \`x\` does not fit; a path that starts wit",
        "/operations/2/responses: The list has 0 entries; at least 1 ",
        "/testConnection: This is a number; a text is expected.",
        ": The configuration has no \`extra\`; \`$schema\`, \`kind\`, \`gene",
        "/policies/0/parameters: \`setheader\` needs \`name\`.",
        "/policies/0/parameters: \`setheader\` takes no \`nam\`; it takes",
        "/policies/0/parameters/existsAction: \`existsAction\` takes \`o",
        "/code/0/operations/0: There is no operation with the id \`Lis",
      ]
    `);
  });

  it('names operations that are there', () => {
    expect(told({ ...baseAnswers, testConnection: 'ListKeeper' })).toEqual([
      '/testConnection: There is no operation with the id `ListKeeper`. Did you mean `ListKeepers`?',
    ]);
  });

  it('has one way with client credentials at most', () => {
    const way = (name: string) => ({
      name,
      displayName: name,
      description: name,
      authentication: authentications['client credentials'],
    });
    const authentication = { kind: 'several', ways: [way('one'), way('two')] };
    expect(problemsOf({ ...baseAnswers, authentication })).toMatchObject([{ pointer: '/authentication/ways/1' }]);
  });

  it('marks the place in the text', () => {
    const text = '{\n  "kind": "certifed"\n}';
    const [problem] = readAnswers(text).problems.filter(({ pointer }) => pointer === '/kind');
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe('"certifed"');
  });
});

describe('a finding in the files', () => {
  it('is told at the answer that it comes from', () => {
    const general = { ...baseAnswers.general, name: 'Lighthouse API', description: 'Too short.' };
    expect(findingsOf({ ...baseAnswers, kind: 'certified', general })).toEqual([
      '/general/name info-title-no-restricted-words',
      '/general/description info-description-length',
    ]);
    expect(findingsOf(withOperation({ summary: 'Get/put' }))).toEqual([
      '/operations/2/summary operation-summary-no-restricted-characters',
    ]);
    expect(
      findingsOf(withOperation({ parameters: [{ name: 'x', in: 'path', summary: 'X', description: 'An x.' }] })),
    ).toEqual(['/operations/2/parameters/0/name parameter-path-in-template']);
    expect(findingsOf({ ...baseAnswers, kind: 'certified', service: { host: 'localhost' } })).toContainEqual(
      expect.stringContaining('/service/host'),
    );
  });

  it('is told at the choice of another operation and at what is looked for in its answer', () => {
    const parameter = { name: 'keeper', in: 'query', summary: 'Keeper', description: 'A keeper.' } as const;
    const level = { operation: 'ListKeepers', collection: 'keepers', value: 'id', title: 'name', isFolder: 'no' };
    const found = (change: object) =>
      findingsOf(withOperation({ parameters: [{ ...parameter, ...change }] })).map((line) => line.split(' ')[0]);
    const at = '/operations/2/parameters/0';
    expect(
      found({ dynamicValues: { operation: 'ListKeeper', collection: 'keepers', value: 'id', title: 'name' } }),
    ).toContain(`${at}/dynamicValues/operation`);
    expect(
      found({ dynamicValues: { operation: 'ListKeepers', collection: 'keeper', value: 'id', title: 'name' } }),
    ).toContain(`${at}/dynamicValues/collection`);
    expect(
      found({ dynamicValues: { operation: 'ListKeepers', collection: 'keepers', value: 'no', title: 'name' } }),
    ).toContain(`${at}/dynamicValues/value`);
    expect(
      found({ dynamicTree: { open: { ...level, value: 'key' }, browse: { ...level, operation: 'Nothing' } } }),
    ).toEqual(expect.arrayContaining([`${at}/dynamicTree/open/value`, `${at}/dynamicTree/browse/operation`]));
  });

  it('is told at the trigger and at the policy', () => {
    const notification = { schema: { type: 'array' } };
    expect(findingsOf({ ...baseAnswers, triggers: [{ ...webhook, notification } as typeof webhook] })).toContainEqual(
      expect.stringContaining('/triggers/0/notification'),
    );
    const policies = [
      { template: 'setheader', title: 'x', parameters: { name: 'a', value: "@connectionParameters('no','')" } },
    ];
    expect(findingsOf({ ...baseAnswers, policies })).toContainEqual(
      expect.stringContaining('/policies/0/parameters/value'),
    );
  });
});
