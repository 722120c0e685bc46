import { testRule } from './test-rule';

const official = "The security requirement 'api_key' cannot specify any scopes, an empty array should be provided.";
const scopes = { '/security': [{ api_key: ['read'] }] };
const finding = (what: string) => ({
  at: '/security/0/api_key',
  text: '"api_key"',
  message: `The security requirement \`api_key\` names scopes, but ${what} has none; \`[]\` is expected.`,
  official,
});

testRule('security-requirement-without-scopes', {
  finds: [
    { name: 'scopes for a key', set: scopes, finds: [finding('an API key')], fixed: '"api_key": []' },
    {
      name: 'scopes for a password',
      set: { ...scopes, '/securityDefinitions/api_key': { type: 'basic' } },
      finds: [finding('basic authentication')],
    },
  ],
  accepts: [
    {
      name: 'scopes for a sign-in',
      set: {
        ...scopes,
        '/securityDefinitions/api_key': { type: 'oauth2', flow: 'accessCode', scopes: { read: 'Read.' } },
      },
    },
    { name: 'scopes for what is not defined, which another rule reports', set: { '/security': [{ other: ['read'] }] } },
    { name: 'another JSON type', set: { '/security': [{ api_key: 'read' }] } },
  ],
});
