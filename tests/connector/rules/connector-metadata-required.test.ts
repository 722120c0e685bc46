import { testRule } from './test-rule';

testRule('connector-metadata-required', {
  finds: [
    {
      name: 'a definition without metadata',
      remove: ['/x-ms-connector-metadata'],
      finds: [
        {
          at: '',
          text: '{',
          message: 'The definition has no `x-ms-connector-metadata`.',
          official: "The 'x-ms-connector-metadata' property is required.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'metadata of another type, which is another rule’s matter', set: { '/x-ms-connector-metadata': {} } },
  ],
});
