// The configuration of the MsIndustryLinks module: its five ways to sign in give the parameters that are meant.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { industryLinksFiles, readIndustryLinks } from '../../../src/connector/generate';
import { iconBytes } from '../../../src/connector/generate/icon/icon';

const config = {
  apiDefinition: 'definition.json',
  icon: 'logo.png',
  oauth2: {
    clientId: 'log-client',
    refreshUrl: 'https://login.log.example/refresh',
    tenantId: '',
    resourceUri: 'api://log',
  },
};
const codeFlow = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://login.log.example/authorize',
  tokenUrl: 'https://login.log.example/token',
  scopes: { read: 'Read', write: 'Write' },
};

function make(scheme: object | undefined, icon = iconBytes(undefined, '#1f5f7a')) {
  const definition = JSON.stringify({
    swagger: '2.0',
    info: {
      title: 'Log',
      version: '1.0',
      description: 'The log of a lighthouse.',
      contact: { name: 'Harbour Office' },
    },
    host: 'api.log.example',
    schemes: ['https'],
    paths: {
      '/entries': {
        get: {
          operationId: 'ListEntries',
          summary: 'List',
          description: 'Lists.',
          responses: { '204': { description: 'None.' } },
        },
      },
    },
    ...(scheme === undefined ? {} : { securityDefinitions: { scheme } }),
  });
  const made = industryLinksFiles(config, definition, icon);
  if ('problem' in made) throw new Error(made.problem);
  const content = (name: string) => String(made.files.find(({ path }) => path === name)?.content);
  return {
    definition,
    content,
    files: made.files,
    paths: made.files.map(({ path }) => path),
    properties: JSON.parse(content('apiProperties.json')).properties,
  };
}

const ways: ReadonlyArray<readonly [string, object | undefined, object]> = [
  ['no sign-in', undefined, {}],
  ['a key', { type: 'apiKey', in: 'header', name: 'X-Key' }, { api_key: { type: 'securestring' } }],
  ['basic', { type: 'basic' }, { username: { type: 'string' }, password: { type: 'securestring' } }],
  [
    'a code',
    codeFlow,
    {
      token: {
        type: 'oauthSetting',
        oAuthSettings: {
          identityProvider: 'oauth2',
          clientId: 'log-client',
          scopes: ['read', 'write'],
          customParameters: { refreshUrl: { value: 'https://login.log.example/refresh' } },
        },
      },
    },
  ],
  [
    'Entra ID',
    { ...codeFlow, authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/authorize' },
    {
      token: {
        oAuthSettings: {
          identityProvider: 'aad',
          customParameters: { tenantId: { value: 'common' }, resourceUri: { value: 'api://log' } },
        },
      },
      'token:TenantId': { type: 'string' },
    },
  ],
  [
    'client credentials',
    { type: 'oauth2', flow: 'application', tokenUrl: codeFlow.tokenUrl, scopes: codeFlow.scopes },
    { clientId: { type: 'string' }, clientSecret: { type: 'securestring' } },
  ],
];

describe('a configuration of MsIndustryLinks', () => {
  it.each(ways)('with %s gives what connections ask for', (_, scheme, parameters) => {
    const { properties, definition, content, files } = make(scheme);
    expect(properties.connectionParameters).toMatchObject(parameters);
    expect(Object.keys(properties.connectionParameters)).toEqual(Object.keys(parameters));
    expect(content('apiDefinition.json')).toBe(definition);
    const { diagnostics } = lint(new Map(files.map(({ path, content: own }) => [path, own])), { profile: 'custom' });
    expect(diagnostics.filter(({ severity, file }) => severity === 'error' && file !== 'apiDefinition.json')).toEqual(
      [],
    );
  });

  it('has policies and a script for client credentials alone', () => {
    const { paths, properties, content } = make(ways[5]?.[1]);
    expect(paths).toEqual(['apiDefinition.json', 'apiProperties.json', 'icon.png', 'script.csx', 'settings.json']);
    expect(properties.scriptOperations).toEqual(['ListEntries']);
    expect(properties.policyTemplateInstances).toHaveLength(2);
    expect(content('script.csx')).toContain('{ "scope", "read write" }');
    expect(JSON.parse(content('settings.json')).script).toBe('script.csx');
    expect(make(codeFlow).paths).not.toContain('script.csx');
  });

  it('says why it makes nothing', () => {
    expect(() => make({ ...codeFlow, flow: 'implicit' })).toThrow('has a type or flow that connectors cannot use');
    expect(() => make(undefined, new Uint8Array(8))).toThrow('no PNG picture');
    expect(industryLinksFiles(config, '{"openapi": "3.0.0"}', iconBytes(undefined, '#1f5f7a'))).toMatchObject({
      problem: expect.stringContaining('no Swagger 2.0'),
    });
  });

  it('is told from others and read with all mistakes', () => {
    expect(readIndustryLinks('{"kind": "custom", "general": {}}')).toBeUndefined();
    const wrong = readIndustryLinks('{"apiDefinition": "", "oauth2": {"clientID": "x", "tenantId": 7}}');
    expect(wrong?.problems.map(({ pointer }) => pointer).sort()).toEqual([
      '',
      '/apiDefinition',
      '/oauth2',
      '/oauth2/tenantId',
    ]);
    expect(readIndustryLinks(JSON.stringify(config))).toMatchObject({ config, problems: [] });
  });
});
