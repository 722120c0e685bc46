import { testRule } from './test-rule';

const at = '/paths/~1loans/post/parameters/0';

testRule('parameter-file-in-form', {
  finds: [
    {
      name: 'a file in a header',
      set: { [at]: { name: 'form', in: 'header', type: 'file' } },
      finds: [
        {
          at: `${at}/type`,
          text: '"file"',
          message: 'The header parameter `form` is a file; `"in": "formData"` is expected.',
          official: "Parameters of type 'file' are not valid in locations other than 'formData'.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'a file in a form', set: { [at]: { name: 'form', in: 'formData', type: 'file' } } },
    { name: 'a type beside a body, which another rule reports', set: { [`${at}/type`]: 'file' } },
  ],
});
