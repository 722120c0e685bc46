import { testRule } from './test-rule';

const sets = (...values: unknown[]) => ({ properties: { set: { '/properties/connectionParameterSets': { values } } } });

testRule('connection-sets-several', {
  finds: [
    {
      name: 'one set',
      ...sets({ name: 'a' }),
      finds: [
        {
          at: '/properties/connectionParameterSets/values',
          text: '"values"',
          message: '`connectionParameterSets` has one set; two or more are expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'two sets', ...sets({}, {}) },
    { name: 'none, which another rule reports', ...sets() },
  ],
});
