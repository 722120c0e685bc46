import { testRule } from './test-rule';

const body = '/paths/~1loans/post/parameters/0';
const dynamic = { operationId: 'ListBranches', parameters: {}, 'value-path': 'schema' };
const finding = {
  at: `${body}/x-ms-dynamic-schema`,
  text: '"x-ms-dynamic-schema"',
  message: '`x-ms-dynamic-schema` does not belong in the body parameter.',
  official: 'Dynamic extensions are not allowed to be defined on the body parameter. It should be in the schema.',
};

testRule('parameter-body-without-dynamic', {
  finds: [
    {
      name: 'an extension beside a written schema, with a repair that moves it',
      set: { [body]: { name: 'loan', in: 'body', schema: {}, 'x-ms-dynamic-schema': dynamic } },
      finds: [finding],
      fixed: '"schema": {\n              "x-ms-dynamic-schema": {\n                "operationId": "ListBranches",',
    },
    { name: 'an extension beside a reference', set: { [`${body}/x-ms-dynamic-schema`]: dynamic }, finds: [finding] },
  ],
  accepts: [
    {
      name: 'the extension inside the schema',
      set: { [`${body}/schema`]: { type: 'object', 'x-ms-dynamic-schema': dynamic } },
    },
    { name: 'the extensions of other parameters' },
  ],
});
