import { testRule } from './test-rule';

testRule('info-title-required', {
  finds: [
    {
      name: 'an info object without a title',
      remove: ['/info/title'],
      finds: [
        {
          at: '/info',
          text: '"info"',
          message: 'The info object has no `title`.',
          official: "The 'title' property is required.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'an empty title, which is another rule’s matter', set: { '/info/title': '' } },
    { name: 'a missing info object, which is another rule’s matter', remove: ['/info'] },
  ],
});
