import { describe, expect, it } from 'vitest';
import { connectionReferences, covers } from '../../../src/connector/model/policies';
import { policyTemplates } from '../../../src/connector/model/policy-templates';
import { PropertiesModel } from '../../../src/connector/model/properties';
import type { JsonNode } from '../../../src/connector/text/json-node';
import { parseJson } from '../../../src/connector/text/parse-json';

const model = (properties: unknown) =>
  new PropertiesModel('apiProperties.json', parseJson(JSON.stringify({ properties })).root as JsonNode);

describe('connection parameters', () => {
  it('are those of the properties, then those of each set', () => {
    const { connectionParameters } = model({
      connectionParameters: { key: { type: 'SecureString' }, odd: 7 },
      connectionParameterSets: { values: [{ parameters: { token: { type: 'oauthSetting' } } }, {}, 7] },
    });
    expect(connectionParameters.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'key securestring',
      'token oauthsetting',
    ]);
  });

  it('of a name that stands twice are the last', () => {
    const text = '{ "properties": { "connectionParameters": { "a": { "type": "int" }, "a": { "type": "bool" } } } }';
    const { connectionParameters } = new PropertiesModel('x', parseJson(text).root as JsonNode);
    expect(connectionParameters.map(({ kind }) => kind)).toEqual(['bool']);
  });
});

describe('OAuth settings', () => {
  it('know their provider and find custom parameters in any case', () => {
    const [settings] = model({
      connectionParameters: {
        token: { oAuthSettings: { identityProvider: 'AAD', customParameters: { ResourceURI: { value: 'x' } } } },
      },
    }).oauthSettings;
    expect(settings?.provider?.required).toEqual(['resourceUri']);
    expect(settings?.custom('resourceUri')?.string('value')).toBe('x');
  });
});

describe('policies', () => {
  it('are for the operations that they name, and for all where they name none', () => {
    const [named, free] = model({
      policyTemplateInstances: [
        { templateId: 'SetHeader', parameters: { 'x-ms-apimTemplate-operationName': ['A'] } },
        { templateId: 'toString', parameters: {} },
        7,
      ],
    }).policies;
    expect(named?.template).toBe(policyTemplates.setheader);
    expect(named && [covers(named, 'A'), covers(named, 'B')]).toEqual([true, false]);
    expect(free?.template).toBeUndefined();
    expect(free && covers(free, 'B')).toBe(true);
  });

  it('say where their expressions name connection parameters', () => {
    const text = `https://@connectionParameters('a')/@{ConnectionParameters( "b:c", '' )}`;
    const found = connectionReferences(text);
    expect(found.map(({ name }) => name)).toEqual(['a', 'b:c']);
    for (const { name, start } of found) expect(text.slice(start, start + name.length)).toBe(name);
  });

  it('have templates with ids in small letters, because ids are compared so', () => {
    for (const id of Object.keys(policyTemplates)) expect(id).toBe(id.toLowerCase());
  });
});
