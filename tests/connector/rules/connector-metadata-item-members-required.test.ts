import { testRule } from './test-rule';

testRule('connector-metadata-item-members-required', {
  finds: [
    {
      name: 'an item written as a plain pair',
      set: { '/x-ms-connector-metadata/0': { Website: 'https://lending-library.example' } },
      finds: [
        {
          at: '/x-ms-connector-metadata/0',
          text: '{',
          message: 'The metadata item has no `propertyName`.',
          official: null,
        },
        {
          at: '/x-ms-connector-metadata/0',
          text: '{',
          message: 'The metadata item has no `propertyValue`.',
          official: null,
        },
      ],
    },
    {
      name: 'an item without a value',
      remove: ['/x-ms-connector-metadata/2/propertyValue'],
      finds: [{ at: '/x-ms-connector-metadata/2', text: '{', message: 'The metadata item has no `propertyValue`.' }],
    },
  ],
  accepts: [
    { name: 'an empty list', set: { '/x-ms-connector-metadata': [] } },
    {
      name: 'names that nobody knows',
      set: { '/x-ms-connector-metadata/3': { propertyName: 'Region', propertyValue: 'EU' } },
    },
  ],
});
