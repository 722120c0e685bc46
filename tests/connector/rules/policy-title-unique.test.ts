import { testRule } from './test-rule';

const titles = (...list: unknown[]) => ({
  properties: { set: { '/properties/policyTemplateInstances': list.map((title) => ({ title })) } },
});

testRule('policy-title-unique', {
  finds: [
    {
      name: 'a title that stands twice',
      ...titles('a', 'b', 'a'),
      finds: [
        {
          at: '/properties/policyTemplateInstances/2/title',
          text: '"a"',
          message: '`a` is the title of two policies.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'titles that differ', ...titles('a', 'b') },
    { name: 'empty ones, and others', ...titles('', '', 7, 7) },
  ],
});
