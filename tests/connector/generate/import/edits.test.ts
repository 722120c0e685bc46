// Edits of imported answers: each comes back when the result is imported again, and nothing else is lost.
import { describe, expect, it } from 'vitest';
import { lint, profileOfPath } from '../../../../src/connector';
import { answersOf, generatePackage, readAnswers } from '../../../../src/connector/generate';
import { corpusFolders, filesIn } from './imports';

type Files = ReadonlyMap<string, string | Uint8Array>;
// biome-ignore lint/suspicious/noExplicitAny: a draft is JSON of any form, as a page edits it.
type Raw = any;

const real = corpusFolders().filter((_, index) => index % 9 === 0);
const folders = ['src/samples/lending-library', 'src/samples/tide-alerts', ...real];

function edited(
  files: Files,
  folder: string,
  edit: (raw: Raw) => void,
): { readonly files: Files; readonly wanted: Raw } {
  const raw: Raw = JSON.parse(JSON.stringify(answersOf(files, { kind: profileOfPath(folder) ?? 'custom' }).answers));
  edit(raw);
  const { answers } = readAnswers(JSON.stringify(raw));
  if (answers === undefined) throw new Error('nothing was read');
  const made = generatePackage(answers);
  return {
    files: new Map(made.files.map(({ path: full, content }) => [full.split('/').at(-1) ?? '', content])),
    wanted: raw,
  };
}

const newOperation = {
  method: 'post',
  path: '/brand-new-things',
  summary: 'Add a thing',
  description: 'Adds a thing to all the others.',
  id: 'AddBrandNewThing',
  parameters: [{ name: 'colour', in: 'query', type: 'string', summary: 'Colour', description: 'How the thing looks.' }],
  body: { description: 'The thing.', schema: { type: 'object', properties: { name: { type: 'string' } } } },
  responses: [
    { status: '201', description: 'Made.', schema: { type: 'object', properties: { id: { type: 'string' } } } },
  ],
};

const edits: Readonly<Record<string, (raw: Raw) => void>> = {
  'the general answers': ({ general, kind }) =>
    Object.assign(general, {
      name: 'Fog',
      description: 'Tells about the fog.',
      publisher: 'Harbour',
      stackOwner: 'Tower',
      website: 'https://fog.example',
      privacyPolicy: 'https://fog.example/privacy',
      categories: ['AI'],
      // Independent publishers share one colour.
      ...(kind === 'independent' ? {} : { brandColor: '#123456' }),
      version: '7.1',
      contact: { name: 'Ana', url: 'https://fog.example/help', email: 'ana@fog.example' },
    }),
  'the service': ({ service }) => Object.assign(service, { host: 'fog.example', basePath: '/v9', schemes: ['https'] }),
  'the texts of the first operation': ({ operations }) =>
    Object.assign(operations[0], { summary: 'Look at it', description: 'Looks at it.', visibility: 'advanced' }),
  'the id of an operation': ({ operations }) => Object.assign(operations[0], { id: 'AnotherIdThatIsNew' }),
  'the path of an operation': ({ operations }) =>
    Object.assign(operations.at(-1), { path: `/moved${operations.at(-1).path}` }),
  'an operation less': ({ operations }) => operations.shift(),
  'an operation more': ({ operations }) => operations.push(newOperation),
  'a parameter more': ({ operations }) =>
    Object.assign(operations[0], {
      parameters: [...(operations[0].parameters ?? []), newOperation.parameters[0]],
    }),
  'a policy more': (raw) => {
    raw.policies = [
      ...(raw.policies ?? []),
      {
        template: 'setheader',
        title: 'Say who calls',
        parameters: { name: 'X-From', value: 'fog', existsAction: 'override' },
        section: 'Request',
      },
    ];
  },
  'another sign-in': (raw) => {
    raw.authentication = {
      kind: 'apiKey',
      in: 'query',
      name: 'fog-key',
      label: 'Fog Key',
      description: 'The key.',
      tooltip: 'Enter it.',
    };
  },
};

/** What the answers say, in one order: new operations go where their path stands. */
function comparable(raw: Raw): Raw {
  const { base: _, operations, ...rest } = JSON.parse(JSON.stringify(raw));
  const sorted = [...operations].sort((one, other) =>
    `${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1,
  );
  for (const operation of sorted) {
    // The order of parameters is that of the file, in which the imported ones come first.
    operation.parameters?.sort((one: Raw, other: Raw) =>
      `${one.name} ${one.in}` < `${other.name} ${other.in}` ? -1 : 1,
    );
    operation.responses?.sort((one: Raw, other: Raw) => (one.status < other.status ? -1 : 1));
  }
  return { ...rest, operations: sorted };
}

describe.each(Object.entries(edits))('%s', (_, edit) => {
  it(`comes back from ${folders.length} connectors`, () => {
    for (const folder of folders) {
      const { files, wanted } = edited(filesIn(folder), folder, edit);
      const again = answersOf(files, { kind: profileOfPath(folder) ?? 'custom' });
      expect(comparable(again.answers), folder).toEqual(comparable(wanted));
    }
  }, 60_000);
});

describe('an edit', () => {
  const files: Files = filesIn('src/samples/lending-library');
  const text = (map: Files, name: string) => Buffer.from(map.get(name) ?? '').toString('utf8');

  it('touches the other file only where it has to', () => {
    const { files: made } = edited(files, '', ({ operations }) => operations.shift());
    expect(text(made, 'apiProperties.json')).toBe(text(files, 'apiProperties.json'));
  });

  it('brings no new error', () => {
    for (const [name, edit] of Object.entries(edits)) {
      const { files: made } = edited(files, '', edit);
      const errors = (map: Files) =>
        lint(map, { profile: 'custom' }).diagnostics.filter(({ severity }) => severity === 'error');
      // An operation that others name, and texts that are there twice, are the editor's own affair.
      if (/less|id of/.test(name)) continue;
      expect(
        errors(made).map(({ rule, pointer }) => `${rule} ${pointer}`),
        name,
      ).toEqual(errors(files).map(({ rule, pointer }) => `${rule} ${pointer}`));
    }
  });

  it('keeps what the answers do not speak of, in an operation that moves', () => {
    const definition = JSON.parse(text(files, 'apiDefinition.swagger.json'));
    const [first] = Object.keys(definition.paths);
    const [method] = Object.keys(definition.paths[first ?? '']);
    const marked = structuredClone(definition);
    marked.paths[first ?? ''][method ?? '']['x-note'] = 'stays';
    const with2 = new Map(files).set('apiDefinition.swagger.json', JSON.stringify(marked));
    const { files: made } = edited(with2, '', ({ operations }) => {
      operations[0].path = `/else${operations[0].path}`;
    });
    expect(JSON.parse(text(made, 'apiDefinition.swagger.json')).paths[`/else${first}`][method ?? '']['x-note']).toBe(
      'stays',
    );
  });

  it('of the icon puts another picture in its place, and nothing else', () => {
    const icon = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
    const withIcon = new Map(files).set('icon.png', icon);
    const { files: same } = edited(withIcon, '', ({ general }) => Object.assign(general, { brandColor: '#123456' }));
    expect(same.get('icon.png')).toEqual(icon);
    const letters = { kind: 'letters', letters: 'LL' };
    const { files: made } = edited(withIcon, '', (raw) => Object.assign(raw, { icon: letters }));
    expect(made.get('icon.png')?.length).toBeGreaterThan(100);
    for (const [name, content] of files) expect(text(made, name), name).toBe(Buffer.from(content).toString('utf8'));
    const { files: added } = edited(files, '', (raw) => Object.assign(raw, { icon: letters }));
    expect(added.get('icon.png')).toEqual(made.get('icon.png'));
    expect(added.size).toBe(files.size + 1);
  });

  it('adds files only where they are wanted', () => {
    const names = (missing: string | undefined) =>
      [...edited(files, '', (raw) => Object.assign(raw.base, { missing })).files.keys()].sort();
    expect(names(undefined)).toEqual(['apiDefinition.swagger.json', 'apiProperties.json']);
    expect(names('make')).toEqual([
      'README.md',
      'apiDefinition.swagger.json',
      'apiProperties.json',
      'icon.png',
      'settings.json',
    ]);
  });
});

describe('what operations can be', () => {
  const call = {
    operation: 'ListFolder',
    collection: 'entries',
    value: 'id',
    title: 'name',
    isFolder: 'isFolder',
    fullTitle: 'path',
    parameters: { shelf: 'shelf' },
  };
  const tree = { select: 'both', open: call, browse: { ...call, chosen: { folder: 'id' } } };
  const library = filesIn('src/samples/lending-library');
  const withMore = () =>
    edited(library, '', ({ operations }) =>
      operations.push({
        ...newOperation,
        pageable: 'nextLink',
        parameters: [{ ...newOperation.parameters[0], dynamicTree: tree }],
      }),
    ).files;

  it('is read back: pages and pickers with folders', () => {
    const again: Raw = answersOf(withMore()).answers;
    const last = again.operations.find(({ id }: Raw) => id === newOperation.id);
    expect(last.pageable).toBe('nextLink');
    expect(last.parameters[0].dynamicTree).toEqual(tree);
  });

  it('stays in the file where the answers have no word for it', () => {
    const [name, content] = [...withMore()].find(([path]) => path === 'apiDefinition.swagger.json') ?? ['', ''];
    const definition: Raw = JSON.parse(Buffer.from(content).toString('utf8'));
    const [parameter] = definition.paths['/brand-new-things'].post.parameters;
    for (const spoil of [
      (told: Raw) => Object.assign(told.open, { 'x-more': 1 }),
      (told: Raw) => Object.assign(told.browse.parameters.folder, { value: 'fixed', selectedItemValuePath: undefined }),
      (told: Raw) => delete told.browse.itemIsParent,
      (told: Raw) => Object.assign(told.settings, { canSelectParentNodes: false, canSelectLeafNodes: false }),
    ]) {
      const was = structuredClone(parameter['x-ms-dynamic-tree']);
      spoil(parameter['x-ms-dynamic-tree']);
      const changed = new Map(withMore()).set(name, JSON.stringify(definition));
      const again: Raw = answersOf(changed).answers;
      expect(again.operations.find(({ id }: Raw) => id === newOperation.id).parameters[0]).not.toHaveProperty(
        'dynamicTree',
      );
      parameter['x-ms-dynamic-tree'] = was;
    }
  });
});
