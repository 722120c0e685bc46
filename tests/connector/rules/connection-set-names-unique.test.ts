import { testRule } from './test-rule';

const sets = (...values: unknown[]) => ({ properties: { set: { '/properties/connectionParameterSets': { values } } } });

testRule('connection-set-names-unique', {
  finds: [
    {
      name: 'a name that stands twice',
      ...sets({ name: 'a' }, { name: 'b' }, { name: 'a' }),
      finds: [
        {
          at: '/properties/connectionParameterSets/values/2/name',
          text: '"a"',
          message: '`a` is the name of two sets of connection parameters.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'names that differ', ...sets({ name: 'a' }, { name: 'A' }) },
    { name: 'sets without a name, which another rule reports', ...sets({}, {}, { name: '' }, { name: '' }) },
  ],
});
