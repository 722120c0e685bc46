import { testRule } from './test-rule';

const at = '/paths/~1books~1{bookId}/get/responses/200/schema/$ref';

testRule('schema-reference-found', {
  finds: [
    {
      name: 'a name with a typing error',
      set: { [at]: '#/definitions/Bok' },
      finds: [
        {
          at,
          text: '"#/definitions/Bok"',
          message: '`$ref` is `#/definitions/Bok`, but `definitions` holds no `Bok`.',
          official: "The schema reference '#/definitions/Bok' could not be found in the swagger document.",
        },
      ],
      fixed: '"$ref": "#/definitions/Book"',
    },
    {
      name: 'a name that nothing resembles, inside a notification',
      set: { '/paths/~1hooks/x-ms-notification-content/schema/$ref': '#/definitions/Reminder' },
      finds: [
        {
          at: '/paths/~1hooks/x-ms-notification-content/schema/$ref',
          text: '"#/definitions/Reminder"',
          message: '`$ref` is `#/definitions/Reminder`, but `definitions` holds no `Reminder`.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a name with a slash, escaped in the reference',
      set: { '/definitions/Book~1Long': { type: 'object' }, [at]: '#/definitions/Book~1Long' },
    },
    {
      name: 'an example that looks like a reference',
      set: { '/definitions/Book/example': { $ref: '#/definitions/No' } },
    },
  ],
});
