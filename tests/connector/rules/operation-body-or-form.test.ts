import { testRule } from './test-rule';

const official =
  "The 'parameters' list defines both a 'body' parameter, and a 'formData' parameter. Only one of these location types can be used in an operation.";
const body = { name: 'loan', in: 'body', schema: { type: 'object' } };
const field = { name: 'note', in: 'formData', type: 'string' };

testRule('operation-body-or-form', {
  finds: [
    {
      name: 'both in an operation',
      set: { '/paths/~1loans/post/parameters': [body, field] },
      finds: [
        {
          at: '/paths/~1loans/post/parameters',
          text: '"parameters"',
          message: 'LendBook has a body parameter and form parameters; one of both is expected.',
          official,
        },
      ],
    },
    {
      name: 'a body of the operation and a form field of its path',
      set: { '/paths/~1loans/parameters': [field] },
      finds: [
        {
          at: '/paths/~1loans/post/parameters',
          text: '"parameters"',
          message: 'LendBook has a body parameter and form parameters; one of both is expected.',
          official,
        },
      ],
    },
    {
      name: 'both in the list of a path, once',
      set: { '/paths/~1loans/parameters': [body, field] },
      finds: [
        {
          at: '/paths/~1loans/parameters',
          text: '"parameters"',
          message: 'The path `/loans` lists a body parameter and form parameters; one of both is expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'several form fields', set: { '/paths/~1loans/post/parameters': [field, { ...field, name: 'fee' }] } },
  ],
});
