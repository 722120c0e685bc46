// What the files of a generated connector hold, and what goes where.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { type Answers, connectorFiles, generatePackage, readAnswers } from '../../../src/connector/generate';
import { ScriptModel } from '../../../src/connector/model/script';
import { authentications, baseAnswers, codes, triggers } from './sample-answers';

const make = (change: Partial<Answers> = {}) => {
  const { files } = generatePackage({ ...baseAnswers, ...change });
  const content = (name: string) => files.find(({ path }) => path.split('/').at(-1) === name)?.content;
  const json = (name: string) => JSON.parse(String(content(name)));
  return {
    paths: files.map(({ path }) => path),
    text: (name: string) => String(content(name)),
    definition: json('apiDefinition.swagger.json'),
    properties: json('apiProperties.json').properties,
    settings: json('settings.json'),
  };
};

describe('the layout', () => {
  it('is flat for a custom connector', () => {
    expect(make({ code: codes.code }).paths).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      'icon.png',
      'script.csx',
      'README.md',
      'settings.json',
    ]);
  });

  it('is that of a pull request for the others, who hand in no icon if they are independent', () => {
    const folder = 'independent-publisher-connectors/Lighthouse Log';
    const { paths, settings, properties } = make({ kind: 'independent' });
    expect(paths).toEqual([
      `${folder}/apiDefinition.swagger.json`,
      `${folder}/apiProperties.json`,
      `${folder}/README.md`,
      'settings.json',
      'intro.md',
    ]);
    expect(settings.apiDefinition).toBe(paths[0]);
    expect(properties.iconBrandColor).toBe('#da3b01');
    expect(make({ kind: 'certified' }).paths).toContain('certified-connectors/Lighthouse Log/icon.png');
  });

  it('has settings for both command lines, or for one of them', () => {
    const both = Object.keys(make({}).settings);
    expect(both).toEqual(['connectorId', 'environment', 'apiProperties', 'apiDefinition', 'icon']);
    expect(Object.keys(make({ settings: 'both' }).settings)).toEqual(both);
    // pac is given its id at the command line; paconn knows two addresses more.
    expect(Object.keys(make({ settings: 'pac' }).settings)).toEqual(['apiProperties', 'apiDefinition', 'icon']);
    expect(Object.keys(make({ settings: 'paconn' }).settings)).toEqual([
      ...both,
      'powerAppsUrl',
      'powerAppsApiVersion',
    ]);
  });

  it('takes no path out of a name', () => {
    const general = { ...baseAnswers.general, name: '../..\\Lamp: "A/B".' };
    expect(make({ kind: 'certified', general }).paths[0]).toBe(
      'certified-connectors/Lamp A B/apiDefinition.swagger.json',
    );
  });
});

describe('both files', () => {
  const expected: Readonly<Record<string, readonly [schemes: string[], parameters: string[]]>> = {
    none: [[], []],
    'key in a header': [['apiKey header X-Log-Key'], ['api_key securestring']],
    'key in the query': [['apiKey query key'], ['api_key securestring']],
    basic: [['basic'], ['username string', 'password securestring']],
    oauth2: [['oauth2 accessCode'], ['token oauthSetting']],
    'oauth2 with templates': [['oauth2 accessCode'], ['token oauthSetting']],
    entra: [['oauth2 accessCode'], ['token oauthSetting', 'token:TenantId string']],
    github: [['oauth2 accessCode'], ['token oauthSetting']],
    'client credentials': [[], ['clientId string', 'clientSecret securestring']],
  };

  it.each(Object.entries(expected))('agree about %s', (way, [schemes, parameters]) => {
    const { definition, properties } = make({ authentication: authentications[way] ?? { kind: 'none' } });
    const told = Object.values<Record<string, string>>(definition.securityDefinitions);
    expect(told.map(({ type, flow, in: place, name }) => [type, flow, place, name].filter(Boolean).join(' '))).toEqual(
      schemes,
    );
    expect(definition.security.map((entry: object) => Object.keys(entry)[0])).toEqual(
      Object.keys(definition.securityDefinitions),
    );
    const asked = Object.entries<{ type: string }>(properties.connectionParameters);
    expect(asked.map(([name, { type }]) => `${name} ${type}`)).toEqual(parameters);
  });

  it('offer several ways as sets', () => {
    const { properties, definition } = make({ authentication: authentications.several, gateway: true } as Answers);
    expect(properties.connectionParameters).toBeUndefined();
    const values: Array<{ name: string; parameters: object }> = properties.connectionParameterSets.values;
    expect(values.map(({ name, parameters }) => [name, Object.keys(parameters)])).toEqual([
      ['key', ['api_key', 'gateway']],
      ['login', ['token', 'gateway']],
      ['app', ['clientId', 'clientSecret', 'gateway']],
    ]);
    expect(Object.keys(definition.securityDefinitions)).toEqual(['api_key_key', 'oauth2_login']);
    expect(properties.capabilities).toContain('gateway');
  });

  it('keep secrets out', () => {
    for (const authentication of Object.values(authentications))
      expect(make({ authentication }).properties).not.toHaveProperty(
        'connectionParameters.token.oAuthSettings.clientSecret',
      );
  });
});

describe('the script', () => {
  it('is there where something asks for it, and can be read', () => {
    expect(make().paths).not.toContain('script.csx');
    for (const authentication of Object.values(authentications))
      for (const code of Object.values(codes)) {
        const { text, paths } = make({ authentication, code });
        if (!paths.includes('script.csx')) continue;
        const script = new ScriptModel('script.csx', text('script.csx'));
        expect(script.problem).toBeUndefined();
        expect(script.text).not.toMatch(/\n\n\n|\{\n\n|\n\n\s*\}|[^\S\n]\n/);
        expect(script.text.includes('SignInAsync')).toBe(text('apiProperties.json').includes('clientSecret'));
      }
  });

  it('runs for the operations that it is for', () => {
    expect(make({ code: codes.code }).properties.scriptOperations).toEqual(['CreateEntries', 'GetEntry', 'GetEntries']);
    const { properties } = make({ authentication: authentications['client credentials'] } as Answers);
    expect(properties.scriptOperations).toEqual([
      'GetEntries',
      'CreateEntries',
      'GetEntry',
      'ListKeepers',
      'ListShelves',
    ]);
  });

  it('writes texts so that they cannot end early', () => {
    const code = [{ job: 'route', operations: ['GetEntry'], path: '/a"\\\u00e9' }] as const;
    expect(make({ code }).text('script.csx')).toContain('Route("/a\\"\\\\\\u00e9", null);');
  });
});

describe('what an operation asks another for', () => {
  const { definition } = make();
  const parameter = (name: string) =>
    definition.paths['/entries'].get.parameters.find((entry: { name: string }) => entry.name === name);

  it('fills a list in the old way and in the new one', () => {
    expect(parameter('keeper')['x-ms-dynamic-values']).toEqual({
      operationId: 'ListKeepers',
      'value-collection': 'keepers',
      'value-path': 'id',
      'value-title': 'name',
    });
    expect(parameter('keeper')['x-ms-dynamic-list']).toMatchObject({ itemsPath: 'keepers', itemValuePath: 'id' });
  });

  it('fills a picker with folders', () => {
    expect(parameter('shelf')['x-ms-dynamic-tree']).toEqual({
      settings: { canSelectParentNodes: true, canSelectLeafNodes: false },
      open: {
        operationId: 'ListShelves',
        itemsPath: 'shelves',
        itemValuePath: 'id',
        itemTitlePath: 'name',
        itemIsParent: 'isRoom',
        itemFullTitlePath: 'name',
      },
      browse: {
        operationId: 'ListShelves',
        parameters: { room: { selectedItemValuePath: 'id' } },
        itemsPath: 'shelves',
        itemValuePath: 'id',
        itemTitlePath: 'name',
        itemIsParent: 'isRoom',
        itemFullTitlePath: 'name',
      },
    });
  });
});

describe('a list in pages', () => {
  const policies = (change: Partial<Answers>) => make(change).properties.policyTemplateInstances ?? [];

  it('names its next link, which a policy leads back', () => {
    expect(make().definition.paths['/entries'].get['x-ms-pageable']).toEqual({ nextLinkName: 'nextLink' });
    expect(policies({})).toMatchObject([
      {
        templateId: 'updatenextlink',
        parameters: {
          'x-ms-apimTemplateParameter.nextLinkPropertyName': 'nextLink',
          'x-ms-apimTemplate-operationName': ['GetEntries'],
        },
      },
    ]);
  });

  it('has one policy for each name', () => {
    const paged = baseAnswers.operations.map((entry, index) =>
      index === 3 ? { ...entry, pageable: '@odata.nextLink' as const } : entry,
    );
    const titles = policies({ operations: paged }).map(({ title }: { title: string }) => title);
    expect(titles).toEqual(['Lead nextLink back to the connector', 'Lead @odata.nextLink back to the connector']);
  });

  it('has none where a policy of the answers does it', () => {
    const own = { template: 'updatenextlink', title: 'Next', parameters: { nextLinkPropertyName: 'nextLink' } };
    expect(policies({ policies: [own] })).toHaveLength(1);
    expect(policies({ policies: [{ ...own, operations: ['GetEntries'] }] })).toHaveLength(1);
    expect(policies({ policies: [{ ...own, operations: ['ListKeepers'] }] })).toHaveLength(2);
  });
});

describe('a policy of the answers', () => {
  it('that remembers what a trigger has seen carries the type of its template', () => {
    const parameters = {
      triggerConfig: { since: '@{triggerBody().value[0].id}' },
      triggerDataPath: '@triggerBody().value',
    };
    const policies = [{ template: 'pollingtrigger', title: 'Remember', parameters, operations: ['GetEntry'] }];
    const [made] = make({ policies }).properties.policyTemplateInstances;
    expect(made).toMatchObject({ type: 'PollingTrigger', templateId: 'pollingtrigger' });
  });
});

describe('triggers', () => {
  const { definition, properties } = make({ triggers: triggers['both triggers'] });

  it('that poll have a policy that remembers', () => {
    const operation = definition.paths['/new-entries'].get;
    expect(operation['x-ms-trigger']).toBe('batch');
    expect(operation.parameters).toMatchObject([{ name: 'since', 'x-ms-visibility': 'internal' }]);
    expect(properties.policyTemplateInstances.slice(1)).toMatchObject([
      { templateId: 'pollingtrigger', parameters: { 'x-ms-apimTemplate-operationName': ['WhenAnEntryIsAdded'] } },
    ]);
  });

  it('that are called back have all their parts', () => {
    const item = definition.paths['/subscriptions'];
    expect(item['x-ms-notification-content'].schema.properties).toHaveProperty('ship');
    const { schema } = item.post.parameters[0];
    expect(schema.required).toEqual(['callbackUrl']);
    expect(schema.properties.callbackUrl).toMatchObject({
      'x-ms-notification-url': true,
      'x-ms-visibility': 'internal',
    });
    expect(item.post.responses['201'].headers).toHaveProperty('Location');
    expect(definition.paths['/subscriptions/{subscriptionId}'].delete['x-ms-visibility']).toBe('internal');
  });
});

describe('the example in the guide', () => {
  it('is read without a mistake and makes files without an error', () => {
    const guide = readFileSync('docs/tools/generator.md', 'utf8');
    const { answers, problems } = readAnswers(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
    expect(problems).toEqual([]);
    if (answers === undefined) throw new Error('nothing was read');
    expect(lint(connectorFiles(generatePackage(answers)), { profile: 'custom' }).summary.errors).toBe(0);
  });
});
