import { testRule } from './test-rule';

const place = '/definitions/NewLoan/properties/bookId';

testRule('property-internal-has-default', {
  finds: [
    {
      name: 'a hidden required property',
      set: { [`${place}/x-ms-visibility`]: 'internal' },
      finds: [
        {
          at: place,
          text: '"bookId"',
          message: 'The property `bookId` is internal and required, but has no `default`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a default', set: { [`${place}/x-ms-visibility`]: 'internal', [`${place}/default`]: 'any' } },
    {
      name: 'an optional property',
      set: { [`${place}/x-ms-visibility`]: 'internal', '/definitions/NewLoan/required': ['memberId'] },
    },
    { name: 'a property that makers see', set: { [`${place}/x-ms-visibility`]: 'advanced' } },
    {
      name: 'an object, whose properties have the defaults',
      set: {
        [place]: {
          type: 'object',
          'x-ms-visibility': 'internal',
          properties: { id: { type: 'string', default: 'a' } },
        },
      },
    },
    {
      name: 'the notification URL of a webhook, even where its flag is lost',
      remove: ['/paths/~1hooks/post/parameters/0/schema/properties/callbackUrl/x-ms-notification-url'],
    },
    {
      name: 'a property of a response',
      set: {
        '/definitions/Loan/required': ['id'],
        '/definitions/Loan/properties/id/x-ms-visibility': 'internal',
      },
    },
  ],
});
