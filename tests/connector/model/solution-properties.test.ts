// The files that an exported solution has in the place of `apiProperties.json` are read by the same rules.
import { describe, expect, it } from 'vitest';
import { type ConnectorFiles, lint } from '../../../src/connector';
import { ConnectorModel } from '../../../src/connector/model/connector';

const folder = 'package.zip/PkgAssets/shelf.zip';
const stem = `${folder}/Connector/new_shelf`;

/** A package with a solution whose connector has these parts. */
function packageWith(parts: Readonly<Record<string, unknown>>, list = '<x/>'): ConnectorFiles {
  return new Map([
    ['intro.md', '# Shelf'],
    [`${stem}_openapidefinition.json`, JSON.stringify(definition)],
    [`${folder}/customizations.xml`, list],
    ...Object.entries(parts).map(([name, value]) => [`${stem}_${name}.json`, JSON.stringify(value)] as const),
  ]);
}

const definition = {
  swagger: '2.0',
  info: { title: 'Shelf', version: '1' },
  paths: { '/books': { get: { operationId: 'ListBooks', responses: { 200: { description: 'The books.' } } } } },
  securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
};

const texts = { displayName: 'Key', description: 'The key of your shelf.', tooltip: 'Enter your key' };
const key = { type: 'securestring', uiDefinition: texts };
const signIn = (settings: object) => ({ token: { type: 'oauthSetting', oAuthSettings: settings } });

/** What rules say of files other than the definition and the layout of the package. */
function found(files: ConnectorFiles): string[] {
  return lint(files, { profile: 'certified' })
    .diagnostics.filter(({ file, rule }) => !/openapidefinition|intro/.test(file) && !/^package-/.test(rule))
    .map(({ rule, file, pointer }) => `${rule} ${file.slice(folder.length)}#${pointer}`);
}

describe('the properties of a connector in a solution', () => {
  it('are its parameters, policies, operations of the script and colour', () => {
    const files = packageWith(
      { connectionparameters: { api_key: key }, policytemplateinstances: [], capabilities: ['actions'] },
      '<iconbrandcolor>\n #1f5f7a </iconbrandcolor><scriptoperations>["ListBooks"]</scriptoperations>',
    );
    const { properties } = new ConnectorModel(files);
    expect(properties?.properties?.toValue()).toEqual({
      connectionParameters: { api_key: key },
      policyTemplateInstances: [],
      scriptOperations: ['ListBooks'],
      iconBrandColor: '#1f5f7a',
    });
    expect(properties).toMatchObject({ inSolution: true, file: `${stem}_connectionparameters.json` });
  });

  it('may have the flag of a sign-in without quotes, as the platform exports it, and `apiProperties.json` may not', () => {
    const parameters = signIn({
      identityProvider: 'aad',
      customParameters: { EnableOnbehalfOfLogin: { value: false } },
    });
    const rules = (files: ConnectorFiles) =>
      lint(files, { only: ['json-type-correct'] }).diagnostics.map(({ pointer }) => pointer);
    expect(rules(packageWith({ connectionparameters: parameters }))).toEqual([]);
    const properties = JSON.stringify({ properties: { connectionParameters: parameters } });
    expect(rules(new Map([['apiProperties.json', properties]]))).toEqual([
      '/properties/connectionParameters/token/oAuthSettings/customParameters/EnableOnbehalfOfLogin/value',
    ]);
  });

  it.each([
    ['an unknown type', { api_key: { ...key, type: 'secret' } }, 'connection-parameter-type-known', '/api_key/type'],
    [
      'a sign-in without settings',
      { token: { type: 'oauthSetting' } },
      'connection-parameter-oauth-settings-required',
      '/token',
    ],
    [
      'an unknown identity provider',
      signIn({
        identityProvider: 'oauth22',
        clientId: 'a',
        redirectUrl: 'https://global.consent.azure-apim.net/redirect',
      }),
      'oauth-identity-provider-known',
      '/token/oAuthSettings/identityProvider',
    ],
    ['a list of them', [], 'json-type-correct', ''],
    ['none where the definition needs a key', {}, 'connection-parameters-fit-security', ''],
  ])('are found with %s', (_, connectionparameters, rule, pointer) => {
    expect(found(packageWith({ connectionparameters }))).toContain(
      `${rule} /Connector/new_shelf_connectionparameters.json#${pointer}`,
    );
  });

  it('are found with a policy for what is not there', () => {
    const policytemplateinstances = [
      {
        templateId: 'routerequesttoendpoint',
        title: 'Route',
        parameters: {
          'x-ms-apimTemplateParameter.newPath': "/@connectionParameters('shelf','')",
          'x-ms-apimTemplate-operationName': ['ListShelves'],
        },
      },
    ];
    const place = '/Connector/new_shelf_policytemplateinstances.json#/0/parameters/x-ms-apimTemplate';
    expect(found(packageWith({ connectionparameters: { api_key: key }, policytemplateinstances }))).toEqual([
      `policy-connection-parameter-found ${place}Parameter.newPath`,
      `policy-operation-found ${place}-operationName/0`,
    ]);
  });

  it('are found with sets of one name, in the file of the sets', () => {
    const connectionparametersets = ways(['key', 'key']);
    expect(found(packageWith({ connectionparameters: {}, connectionparametersets }))).toEqual([
      'connection-set-names-unique /Connector/new_shelf_connectionparametersets.json#/values/1/name',
    ]);
  });

  it('are found with one redirect address for all connectors', () => {
    const settings = {
      identityProvider: 'github',
      clientId: 'a',
      redirectMode: 'Global',
      redirectUrl: 'https://global.consent.azure-apim.net/redirect',
    };
    expect(found(packageWith({ connectionparameters: signIn(settings) }))).toContain(
      'oauth-redirect-mode-per-connector /Connector/new_shelf_connectionparameters.json#/token/oAuthSettings/redirectMode',
    );
  });

  it('are found with a colour that is none, which stands in XML and has no repair', () => {
    const files = packageWith({ connectionparameters: { api_key: key } }, '<iconbrandcolor>1f5f7a</iconbrandcolor>');
    const [finding] = lint(files, { profile: 'certified', only: ['brand-color-hex'] }).diagnostics;
    expect(finding).toMatchObject({ file: `${folder}/customizations.xml`, range: { start: 16, end: 22 }, fixes: [] });
  });

  it('are found with an operation of the script that is not there, at its place in XML', () => {
    const list = '<a>\n</a><scriptoperations> ["ListBooks","ListShelves"]</scriptoperations>';
    const files = packageWith({ connectionparameters: { api_key: key } }, list);
    const [finding, ...more] = lint(files, { profile: 'certified', only: ['script-operations-found'] }).diagnostics;
    expect(finding).toMatchObject({ file: `${folder}/customizations.xml`, pointer: '/1' });
    expect(list.slice(finding?.range.start, finding?.range.end)).toBe('"ListShelves"');
    expect(more).toEqual([]);
  });

  it.each([
    ['a key', { connectionparameters: { api_key: key }, policytemplateinstances: [] }],
    ['nothing but `null`', { connectionparameters: null, policytemplateinstances: null }],
    ['no files', {}],
    ['parameters and sets', { connectionparameters: { api_key: key }, connectionparametersets: ways(['key', 'user']) }],
    ['an empty list of sets', { connectionparameters: { api_key: key }, connectionparametersets: {} }],
    ['a gateway, whose capability stands elsewhere', { connectionparameters: { gateway: gateway(), api_key: key } }],
  ])('are accepted with %s', (_, parts) => {
    expect(found(packageWith(parts))).toEqual([]);
  });

  it('have no operations of the script that cannot be read', () => {
    const list = '<scriptoperations>[&quot;ListShelves&quot;]</scriptoperations>';
    expect(found(packageWith({ connectionparameters: { api_key: key } }, list))).toEqual([]);
  });

  it('have no colour where several connectors have one', () => {
    const color = '<iconbrandcolor>white</iconbrandcolor>';
    expect(found(packageWith({ connectionparameters: { api_key: key } }, color + color))).toEqual([]);
  });
});

/** Sets of parameters with these names. */
function ways(names: readonly string[]): unknown {
  const uiDefinition = { displayName: 'Way', description: 'How you sign in.' };
  return { uiDefinition, values: names.map((name) => ({ name, uiDefinition, parameters: { [name]: key } })) };
}

function gateway(): unknown {
  return {
    type: 'gatewaySetting',
    gatewaySettings: { dataSourceType: 'CustomConnector', connectionDetails: [] },
    uiDefinition: { constraints: { tabIndex: 4, required: 'true', capability: ['gateway'] } },
  };
}
