import { testRule } from './test-rule';

const official =
  "The parameter must be marked as required as it is used in the operation path. Include the 'required' property, with the value 'true'.";

testRule('parameter-path-required', {
  finds: [
    {
      name: 'an optional parameter, at the value',
      set: { '/paths/~1hooks~1{hookId}/delete/parameters/0/required': false },
      finds: [
        {
          at: '/paths/~1hooks~1{hookId}/delete/parameters/0/required',
          text: 'false',
          message: 'The path parameter `hookId` is not required; `"required": true` is expected.',
          official,
        },
      ],
      fixed: '"required": true,\n            "type": "string"',
    },
    {
      name: 'a shared parameter that says nothing, at its first use',
      remove: ['/parameters/BookId/required'],
      finds: [
        {
          at: '/paths/~1books~1{bookId}/get/parameters/0',
          text: '{',
          message: 'The path parameter `bookId` is not required; `"required": true` is expected.',
          official,
        },
      ],
      fixed: '"in": "path",\n      "required": true,',
    },
  ],
  accepts: [
    { name: 'an optional query parameter' },
    { name: 'a value of another type, which another rule reports', set: { '/parameters/BookId/required': 'true' } },
  ],
});
