import { testRule } from './test-rule';

const official =
  "The path is not valid, it must not contain a query part or fragment identifier. To include '?' or '#' characters in the path, they must be URL encoded.";
const item = { get: { operationId: 'ListShelves', responses: { 200: { description: 'The shelves.' } } } };

testRule('path-without-query', {
  finds: [
    {
      name: 'a query',
      set: { '/paths/~1shelves?sort=name#top': item },
      finds: [
        {
          at: '/paths/~1shelves?sort=name#top',
          text: '"/shelves?sort=name#top"',
          message: 'The path `/shelves?sort=name#top` holds a query (`?sort=name#top`); a path alone is expected.',
          official,
        },
      ],
    },
    {
      name: 'a fragment',
      set: { '/paths/~1shelves#top': item },
      finds: [
        {
          at: '/paths/~1shelves#top',
          text: '"/shelves#top"',
          message: 'The path `/shelves#top` holds a fragment (`#top`); a path alone is expected.',
          official,
        },
      ],
    },
  ],
  accepts: [{ name: 'encoded signs', set: { '/paths/~1shelves%3Fsort': item } }],
});
