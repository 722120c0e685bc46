import { testRule } from './test-rule';

const parameters = (value: unknown) => ({ set: { '/properties/connectionParameters': value } });
const signIn = { token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aad' } } };
const url = 'https://lending-library.example/sign-in';
const oauth = {
  '/securityDefinitions/api_key': { type: 'oauth2', flow: 'implicit', scopes: {}, authorizationUrl: url },
};
const at = '/securityDefinitions/api_key/type';

testRule('security-matches-connection-parameters', {
  finds: [
    {
      name: 'a key against a sign-in',
      properties: parameters(signIn),
      finds: [
        {
          at,
          text: '"apiKey"',
          message:
            'The security definition `api_key` is of the type `apiKey`, but connections ask for an OAuth sign-in.',
          official: null,
        },
      ],
    },
    {
      name: 'a sign-in against a key',
      set: oauth,
      finds: [
        {
          at,
          text: '"oauth2"',
          message:
            'The security definition `api_key` is of the type `oauth2`, but connections ask for a key or a password.',
        },
      ],
    },
    {
      name: 'a password against a sign-in with a text beside it',
      set: { '/securityDefinitions/api_key': { type: 'basic' } },
      properties: parameters({ ...signIn, region: { type: 'string' } }),
      finds: [
        {
          at,
          text: '"basic"',
          message:
            'The security definition `api_key` is of the type `basic`, but connections ask for an OAuth sign-in.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a sign-in on both sides', set: oauth, properties: parameters(signIn) },
    { name: 'a password on both sides', set: { '/securityDefinitions/api_key': { type: 'basic' } } },
    { name: 'a definition that says nothing', remove: ['/securityDefinitions'], properties: parameters(signIn) },
    { name: 'connections that ask for nothing', set: oauth, properties: parameters({}) },
    { name: 'connections that ask for a text', set: oauth, properties: parameters({ region: { type: 'string' } }) },
    {
      name: 'one of several definitions that agrees',
      set: { '/securityDefinitions/basic': { type: 'basic' }, ...oauth },
      properties: parameters(signIn),
    },
    {
      name: 'several ways to sign in',
      set: oauth,
      properties: { set: { '/properties/connectionParameterSets': { values: [] } } },
    },
    { name: 'an unknown type, which another rule reports', set: { [at]: 'token' }, properties: parameters(signIn) },
    { name: 'a definition on its own', set: oauth, files: { 'apiProperties.json': undefined } },
  ],
});
