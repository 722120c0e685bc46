import { testRule } from './test-rule';

const scheme = '/securityDefinitions/api_key';
const finding = (kind: string, member: string) => ({
  at: scheme,
  text: '"api_key"',
  message: `The security definition \`api_key\` is of the type \`${kind}\` and has no \`${member}\`.`,
  official: `The security definition property '${member}' is required for definitions of type '${kind}'.`,
});
const url = 'https://lending-library.example/sign-in';

testRule('security-definition-fields-required', {
  finds: [
    {
      name: 'a key without name and place',
      set: { [scheme]: { type: 'apiKey' } },
      finds: [finding('apiKey', 'name'), finding('apiKey', 'in')],
    },
    {
      name: 'a sign-in without anything',
      set: { [scheme]: { type: 'oauth2' } },
      finds: [finding('oauth2', 'flow'), finding('oauth2', 'scopes')],
    },
    {
      name: 'the flow with two addresses without the second',
      set: { [scheme]: { type: 'oauth2', flow: 'accessCode', scopes: {}, authorizationUrl: url } },
      finds: [finding('oauth2', 'tokenUrl')],
    },
    {
      name: 'the flow in the browser without its address',
      set: { [scheme]: { type: 'oauth2', flow: 'implicit', scopes: {} } },
      finds: [finding('oauth2', 'authorizationUrl')],
    },
    {
      name: 'the flow without a person without its address',
      set: { [scheme]: { type: 'oauth2', flow: 'application', scopes: {} } },
      finds: [finding('oauth2', 'tokenUrl')],
    },
    {
      name: 'no type',
      set: { [scheme]: { in: 'header', name: 'X-Library-Key' } },
      finds: [
        {
          at: scheme,
          text: '"api_key"',
          message: 'The security definition `api_key` has no `type`; `basic`, `apiKey` or `oauth2` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'user name and password', set: { [scheme]: { type: 'basic' } } },
    {
      name: 'a whole sign-in',
      set: { [scheme]: { type: 'oauth2', flow: 'accessCode', scopes: {}, authorizationUrl: url, tokenUrl: url } },
    },
    { name: 'an unknown type, which another rule reports', set: { [scheme]: { type: 'openIdConnect' } } },
    { name: 'no security definitions', remove: ['/securityDefinitions'] },
  ],
});
