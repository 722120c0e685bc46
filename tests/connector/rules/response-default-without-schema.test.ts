import { testRule } from './test-rule';

const official =
  "The 'default' response should not have schema definition. Schemas should be defined on expected responses only.";
const responses = '/paths/~1books~1{bookId}/get/responses';
const finding = {
  at: `${responses}/default`,
  text: '"default"',
  message: 'The `default` response of GetBook has a schema; schemas are expected on status codes alone.',
  official,
};
const withSchema = { description: 'The book.', schema: { $ref: '#/definitions/Book' } };

testRule('response-default-without-schema', {
  finds: [
    {
      name: 'a schema on `default` beside 200',
      set: { [`${responses}/default`]: withSchema },
      finds: [finding],
      fixed: '"default": {\n            "description": "The book."\n          }',
    },
    {
      name: 'a schema that 200 could take over',
      set: { [responses]: { 200: { description: 'The book.' }, default: withSchema } },
      finds: [finding],
    },
    {
      name: 'a shared response with a schema, which is not changed from here',
      set: { '/responses': { Failed: withSchema }, [`${responses}/default`]: { $ref: '#/responses/Failed' } },
      finds: [finding],
    },
    {
      name: 'it in a custom connector too, as a hint',
      profile: 'custom',
      set: { [`${responses}/default`]: withSchema },
      finds: [finding],
    },
  ],
  accepts: [
    { name: 'a `default` response without a schema', set: { [`${responses}/default`]: { description: 'Other.' } } },
    { name: '`default` alone, which another rule reports', set: { [responses]: { default: withSchema } } },
    {
      name: '`default` beside a failure',
      set: { [responses]: { 404: { description: 'No such book.' }, default: withSchema } },
    },
    {
      name: 'a reference that leads nowhere',
      set: { [`${responses}/default`]: { $ref: '#/responses/None' } },
    },
  ],
});
