import { testRule } from './test-rule';

const list = '/paths/~1branches/parameters';
const town = (place: string, type = 'string') => ({ name: 'town', in: place, type });

testRule('path-parameters-unique', {
  finds: [
    {
      name: 'one name and place twice',
      set: { [list]: [town('query'), town('query', 'integer')] },
      finds: [
        {
          at: `${list}/1`,
          text: '{',
          message: 'The path `/branches` lists the query parameter `town` twice; once is expected.',
          official: "The path '/branches' contains duplicate parameters with name 'town', location 'query'.",
        },
      ],
    },
    {
      name: 'the same entry twice, with a repair',
      set: { [list]: [town('query'), town('query')] },
      finds: [
        {
          at: `${list}/1`,
          text: '{',
          message: 'The path `/branches` lists the query parameter `town` twice; once is expected.',
        },
      ],
      fixed: '"type": "string"\n        }\n      ]',
    },
  ],
  accepts: [
    { name: 'one name in two places', set: { [list]: [town('query'), town('header')] } },
    { name: 'entries without a name, which another rule reports', set: { [list]: [{ in: 'query' }, { in: 'query' }] } },
  ],
});
