import { testRule } from './test-rule';

testRule('connector-docs-members-required', {
  finds: [
    {
      name: 'entries that lack a member',
      set: { '/x-ms-docs': [{ url: 'https://lending-library.example/docs' }, { description: 'How to start.' }] },
      finds: [
        {
          at: '/x-ms-docs/0',
          text: '{',
          message: 'The documentation entry has no `description`.',
          official: null,
        },
        { at: '/x-ms-docs/1', text: '{', message: 'The documentation entry has no `url`.' },
      ],
    },
  ],
  accepts: [
    {
      name: 'a whole entry',
      set: { '/x-ms-docs': [{ url: 'https://lending-library.example/docs', description: 'How to start.' }] },
    },
    { name: 'no entries', set: { '/x-ms-docs': [] } },
  ],
});
