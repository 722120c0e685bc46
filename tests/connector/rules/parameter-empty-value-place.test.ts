import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const sorted = (place: string) => ({ name: 'sorted', in: place, type: 'string', allowEmptyValue: false });

testRule('parameter-empty-value-place', {
  finds: [
    {
      name: 'a header',
      set: { [at]: sorted('header') },
      finds: [
        {
          at: `${at}/allowEmptyValue`,
          text: 'false',
          message: 'The header parameter `sorted` has `allowEmptyValue`, which works in a query or a form only.',
          official:
            "The parameter cannot use the 'allowEmptyValue' keyword as it is not in the 'query' or 'formData' location.",
        },
      ],
      fixed: '"type": "string"\n          }',
    },
    {
      name: 'a body',
      set: { '/paths/~1loans/post/parameters/0/allowEmptyValue': true },
      finds: [
        {
          at: '/paths/~1loans/post/parameters/0/allowEmptyValue',
          text: 'true',
          message: 'The body parameter `loan` has `allowEmptyValue`, which works in a query or a form only.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a query parameter', set: { [at]: sorted('query') } },
    { name: 'a form parameter', set: { [at]: sorted('formData') } },
  ],
});
