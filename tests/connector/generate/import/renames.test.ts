// New ids of imported operations: the files follow wherever they name them, also where the answers have no word for it.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/connector';
import { placesNaming } from '../../../../src/connector/form-proposals';
import { answersOf, generatePackage, readAnswers } from '../../../../src/connector/generate';
import { baseAnswers } from '../sample-answers';
import { definitionName, edited, type Files, imported, json, propertiesName, type Raw } from './edited';
import { corpusFolders, filesIn } from './imports';

const operation = (operationId: string, more: object = {}) => ({
  operationId,
  summary: `Call ${operationId}`,
  description: `Calls ${operationId} of the tower.`,
  responses: { '200': { description: 'Done.', schema: { type: 'object', properties: { id: { type: 'string' } } } } },
  ...more,
});

const dynamic = { operationId: 'ListLamps', 'value-path': 'id', 'value-title': 'id' };

/** A connector that names `ListLamps` wherever that is possible. */
const files = (): Files =>
  new Map([
    [
      definitionName,
      JSON.stringify(
        {
          swagger: '2.0',
          info: { title: 'Tower', description: 'Reads the lamps of a tower.', version: '1.0' },
          host: 'tower.example',
          basePath: '/',
          schemes: ['https'],
          paths: {
            '/lamps': { get: operation('ListLamps') },
            '/lamp': {
              get: operation('GetLamp', {
                // A fixed value has no word in the answers.
                parameters: [
                  {
                    name: 'lamp',
                    in: 'query',
                    type: 'string',
                    'x-ms-dynamic-values': { ...dynamic, parameters: { kind: 'ListLamps' } },
                    'x-ms-dynamic-list': { operationId: 'ListLamps', itemValuePath: 'id' },
                  },
                ],
              }),
              post: operation('AddLamp', {
                parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Deep' } }],
              }),
            },
            '/other': {
              get: operation('WhenLit', {
                'x-ms-trigger': 'batch',
                'x-ms-operation-context': { simulate: { operationId: 'ListLamps' } },
              }),
            },
          },
          definitions: {
            Deep: {
              type: 'object',
              properties: {
                inner: { type: 'object', properties: { lamp: { type: 'string', 'x-ms-dynamic-values': dynamic } } },
              },
            },
          },
          'x-ms-capabilities': {
            testConnection: { operationId: 'ListLamps' },
            'file-picker': { open: { operationId: 'ListLamps' } },
          },
        },
        undefined,
        2,
      ),
    ],
    [
      propertiesName,
      JSON.stringify({
        properties: {
          connectionParameters: {},
          scriptOperations: ['GetLamp', 'ListLamps'],
          policyTemplateInstances: [
            {
              templateId: 'setheader',
              title: 'Ask for JSON',
              parameters: {
                'x-ms-apimTemplateParameter.name': 'Accept',
                'x-ms-apimTemplateParameter.value': 'application/json',
                'x-ms-apimTemplate-operationName': ['ListLamps'],
              },
            },
            { templateId: 'unheardof', parameters: { 'x-ms-apimTemplate-operationName': ['ListLamps', 'GetLamp'] } },
          ],
        },
      }),
    ],
    [
      'script.csx',
      'public class Script : ScriptBase\n{\n    // ListLamps comes first\n    public override async Task<HttpResponseMessage> ExecuteAsync()\n    {\n        if (this.Context.OperationId == "ListLamps") { return Lamps("ListLamps"); }\n        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);\n    }\n}\n',
    ],
  ]);

/** As the page does it: what names the id in the draft follows. */
function renamed(raw: Raw, at: Raw, id: string): void {
  const old = at.id;
  for (const { pointer } of placesNaming(raw, old)) {
    const tokens = pointer.slice(1).split('/');
    const last = tokens.pop() ?? '';
    const holder = tokens.reduce((value, token) => value[token.replaceAll('~1', '/').replaceAll('~0', '~')], raw);
    holder[last] = id;
  }
  at.id = id;
}

const lamps = ({ operations }: Raw): Raw => operations.find(({ id }: Raw) => id === 'ListLamps');

describe('an imported operation with another id', () => {
  it('is followed by all that names it, in all files', () => {
    const { made, problems } = edited(files(), (raw) => renamed(raw, lamps(raw), 'ListAllLamps'));
    expect(problems.filter(({ message }) => message.includes('no operation with the id'))).toEqual([]);
    for (const [name, content] of files()) {
      const text = String(content);
      const now = String(made.get(name));
      // A value that is passed on, a comment and another literal of the script only look like it.
      const kept = [/("kind": )"ListLamps"/, /(\/\/ )ListLamps/, /(Lamps\()"ListLamps"/].reduce(
        (whole, like) => whole.replace(like, (found) => found.replace('ListLamps', 'Kept')),
        text,
      );
      const expected = kept.replaceAll('ListLamps', 'ListAllLamps').replaceAll('Kept', 'ListLamps');
      expect(
        now.replaceAll('Call ListAllLamps', 'Call ListLamps').replaceAll('Calls ListAllLamps', 'Calls ListLamps'),
        name,
      ).toBe(
        expected.replaceAll('Call ListAllLamps', 'Call ListLamps').replaceAll('Calls ListAllLamps', 'Calls ListLamps'),
      );
    }
  });

  it('keeps all it has with another path and another id at once', () => {
    const { made } = edited(files(), (raw) => {
      const one = lamps(raw);
      renamed(raw, one, 'ListAllLamps');
      one.path = '/all-lamps';
    });
    const { paths } = json(made, definitionName);
    expect(paths['/lamps']).toBeUndefined();
    expect(paths['/all-lamps'].get).toEqual({
      ...json(files(), definitionName).paths['/lamps'].get,
      operationId: 'ListAllLamps',
    });
    expect(json(made, propertiesName).properties.scriptOperations).toEqual(['GetLamp', 'ListAllLamps']);
  });

  it('leaves what a person wrote by hand to that person, and says so', () => {
    const { problems, properties } = edited(files(), (raw) => {
      lamps(raw).id = 'ListAllLamps';
    });
    expect(problems.map(({ pointer }) => pointer)).toContain('/policies/0/operations/0');
    // The answers say it of that policy; the others follow.
    expect(properties).toEqual([
      '/properties/policyTemplateInstances/1/parameters/x-ms-apimTemplate-operationName/0',
      '/properties/scriptOperations/1',
    ]);
  });

  it('is not mixed up with one that came while another went', () => {
    const { made } = edited(files(), (raw) => {
      raw.operations = raw.operations.filter(({ id }: Raw) => id !== 'ListLamps');
      raw.operations.push({ ...raw.operations[0], id: 'Brand', path: '/brand', summary: 'Brand', description: 'New.' });
    });
    expect(JSON.stringify(json(made, propertiesName))).not.toContain('Brand');
  });
});

describe('a script that was made here and imported', () => {
  it('follows a new id wherever it asks which operation is running', () => {
    const { files: made } = generatePackage({
      ...baseAnswers,
      code: [
        { job: 'transformResponse', operations: ['GetEntry', 'ListKeepers'], wrapIn: 'value' },
        { job: 'route', operations: ['GetEntry'], path: '/v1/entry' },
      ],
    });
    const given: Files = new Map(made.map(({ path, content }) => [path, content]));
    const after = edited(given, (raw) =>
      renamed(
        raw,
        raw.operations.find(({ id }: Raw) => id === 'GetEntry'),
        'ReadEntry',
      ),
    ).made;
    expect(String(given.get('script.csx')).split('"GetEntry"')).toHaveLength(4);
    expect(after.get('script.csx')).toBe(String(given.get('script.csx')).replaceAll('"GetEntry"', '"ReadEntry"'));
  });
});

describe('an imported operation that is taken away', () => {
  it('goes out of the list of the script, and what else names it is told', () => {
    const { made, problems } = edited(files(), (raw) => {
      raw.operations = raw.operations.filter(({ id }: Raw) => id !== 'ListLamps');
    });
    expect(json(made, propertiesName).properties.scriptOperations).toEqual(['GetLamp']);
    expect(problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/policies/0/operations/0', '/testConnection']),
    );
    const found = lint(made, { profile: 'custom' }).diagnostics.filter(({ message }) => message.includes('ListLamps'));
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['operation-reference-found', 'policy-operation-found', 'script-operation-found']),
    );
  });
});

describe('real connectors', () => {
  const folders = corpusFolders();
  it(`follow a new id of each operation that they name, in ${folders.length} connectors`, () => {
    let count = 0;
    for (const folder of folders) {
      const given = filesIn(folder);
      const { raw } = imported(given);
      const named = raw.operations.filter(({ id }: Raw) => id !== undefined && placesNaming(raw, id).length > 0);
      const [one] = named;
      if (one === undefined) continue;
      count++;
      const old = one.id;
      renamed(raw, one, 'QuiteAnotherId');
      const { answers } = readAnswers(JSON.stringify(raw));
      if (answers === undefined) throw new Error('nothing was read');
      const { files: made } = generatePackage(answers);
      const again = answersOf(new Map(made.map(({ path, content }) => [path, content]))).answers;
      expect(placesNaming(again, old), folder).toEqual([]);
      expect(placesNaming(again, 'QuiteAnotherId').length, folder).toBe(placesNaming(raw, 'QuiteAnotherId').length);
    }
    if (folders.length > 0) expect(count).toBeGreaterThan(50);
  }, 300_000);
});
