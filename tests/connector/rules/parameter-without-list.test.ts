import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const list = (place: string) => ({ name: 'authors', in: place, type: 'array', items: { type: 'string' } });

testRule('parameter-without-list', {
  finds: [
    {
      name: 'a list in the query',
      set: { [at]: list('query') },
      finds: [
        {
          at,
          text: '"array"',
          message: 'The query parameter `authors` is an array; Power Apps expects a single value.',
          official: null,
        },
      ],
      fixed: '"in": "query",\n            "type": "string"\n          }',
    },
    {
      name: 'a list of fixed values in a header, without a repair',
      set: { [at]: { ...list('header'), items: { type: 'string', enum: ['a'] } } },
      finds: [
        {
          at,
          text: '"array"',
          message: 'The header parameter `authors` is an array; Power Apps expects a single value.',
        },
      ],
    },
  ],
  accepts: [{ name: 'a list in a form', set: { [at]: list('formData') } }],
});
