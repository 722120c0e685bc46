// Changes of where calls go, how people sign in, and what policies and code do on the way.
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/connector/compare';
import { files, kindsOf, library, only, whenChanged } from './make';

const key = (extra: object = {}, constraints: object = { required: 'true' }) => ({
  type: 'securestring',
  uiDefinition: { displayName: 'Key', constraints },
  ...extra,
});
const oauth = (settings: object) => ({
  token: {
    type: 'oauthSetting',
    oAuthSettings: { identityProvider: 'oauth2', clientId: 'a', scopes: ['read'], ...settings },
  },
});
const between = (old: object, now: object) => compare(files(library(), old), files(library(), now));
const parameters = (old: object, now: object) => between({ connectionParameters: old }, { connectionParameters: now });

describe('the definition', () => {
  it.each<[string, string, (definition: ReturnType<typeof library>) => void]>([
    ['host-changed', 'risky', (d) => Object.assign(d, { host: 'new.example' })],
    ['base-path-changed', 'risky', (d) => Object.assign(d, { basePath: '/v2' })],
    ['scheme-removed', 'risky', (d) => Object.assign(d, { schemes: ['http'] })],
    ['security-type-changed', 'breaking', (d) => Object.assign(d.securityDefinitions.api_key, { type: 'basic' })],
    ['security-scheme-removed', 'breaking', (d) => Object.assign(d, { securityDefinitions: {} })],
    ['security-details-changed', 'risky', (d) => Object.assign(d.securityDefinitions.api_key, { name: 'X-Other' })],
    ['security-requirement-changed', 'risky', (d) => Object.assign(d, { security: [{ api_key: [] }] })],
    ['title-changed', 'safe', (d) => Object.assign(d.info, { title: 'Books' })],
    ['about-changed', 'safe', (d) => Object.assign(d.info, { version: '2.0' })],
  ])('has a change %s (%s)', (kind, verdict, change) => {
    expect(only(whenChanged(change))).toMatchObject({ kind, verdict, operations: [] });
  });

  it('may leave out the base path that it had written out', () => {
    const { basePath: _path, ...bare } = library();
    expect(compare(files({ ...library(), basePath: '/' }), files(bare)).changes).toEqual([]);
  });
});

describe('the connection', () => {
  it.each<[string, string, object, object]>([
    ['connection-parameter-deleted', 'breaking', { key: key(), host: key() }, { key: key() }],
    ['required-connection-parameter-added', 'breaking', { key: key() }, { key: key(), host: key() }],
    ['optional-connection-parameter-added', 'safe', { key: key() }, { key: key(), host: key({}, {}) }],
    ['connection-parameter-became-required', 'breaking', { key: key({}, {}) }, { key: key({}, { required: true }) }],
    ['connection-parameter-type-changed', 'breaking', { key: key() }, { key: key({ type: 'string' }) }],
    ['identity-provider-changed', 'breaking', oauth({}), oauth({ identityProvider: 'aad' })],
    ['scopes-changed', 'risky', oauth({}), oauth({ scopes: ['read', 'write'] })],
    [
      'sign-in-details-changed',
      'risky',
      oauth({ redirectMode: 'Global' }),
      oauth({ redirectMode: 'GlobalPerConnector' }),
    ],
  ])('has a change %s (%s)', (kind, verdict, old, now) => {
    expect(only(parameters(old, now))).toMatchObject({ kind, verdict, operations: [] });
  });

  it('offers one way to sign in less, and says that once', () => {
    const sets = (...names: string[]) => ({
      connectionParameterSets: { values: names.map((name) => ({ name, parameters: { key: key() } })) },
    });
    expect(only(between(sets('key', 'basic'), sets('key')))).toMatchObject({
      kind: 'sign-in-removed',
      message: 'The way to sign in `basic` is gone.',
    });
    expect(between(sets('key'), sets('key', 'basic')).changes).toEqual([]);
  });

  it('has policies, which are told by place and name', () => {
    const policy = (value: string) => ({
      templateId: 'setheader',
      title: 'Say who asks',
      parameters: { 'x-ms-apimTemplateParameter.value': value },
    });
    const result = between({ policyTemplateInstances: [policy('a')] }, { policyTemplateInstances: [policy('b')] });
    expect(only(result).message).toBe('Policy 1, `Say who asks`, has changed.');
    expect(only(between({}, { policyTemplateInstances: [policy('a')] })).message).toMatch(/is new\.$/);
  });

  it('that only one version describes is not compared, and a note says so', () => {
    const result = compare(files(library(), { connectionParameters: { key: key() } }), files(library()));
    expect(result.changes).toEqual([]);
    expect(result.notes.map(({ message }) => message)).toEqual([
      '`apiProperties.json` is only in the old version; what connections ask for could not be compared.',
    ]);
  });

  it('has custom code, which cannot be judged from its text', () => {
    const withCode = (code: string) => new Map([...files(library()), ['script.csx', code]]);
    expect(kindsOf(compare(withCode('a'), withCode('b')))).toEqual(['script-changed']);
    expect(kindsOf(compare(withCode('a\r\n'), withCode('a\n')))).toEqual([]);
    expect(kindsOf(compare(files(library()), withCode('a')))).toEqual(['script-changed']);
  });
});
