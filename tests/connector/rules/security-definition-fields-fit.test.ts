import { testRule } from './test-rule';

const scheme = '/securityDefinitions/api_key';
const finding = (kind: string, member: string, what = 'type') => ({
  at: `${scheme}/${member}`,
  text: `"${member}"`,
  message: `The security definition \`api_key\` is of the type \`${kind}\` and has \`${member}\`, which belongs to another ${what}.`,
  official: `The security definition property '${member}' is not valid for definitions of type '${kind}'.`,
});
const url = 'https://lending-library.example/sign-in';

testRule('security-definition-fields-fit', {
  finds: [
    {
      name: 'a key with parts of a sign-in',
      set: { [`${scheme}/flow`]: 'implicit', [`${scheme}/scopes`]: {} },
      finds: [finding('apiKey', 'flow'), finding('apiKey', 'scopes')],
      fixed: '"name": "X-Library-Key",\n      "scopes": {}',
    },
    {
      name: 'a password with the place of a key',
      set: { [scheme]: { type: 'basic', in: 'header' } },
      finds: [finding('basic', 'in')],
    },
    {
      name: 'an address that the flow has no use for',
      set: { [scheme]: { type: 'oauth2', flow: 'application', scopes: {}, tokenUrl: url, authorizationUrl: url } },
      finds: [finding('oauth2', 'authorizationUrl', 'flow')],
    },
    {
      name: 'a sign-in with the name of a key',
      set: { [scheme]: { type: 'oauth2', flow: 'implicit', scopes: {}, authorizationUrl: url, name: 'X-Key' } },
      finds: [finding('oauth2', 'name')],
    },
  ],
  accepts: [
    {
      name: 'descriptions and extensions',
      set: { [`${scheme}/description`]: 'The key.', [`${scheme}/x-note`]: 1 },
    },
    {
      name: 'an unknown flow, which another rule reports',
      set: { [scheme]: { type: 'oauth2', flow: 'device', tokenUrl: url } },
    },
  ],
});
