import { testRule } from './test-rule';

const at = '/paths/~1loans/post/parameters/0';

testRule('parameter-form-name-ascii', {
  finds: [
    {
      name: 'a letter with an accent',
      set: { [at]: { name: 'café', in: 'formData', type: 'string' } },
      finds: [
        {
          at: `${at}/name`,
          text: '"café"',
          message: 'The form parameter `café` has `é` in its name; letters, digits and signs of ASCII are expected.',
          official:
            "The form data parameter name 'café' is invalid. All characters must be part of the US-ASCII character set.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'every sign of ASCII', set: { [at]: { name: 'a[0].b-c_d~', in: 'formData', type: 'string' } } },
    { name: 'a query parameter', set: { [at]: { name: 'café', in: 'query', type: 'string' } } },
  ],
});
