import { testRule } from './test-rule';

testRule('info-version-required', {
  finds: [
    {
      name: 'an info object without a version',
      remove: ['/info/version'],
      finds: [
        {
          at: '/info',
          text: '"info"',
          message: 'The info object has no `version`.',
          official: "The 'version' property is required.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'an empty version, which is another rule’s matter', set: { '/info/version': '' } },
    { name: 'a missing info object, which is another rule’s matter', remove: ['/info'] },
  ],
});
