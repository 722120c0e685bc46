import { testRule } from './test-rule';

testRule('member-required', {
  finds: [
    {
      name: 'a licence without a name',
      set: { '/info/license': { url: 'https://lending-library.example/terms' } },
      finds: [
        {
          at: '/info/license',
          text: '"license"',
          message: 'The license object has no `name`.',
          official: "The 'name' property is required.",
        },
      ],
    },
    {
      name: 'a tag without a name, a link without an address, array items without a type',
      set: {
        '/tags': [{ description: 'Books' }],
        '/externalDocs': {},
        '/parameters/PageSize/items': { format: 'int32' },
      },
      finds: [
        { at: '/parameters/PageSize/items', text: '"items"', message: 'The items object has no `type`.' },
        { at: '/tags/0', text: '{', message: 'The tag has no `name`.' },
        { at: '/externalDocs', text: '"externalDocs"', message: 'The externalDocs object has no `url`.' },
      ],
    },
  ],
  accepts: [
    { name: 'a schema’s items without a type, which have rules of their own', set: { '/definitions/Book/items': {} } },
    {
      name: 'objects that have what they need',
      set: { '/tags': [{ name: 'Books' }], '/externalDocs': { url: 'https://lending-library.example' } },
    },
  ],
});
