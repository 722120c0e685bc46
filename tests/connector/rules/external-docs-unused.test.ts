import { testRule } from './test-rule';

const docs = { url: 'https://lending-library.example/docs' };
const message = '`externalDocs` has no effect: the platform shows it nowhere.';
const finding = (at: string) => ({ at, text: '"externalDocs"', message, official: null });

testRule('external-docs-unused', {
  finds: [
    {
      name: 'it at every place where it may stand',
      set: {
        '/paths/~1loans/post/externalDocs': docs,
        '/definitions/Book/externalDocs': docs,
        '/tags': [{ name: 'books', externalDocs: docs }],
        '/externalDocs': docs,
      },
      finds: [
        finding('/paths/~1loans/post/externalDocs'),
        finding('/definitions/Book/externalDocs'),
        finding('/tags/0/externalDocs'),
        finding('/externalDocs'),
      ],
    },
  ],
  accepts: [
    {
      name: 'a property of that name',
      set: { '/definitions/Book/properties/externalDocs': { type: 'string', description: 'A link.' } },
    },
  ],
});
