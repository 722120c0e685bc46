import { testRule } from './test-rule';

const responses = '/paths/~1books~1{bookId}/get/responses';
const official =
  "The operation 'GetBook' should define an output schema on the 200 or 201 response code or in 'x-ms-notification-content' extension for a webhook to be visible in the designer.";
const finding = {
  at: responses,
  text: '"responses"',
  message: 'The operation GetBook has no schema on 200 or 201, so the designer cannot offer what it returns.',
  official,
};
const book = { description: 'The book.', schema: { $ref: '#/definitions/Book' } };

testRule('response-schema-for-designer', {
  finds: [
    { name: 'a 200 without a schema', remove: [`${responses}/200/schema`], finds: [finding] },
    { name: 'a schema on another code', set: { [responses]: { 203: book } }, finds: [finding] },
    {
      name: 'a schema on 202 beside a 200 without one',
      set: { [responses]: { 200: { description: 'The book.' }, 202: book } },
      finds: [finding],
    },
  ],
  accepts: [
    { name: 'a schema on 201', set: { [responses]: { 200: { description: 'Known.' }, 201: book } } },
    {
      name: 'a shared response with a schema',
      set: { '/responses': { Book: book }, [responses]: { 200: { $ref: '#/responses/Book' } } },
    },
    { name: 'an operation that answers with nothing', set: { [responses]: { 204: { description: 'Done.' } } } },
    { name: 'an operation that answers later', set: { [responses]: { 202: { description: 'Taken.' } } } },
    { name: 'no success at all, which another rule reports', set: { [responses]: { 404: { description: 'None.' } } } },
    { name: 'a webhook trigger', remove: ['/paths/~1hooks/post/responses/201/schema'] },
    { name: 'an internal operation', remove: ['/paths/~1branches/get/responses/200/schema'] },
    { name: 'a reference that leads nowhere', set: { [responses]: { 200: { $ref: '#/responses/None' } } } },
  ],
});
