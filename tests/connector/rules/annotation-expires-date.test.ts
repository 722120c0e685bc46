import { testRule } from './test-rule';

testRule('annotation-expires-date', {
  finds: [
    {
      name: 'a date in words',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Production', expires: 'June 2027' } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/expires',
          text: '"June 2027"',
          message: '`expires` of GetBook is `June 2027`; a date such as `2027-06-30` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'a day that is not in the calendar',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { expires: '2027-02-30' } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/expires',
          text: '"2027-02-30"',
          message: '`expires` of GetBook is `2027-02-30`; a date such as `2027-06-30` is expected.',
          official: null,
        },
      ],
    },
    {
      name: 'another order',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { expires: '30/06/2027' } },
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/x-ms-api-annotation/expires',
          text: '"30/06/2027"',
          message: '`expires` of GetBook is `30/06/2027`; a date such as `2027-06-30` is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a date',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { status: 'Production', expires: '2027-06-30' } },
    },
    {
      name: 'a date with a time',
      set: { '/paths/~1books~1{bookId}/get/x-ms-api-annotation': { expires: '2028-02-29T12:00:00Z' } },
    },
  ],
});
