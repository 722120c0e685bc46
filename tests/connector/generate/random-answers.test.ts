// Random answers of the documented form: the files have no error, agree with each other, and are the same each time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../../src/components/generator/draft/json-at';
import { lint, profiles } from '../../../src/connector';
import { placesNaming, schemaOf } from '../../../src/connector/form-proposals';
import {
  type Answers,
  answersOf,
  connectorFiles,
  generatePackage,
  readAnswers,
  type Trigger,
} from '../../../src/connector/generate';
import { iconShapes } from '../../../src/connector/generate/icon/strokes';
import { subscribeMethods } from '../../../src/connector/generate/operations/callback';
import { authentications, baseAnswers, polling, webhook } from './sample-answers';

type Operation = Answers['operations'][number];
type Parameter = NonNullable<Operation['parameters']>[number];

/** `PROPERTY_SEED=random PROPERTY_RUNS=1000 npx vitest run …`: other connectors, and more of them. */
const { PROPERTY_RUNS: runs } = process.env;
const fromOutside = runs === undefined ? {} : { numRuns: Number(runs), interruptAfterTimeLimit: 590_000 };

const word = fc.stringMatching(/^[a-z][a-z]{2,8}$/);
const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{1,10}$/);
const title = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `Returns ${words.join(' ')}.`);
const segment = fc.oneof(
  word,
  name.map((text) => `{${text}}`),
);
/** Values with something in every list, because a schema cannot be read off an empty one. */
const example = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { minLength: 1, maxLength: 1 }),
  object: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 5 }),
})).object;

const parameter = fc.record(
  {
    name,
    in: fc.constantFrom('query', 'header'),
    type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'array'),
    summary: title,
    description: sentence,
    required: fc.boolean(),
    visibility: fc.constantFrom('none', 'important', 'advanced'),
  },
  { requiredKeys: ['name', 'in', 'summary', 'description'] },
);

const parameters = fc.uniqueArray(parameter, { maxLength: 4, selector: (entry) => entry.name.toLowerCase() });

const operation = fc
  .record({
    method: fc.constantFrom('get', 'post', 'put', 'patch', 'delete'),
    segments: fc.uniqueArray(segment, { minLength: 1, maxLength: 4, selector: (text) => text.toLowerCase() }),
    summary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `Get ${words.join(' ')}`),
    description: sentence,
    parameters,
    body: fc.option(example),
    pageable: fc.constantFrom(undefined, 'nextLink' as const, '@odata.nextLink' as const),
    answer: example,
  })
  .map(
    ({ method, segments, body, answer, pageable, ...rest }): Operation => ({
      ...(rest as Pick<Operation, 'summary' | 'description' | 'parameters'>),
      method: method as Operation['method'],
      path: `/${segments.join('/')}`,
      ...(body === null || method === 'get' || method === 'delete' ? {} : { body: { example: body } }),
      // Only what is fetched comes in pages.
      ...(method === 'get' && pageable !== undefined
        ? { pageable, responses: [{ status: '200', example: { ...answer, [pageable]: 'https://tea.example/2' } }] }
        : { responses: [{ status: '200', example: answer }] }),
    }),
  );

/** Pickers with folders: what can be chosen, and how a level is told. */
const tree = fc
  .record({
    select: fc.constantFrom(undefined, 'files', 'folders', 'both'),
    fullTitle: fc.constantFrom(undefined, 'name', 'id'),
    isChosen: fc.boolean(),
    isGiven: fc.boolean(),
  })
  .map(({ select, fullTitle, isChosen, isGiven }) => {
    const level = {
      operation: 'ListShelves',
      collection: 'shelves',
      value: 'id',
      title: 'name',
      isFolder: 'isRoom',
      fullTitle,
    };
    const browse = { ...level, ...(isChosen ? { chosen: { room: 'id' } } : {}) };
    const open = { ...level, ...(isGiven ? { parameters: { room: 'hall' } } : {}) };
    return { select, open, browse };
  });

/** The first operation gets the picker and what it is given; the last of the sample lists its levels. */
function withTree(list: readonly Operation[], dynamicTree: Parameter['dynamicTree'] | null): readonly Operation[] {
  const [first, ...others] = list;
  const shelves = baseAnswers.operations.find(({ id }) => id === 'ListShelves');
  if (dynamicTree === null || first === undefined || shelves === undefined) return list;
  const words = { in: 'query', description: 'Where it is found in the archive.' } as const;
  const more: Parameter[] = [
    { ...words, name: 'hall', summary: 'Hall' },
    { ...words, name: 'shelf', summary: 'Shelf', dynamicTree },
  ];
  return [
    {
      ...first,
      parameters: [
        ...(first.parameters ?? []).filter(({ name: known }) => !['hall', 'shelf'].includes(known.toLowerCase())),
        ...more,
      ],
    },
    ...others,
    shelves,
  ];
}

/** Triggers with each method, with and without a body, and with the callback at any depth. */
const polled = fc
  .record({ method: fc.constantFrom(undefined, 'get' as const, 'post' as const), body: example, hasBody: fc.boolean() })
  .map(
    ({ method, body, hasBody }): Trigger => ({
      ...polling,
      ...(method === undefined ? {} : { method }),
      ...(method === 'post' && hasBody ? { body: { example: body } } : {}),
    }),
  );

const subscribed = fc
  .record({
    method: fc.constantFrom(undefined, ...subscribeMethods),
    way: fc.array(name, { minLength: 1, maxLength: 3 }),
    body: fc.option(example),
  })
  .map(
    ({ method, way, body }): Trigger => ({
      ...webhook,
      ...(method === undefined ? {} : { method }),
      callback: way.join('/'),
      // A value cannot hold the callback as well.
      body: body === null || Object.hasOwn(body, way[0] ?? '') ? undefined : { example: body },
    }),
  );

/** Two operations that send one definition, with words for some of its properties. */
const shared = fc.record({ schema: example, isRequired: fc.boolean(), summary: title, description: sentence });

function withShared(list: readonly Operation[], told: Shared | null): Pick<Answers, 'operations' | 'definitions'> {
  if (told === null) return { operations: list };
  const schema = schemaOf({ example: told.schema });
  const [property = ''] = Object.keys(Object(told.schema));
  const call = (method: 'post' | 'put', path: string, id: string): Operation => ({
    method,
    path,
    id,
    summary: `Send the shared ${method}`,
    description: 'Sends what is shared to the archive.',
    body: { schema: { $ref: '#/definitions/Shared' }, description: 'What is shared.' },
    responses: [{ status: '204' }],
  });
  return {
    operations: [...list, call('post', '/shared', 'SendShared'), call('put', '/shared-too', 'SendSharedToo')],
    definitions: {
      Shared: {
        schema: schema ?? {},
        ...(told.isRequired ? { required: [property] } : {}),
        properties: { [property]: { summary: told.summary, description: told.description } },
      },
    },
  };
}

type Shared = typeof shared extends fc.Arbitrary<infer T> ? T : never;

/** Operations that stand apart by their first segment, so that no address means two of them. */
const operations = fc.array(operation, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map((entry, index): Operation => {
    const path = `/part${index}${entry.path}`;
    const taken = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]?.toLowerCase());
    return {
      ...entry,
      path,
      summary: `${entry.summary} ${index}`,
      parameters: (entry.parameters ?? []).filter((told) => !taken.includes(told.name.toLowerCase())),
    };
  }),
);

const answers = fc
  .record({
    kind: fc.constantFrom(...profiles),
    way: fc.constantFrom(...Object.keys(authentications)),
    gateway: fc.boolean(),
    settings: fc.constantFrom('both', 'paconn', 'pac', undefined),
    operations,
    picker: fc.option(tree),
    triggers: fc.tuple(fc.option(polled), fc.option(subscribed)),
    told: fc.option(shared),
    hasCode: fc.boolean(),
    brightness: fc.integer({ min: 0x100000, max: 0xefffff }),
    icon: fc.oneof(
      fc.constant(undefined),
      fc.record({ kind: fc.constant('shape' as const), shape: fc.constantFrom(...iconShapes) }),
      fc.record({ kind: fc.constant('letters' as const), letters: fc.stringMatching(/^[A-Za-z0-9]{1,3}$/) }),
    ),
  })
  .map(({ kind, way, gateway, hasCode, brightness, picker, told, triggers, ...rest }): Answers => {
    const first = rest.operations[0];
    const id = 'FirstOperation';
    return {
      ...baseAnswers,
      ...rest,
      kind,
      gateway,
      authentication: authentications[way] ?? { kind: 'none' },
      general: { ...baseAnswers.general, brandColor: `#${brightness.toString(16)}` },
      triggers: triggers.filter((trigger) => trigger !== null),
      ...withShared(
        withTree(
          rest.operations.map((entry) => (entry === first ? { ...entry, id } : entry)),
          picker as Parameter['dynamicTree'] | null,
        ),
        told,
      ),
      code: hasCode ? [{ job: 'transformResponse', operations: [id], wrapIn: 'value' }] : undefined,
      testConnection: undefined,
    };
  });

describe('random answers', () => {
  it('give files without an error', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { diagnostics } = lint(connectorFiles(generatePackage(given)), { profile: given.kind });
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`).join('\n')).toBe('');
      }),
      { numRuns: 150, ...fromOutside },
    );
  }, 600_000);

  it('give files that an import reads back, and that an edit of an id leaves without an error', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, choice) => {
        const files = connectorFiles(generatePackage(given));
        const own = new Map([...files].map(([path, content]) => [path.split('/').at(-1) ?? '', content]));
        const imported = JSON.parse(JSON.stringify(answersOf(own, { kind: given.kind }).answers));
        const calls = [...imported.operations, ...(imported.triggers ?? [])];
        const call = calls[choice % calls.length];
        const old = call.id;
        let draft: unknown = imported;
        for (const { pointer } of placesNaming(imported, old)) draft = withValue(draft, pointer, 'QuiteAnotherId');
        const at = imported.operations.includes(call)
          ? `/operations/${imported.operations.indexOf(call)}`
          : `/triggers/${imported.triggers.indexOf(call)}`;
        const { answers: read, problems } = readAnswers(JSON.stringify(withValue(draft, `${at}/id`, 'QuiteAnotherId')));
        expect(problems).toEqual([]);
        if (read === undefined) throw new Error('nothing was read');
        const made = connectorFiles(generatePackage(read));
        const { diagnostics } = lint(made, { profile: given.kind });
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`).join('\n')).toBe('');
        const named = [...made].flatMap(([path, content]) => (/\.json$|\.csx$/.test(path) ? [String(content)] : []));
        expect(named.filter((text) => text.includes(`"${old}"`))).toEqual([]);
      }),
      { numRuns: 60, ...fromOutside },
    );
  }, 600_000);

  it('come out of their JSON as they went in, and give the same bytes', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { answers: read, problems } = readAnswers(JSON.stringify(given));
        expect(problems).toEqual([]);
        if (read === undefined) throw new Error('nothing was read');
        expect(generatePackage(read).files).toEqual(generatePackage(given).files);
      }),
      { numRuns: 60, ...fromOutside },
    );
  }, 600_000);
});
