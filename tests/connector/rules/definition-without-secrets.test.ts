import { testRule } from './test-rule';

// Put together here, so that no scanner takes the test itself for a leak.
const github = `ghp_${'aB3dE6gH9k'.repeat(4).slice(0, 36)}`;
const amazon = ['AKIA', '2B7QW9ZK4MPL8RTX'].join('');
const pem = ['-----BEGIN', 'RSA PRIVATE KEY-----\nMIIE'].join(' ');
const bearer = ['Bearer', 'q7Vt9ZpL2mXc4RbN8wKs'].join(' ');
const random = ['q7Vt9ZpL2m', 'Xc4RbN8wKs'].join('');

const message = (what: string) => `This looks like ${what}; no secret is expected in the files of a connector.`;
const header = (name: string, value: string) => ({
  '/paths/~1branches/get/parameters': [{ name, in: 'header', type: 'string', default: value }],
});
const example = '/definitions/Book/properties/title/example';

testRule('definition-without-secrets', {
  finds: [
    {
      name: 'a credential as the default of a header',
      set: header('X-Any', bearer),
      finds: [
        {
          at: '/paths/~1branches/get/parameters/0/default',
          text: JSON.stringify(bearer),
          message: message('a credential'),
          official: null,
        },
      ],
      fixed: '"type": "string"\n          }',
    },
    {
      name: 'a random literal under the name of a key',
      set: header('x-api-key', random),
      finds: [
        {
          at: '/paths/~1branches/get/parameters/0/default',
          text: JSON.stringify(random),
          message: message('the literal value of `x-api-key`'),
        },
      ],
    },
    {
      name: 'a random literal as the default of a property',
      set: { '/definitions/NewLoan/properties/password': { type: 'string', default: random } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/password/default',
          text: JSON.stringify(random),
          message: message('the literal value of `password`'),
        },
      ],
    },
    {
      name: 'a token in the example of a property',
      set: { [example]: github },
      finds: [{ at: example, text: JSON.stringify(github), message: message('a GitHub token') }],
    },
    {
      name: 'a token that a policy sends',
      properties: {
        set: {
          '/properties/policyTemplateInstances': [
            { templateId: 'setheader', title: 'Key', parameters: { 'x-ms-apimTemplateParameter.value': bearer } },
          ],
        },
      },
      finds: [
        {
          at: '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.value',
          text: JSON.stringify(bearer),
          message: message('a credential'),
        },
      ],
      fixed: '"x-ms-apimTemplateParameter.value": "REMOVED"',
    },
    {
      name: 'keys inside the example of a response, however deep',
      set: {
        '/paths/~1books~1{bookId}/get/responses/200/examples': {
          'application/json': { keys: [{ id: amazon }], pem },
        },
      },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/responses/200/examples/application~1json/keys/0/id',
          text: JSON.stringify(amazon),
          message: message('an access key of Amazon Web Services'),
        },
        {
          at: '/paths/~1books~1{bookId}/get/responses/200/examples/application~1json/pem',
          text: JSON.stringify(pem),
          message: message('a private key'),
        },
      ],
      fixed: '"id": "REMOVED"',
    },
    {
      name: 'a secret in a test value',
      set: { '/paths/~1books/get/parameters/0/x-ms-test-value': bearer },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/x-ms-test-value',
          text: JSON.stringify(bearer),
          message: message('a credential'),
        },
      ],
    },
  ],
  accepts: [
    ...[
      'Bearer YOUR_ACCESS_TOKEN_HERE_1',
      'Bearer {access_token_of_user_1}',
      'Bearer token',
      'Basic authentication',
      'application/json;version=2',
    ].map((value) => ({ name: `\`${value}\``, set: header('Authorization', value) })),
    { name: 'a short word under the name of a key', set: header('api_key', 'none') },
    { name: 'random letters under another name', set: header('X-Version', random) },
    {
      name: 'random letters as an example of a key',
      set: { '/definitions/Book/properties/api_key': { type: 'string', example: random } },
    },
    { name: 'a token that is marked as made up', set: { [example]: `${amazon.slice(0, 13)}EXAMPLE` } },
    { name: 'an identifier', set: { [example]: '7b0f2c1e-93d4-4a55-8c21-5e6f7a8b9c0d' } },
  ],
});
