import { testRule } from './test-rule';

const list = '/paths/~1books/get/parameters';
const town = (type: string, place = 'query') => ({ name: 'town', in: place, type });

testRule('operation-parameters-unique', {
  finds: [
    {
      name: 'the same reference twice',
      set: { [list]: [{ $ref: '#/parameters/PageSize' }, { $ref: '#/parameters/PageSize' }] },
      finds: [
        {
          at: `${list}/1`,
          text: '{',
          message: 'SearchBooks lists the query parameter `pageSize` twice; once is expected.',
          code: 'OperationParametersAreNotUnique',
          official: "The parameters in the operation 'SearchBooks' are not unique.",
        },
      ],
    },
    {
      name: 'two different parameters of one name and place',
      set: { [list]: [town('string'), town('integer'), town('boolean')] },
      finds: [1, 2].map((index) => ({
        at: `${list}/${index}`,
        text: '{',
        message: 'SearchBooks lists the query parameter `town` twice; once is expected.',
        code: 'OperationParametersContainDuplicateParameter',
        official: "The operation 'SearchBooks' contains duplicate parameters with name 'town', location 'query'.",
      })),
    },
  ],
  accepts: [
    { name: 'one name in two places', set: { [list]: [town('string'), town('string', 'header')] } },
    {
      name: 'an own parameter that replaces one of the path',
      set: { [list]: [town('string')], '/paths/~1books/parameters': [town('integer')] },
    },
    {
      name: 'two bodies, which another rule reports',
      set: {
        [list]: [
          { name: 'a', in: 'body', schema: {} },
          { name: 'a', in: 'body', schema: {} },
        ],
      },
    },
  ],
});
