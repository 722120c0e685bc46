// Sign-ins of imported connectors: which of them come in as answers, and that an edit changes nothing else.
import { describe, expect, it } from 'vitest';
import { type Answers, connectorFiles, generatePackage, readAnswers } from '../../../../src/connector/generate';
import { authentications, baseAnswers } from '../sample-answers';
import { definitionName, edited, type Files, imported, json, propertiesName, type Raw } from './edited';
import { corpusFolders, filesIn } from './imports';

const madeWith = (authentication: Answers['authentication'] | undefined, more: Partial<Answers> = {}): Files =>
  connectorFiles(generatePackage({ ...baseAnswers, authentication: authentication ?? { kind: 'none' }, ...more }));

/** A connector as somebody else would have written it. */
function written(files: Files, change: (properties: Raw, definition: Raw) => void): Files {
  const [definition, properties] = [json(files, definitionName), json(files, propertiesName)];
  change(properties.properties, definition);
  return new Map(files)
    .set(definitionName, JSON.stringify(definition, undefined, 2))
    .set(propertiesName, JSON.stringify(properties, undefined, 2));
}

describe('a sign-in that was made here', () => {
  it.each(Object.entries(authentications))('comes back as answers: %s', (_, authentication) => {
    const { raw, notes } = imported(madeWith(authentication));
    expect(raw.authentication).toMatchObject(authentication);
    expect(notes).toEqual([]);
    // What belongs to the sign-in does not stand among the policies a second time.
    expect((raw.policies ?? []).map(({ title }: Raw) => title)).not.toContain('Pass the client ID on');
  });
});

const oauth = authentications['oauth2 with templates'];
const settings = '/properties/connectionParameters/token/oAuthSettings';

describe('an edit of an imported sign-in', () => {
  it.each<[string, Answers['authentication'] | undefined, (signIn: Raw) => void, readonly string[], readonly string[]]>(
    [
      [
        'the label of a key',
        authentications['key in a header'],
        (one) => Object.assign(one, { label: 'Log Key' }),
        [],
        ['/properties/connectionParameters/api_key/uiDefinition/displayName'],
      ],
      ['the client ID', oauth, (one) => Object.assign(one, { clientId: 'other' }), [], [`${settings}/clientId`]],
      [
        'a template',
        oauth,
        (one) => Object.assign(one.templates, { tokenBodyTemplate: 'x' }),
        [],
        [`${settings}/customParameters/tokenBodyTemplate/value`],
      ],
      [
        'the token URL',
        authentications.google,
        (one) => Object.assign(one, { tokenUrl: 'https://fog.example/t' }),
        ['/securityDefinitions/oauth2/tokenUrl'],
        [],
      ],
      [
        'the tenant',
        authentications.entra,
        (one) => Object.assign(one, { tenantId: 'fog' }),
        ['/securityDefinitions/oauth2/authorizationUrl', '/securityDefinitions/oauth2/tokenUrl'],
        [`${settings}/customParameters/tenantId/value`],
      ],
      [
        'the name of a way',
        authentications.several,
        ({ ways: [one] }) => Object.assign(one, { displayName: 'By key' }),
        [],
        ['/properties/connectionParameterSets/values/0/uiDefinition/displayName'],
      ],
      [
        'the key of a way',
        authentications.several,
        ({ ways: [one] }) => Object.assign(one.authentication, { name: 'X-Fog', tooltip: 'Here.' }),
        ['/securityDefinitions/api_key_key/name'],
        ['/properties/connectionParameterSets/values/0/parameters/api_key/uiDefinition/tooltip'],
      ],
      [
        'a way less',
        authentications.several,
        ({ ways }) => ways.splice(1, 1),
        ['/security', '/securityDefinitions/oauth2_login'],
        ['/properties/connectionParameterSets/values'],
      ],
    ],
  )('changes %s alone', (_, authentication, edit, definition, properties) => {
    const found = edited(madeWith(authentication), ({ authentication: one }) => edit(one));
    expect(found.problems).toEqual([]);
    expect(found.definition).toEqual(definition);
    expect(found.properties).toEqual(properties);
  });

  it('finds the parts under the names of the file', () => {
    const files = written(madeWith(authentications.several), ({ connectionParameterSets: sets }, definition) => {
      const [first, second] = sets.values;
      first.parameters = { secretKey: first.parameters.api_key, region: { type: 'string' } };
      Object.assign(second.parameters.token.oAuthSettings, { customParameters: { RefreshUrl: 'https://fog.example' } });
      definition.securityDefinitions = { 'API Key': definition.securityDefinitions.api_key_key };
      definition.security = [{ 'API Key': [] }];
    });
    const { raw, notes } = imported(files);
    expect(raw.authentication.ways.map(({ authentication }: Raw) => authentication.kind)).toEqual([
      'apiKey',
      'oauth2',
      'clientCredentials',
    ]);
    expect(notes).toEqual(['The way `key` to sign in asks for `region`, too. That is kept as it is.']);
    const { definition, properties } = edited(files, ({ authentication: { ways } }) => {
      Object.assign(ways[0].authentication, { in: 'query', label: 'Log Key' });
      // The file has no scheme for it, and gets none.
      Object.assign(ways[1].authentication, {
        refreshUrl: 'https://fog.example/r',
        authorizationUrl: 'https://fog.example/a',
      });
    });
    const at = '/properties/connectionParameterSets/values';
    expect(definition).toEqual(['/securityDefinitions/API Key/in']);
    expect(properties).toEqual([
      `${at}/0/parameters/secretKey/uiDefinition/displayName`,
      `${at}/1/parameters/token/oAuthSettings/customParameters/RefreshUrl`,
      `${at}/1/parameters/token/oAuthSettings/customParameters/authorizationUrl`,
    ]);
  });
});

describe('what a connection asks for besides', () => {
  const files = written(madeWith(authentications['key in a header']), ({ connectionParameters }) =>
    Object.assign(connectionParameters, { host: { type: 'string', uiDefinition: { displayName: 'Host' } } }),
  );

  it('does not hide the sign-in, and is told', () => {
    const { raw, notes } = imported(files);
    expect(raw.authentication.kind).toBe('apiKey');
    expect(notes).toEqual(['A connection asks for `host`, too. That is kept as it is.']);
  });

  it.each([
    ['another sign-in', { kind: 'basic' }, ['host', 'username', 'password']],
    ['no sign-in', { kind: 'none' }, ['host']],
  ])('stays with %s', (_, authentication, names) => {
    const { made } = edited(files, (raw) => Object.assign(raw, { authentication }));
    const { connectionParameters } = json(made, propertiesName).properties;
    expect(Object.keys(connectionParameters)).toEqual(names);
    expect(connectionParameters.host).toEqual({ type: 'string', uiDefinition: { displayName: 'Host' } });
  });
});

describe('client credentials', () => {
  const files = madeWith(authentications['client credentials']);
  const script = (map: Files) => String(map.get('script.csx') ?? '');

  it('are edited in the script that was made for them', () => {
    const { made, definition, properties } = edited(files, ({ authentication }) =>
      Object.assign(authentication, { tokenUrl: 'https://fog.example/"token"', scope: 'a b', fields: { ä: 'x' } }),
    );
    expect([definition, properties]).toEqual([[], []]);
    expect(imported(made).raw.authentication).toEqual({
      kind: 'clientCredentials',
      tokenUrl: 'https://fog.example/"token"',
      scope: 'a b',
      fields: { ä: 'x' },
    });
  });

  it('take their script along, or more code into it', () => {
    const other = edited(files, (raw) => Object.assign(raw, { authentication: { kind: 'basic' } }));
    expect(other.made.has('script.csx')).toBe(false);
    expect(JSON.stringify(json(other.made, propertiesName))).not.toContain('X-Connector-Client');
    expect(json(other.made, propertiesName).properties).not.toHaveProperty('scriptOperations');
    const code = [{ job: 'transformResponse', operations: ['GetEntry'], wrapIn: 'value' }];
    const more = edited(files, (raw) => Object.assign(raw, { code }));
    expect(more.problems).toEqual([]);
    expect(script(more.made)).toContain('ReadJsonAsync');
  });

  it('of a script that somebody has changed stay as they are', () => {
    const changed = new Map(files).set('script.csx', `${script(files)}// mine\n`);
    expect(imported(changed).raw.authentication).toEqual({ kind: 'kept' });
    const { made } = edited(changed, ({ general }) => Object.assign(general, { name: 'Fog' }));
    expect(script(made)).toBe(script(changed));
  });
});

it('says in one sentence what it does not know', () => {
  const files = written(madeWith(authentications.none), ({ connectionParameters }) =>
    Object.assign(connectionParameters, { first: { type: 'securestring' }, second: { type: 'securestring' } }),
  );
  const { raw, notes } = imported(files);
  expect(raw.authentication).toEqual({ kind: 'kept' });
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('It is kept as it is');
});

describe('the sign-ins of real connectors', () => {
  const folders = corpusFolders();
  it(`are told in answers by nearly all of ${folders.length} connectors, and edited alone`, () => {
    if (folders.length === 0) console.info('no real connectors are here: none was imported');
    let kept = 0;
    for (const folder of folders) {
      const files = filesIn(folder);
      const { raw } = imported(files);
      const { authentication } = raw;
      if (authentication.kind === 'kept') kept += 1;
      const word = { apiKey: 'label', basic: 'userLabel', oauth2: 'clientId', entra: 'clientId' }[
        String(authentication.kind)
      ];
      if (word === undefined) continue;
      authentication[word] = 'Lighthouse';
      const { answers } = readAnswers(JSON.stringify(raw));
      if (answers === undefined) throw new Error('nothing was read');
      const made: Files = new Map(generatePackage(answers).files.map(({ path, content }) => [path, content]));
      const changed = [...files].filter(([path, content]) => Buffer.from(made.get(path) ?? '').compare(content) !== 0);
      expect(changed.length, folder).toBeLessThanOrEqual(1);
      for (const [path, content] of changed) {
        expect(path.toLowerCase(), folder).toContain('properties');
        const before = new Set(Buffer.from(content).toString('utf8').split('\n'));
        const lines = Buffer.from(made.get(path) ?? '')
          .toString('utf8')
          .split('\n');
        const fresh = lines.filter(
          (line) => !before.has(line) && !line.includes('Lighthouse') && !line.trim().endsWith(','),
        );
        expect(fresh, folder).toEqual([]);
      }
    }
    if (folders.length > 0) expect(kept).toBeLessThan(10);
  }, 300_000);
});
