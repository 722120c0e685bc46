import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const version = { name: 'version', in: 'query', type: 'string', required: true, 'x-ms-visibility': 'internal' };

testRule('parameter-internal-has-default', {
  finds: [
    {
      name: 'a hidden required parameter without a default',
      set: { [at]: version },
      finds: [
        {
          at,
          text: '{',
          message: 'The parameter `version` is internal and required, but has no `default`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'an empty default', set: { [at]: { ...version, default: '' } } },
    { name: 'an optional one', set: { [at]: { ...version, required: false } } },
    { name: 'a visible one', set: { [at]: { ...version, 'x-ms-visibility': 'advanced' } } },
    { name: 'a body', set: { '/paths/~1hooks/post/parameters/0/x-ms-visibility': 'internal' } },
  ],
});
