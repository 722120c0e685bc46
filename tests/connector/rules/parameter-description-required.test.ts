import { testRule } from './test-rule';

const official = "The 'description' property is required.";
const query = '/paths/~1books/get/parameters/0';

testRule('parameter-description-required', {
  finds: [
    {
      name: 'a parameter without a description',
      remove: [`${query}/description`],
      finds: [
        {
          at: query,
          text: '{',
          message: 'The parameter `query` has no `description`.',
          official,
          code: 'RequiredPropertyMissing',
        },
      ],
    },
    {
      name: 'a shared parameter once, at its first place in an operation',
      remove: ['/parameters/PageSize/description'],
      set: { '/paths/~1books~1{bookId}/get/parameters/1': { $ref: '#/parameters/PageSize' } },
      finds: [
        {
          at: '/paths/~1books/get/parameters/2',
          text: '{',
          message: 'The parameter `pageSize` has no `description`.',
          official,
        },
      ],
    },
    {
      name: 'a parameter of the path',
      set: {
        '/paths/~1books/parameters': [{ name: 'lang', in: 'header', type: 'string', 'x-ms-summary': 'Language' }],
      },
      finds: [
        {
          at: '/paths/~1books/parameters/0',
          text: '{',
          message: 'The parameter `lang` has no `description`.',
          official,
        },
      ],
    },
    {
      name: 'a blank description',
      set: { [`${query}/description`]: ' ' },
      finds: [
        {
          at: `${query}/description`,
          text: '" "',
          message: 'The `description` of the parameter `query` is empty.',
          official: "The 'description' property must have not empty value.",
          code: 'RequiredValueEmpty',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a parameter of an internal operation',
      remove: ['/paths/~1hooks~1{hookId}/delete/parameters/0/description'],
    },
    {
      name: 'an internal parameter',
      set: { [`${query}/x-ms-visibility`]: 'internal' },
      remove: [`${query}/description`],
    },
    {
      name: 'a reference that leads nowhere, which is not this rule’s matter',
      set: { [query]: { $ref: '#/parameters/Nobody' } },
    },
  ],
});
