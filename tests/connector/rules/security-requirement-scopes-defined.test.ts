import { testRule } from './test-rule';

const oauth = {
  '/securityDefinitions/api_key': { type: 'oauth2', flow: 'accessCode', scopes: { 'books.read': 'Read books.' } },
};
const finding = (scope: string, at: string) => ({
  at,
  text: `"${scope}"`,
  message: `The scope \`${scope}\` is not among the \`scopes\` of \`api_key\`.`,
  official: `The OAuth security requirement 'api_key' refers to scope name '${scope}', but this is not defined in the 'securityDefinitions' object.`,
});

testRule('security-requirement-scopes-defined', {
  finds: [
    {
      name: 'a slip of the pen beside a scope that is there',
      set: { ...oauth, '/security': [{ api_key: ['books.read', 'book.read'] }] },
      finds: [finding('book.read', '/security/0/api_key/1')],
      fixed: '"api_key": [\n        "books.read"\n      ]',
    },
    {
      name: 'a slip of the pen alone',
      set: { ...oauth, '/security': [{ api_key: ['book.read'] }] },
      finds: [finding('book.read', '/security/0/api_key/0')],
      fixed: '"api_key": [\n        "books.read"\n      ]',
    },
    {
      name: 'an unknown scope of an operation',
      set: { ...oauth, '/paths/~1loans/post/security': [{ api_key: ['loans.write'] }] },
      finds: [finding('loans.write', '/paths/~1loans/post/security/0/api_key/0')],
    },
  ],
  accepts: [
    { name: 'known scopes', set: { ...oauth, '/security': [{ api_key: ['books.read'] }] } },
    { name: 'scopes of a key, which another rule reports', set: { '/security': [{ api_key: ['x'] }] } },
    {
      name: 'a sign-in without `scopes`, which another rule reports',
      set: { '/securityDefinitions/api_key': { type: 'oauth2' }, '/security': [{ api_key: ['x'] }] },
    },
  ],
});
