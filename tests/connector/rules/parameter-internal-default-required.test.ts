import { testRule } from './test-rule';

const at = '/paths/~1books/get/parameters/1';
const version = { name: 'version', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'internal' };
const finding = {
  at,
  text: '{',
  message: 'The internal parameter `version` has a `default`, but is optional and may not be sent.',
  official:
    'The internal property has a default value but is optional. Only required properties are guaranteed to be included in requests.',
};

testRule('parameter-internal-default-required', {
  finds: [
    {
      name: 'a parameter that says nothing',
      set: { [at]: version },
      finds: [finding],
      fixed: '"in": "query",\n            "required": true,',
    },
    {
      name: 'a parameter that says optional',
      set: { [at]: { ...version, required: false } },
      finds: [{ ...finding, at: `${at}/required`, text: 'false' }],
      fixed: '"required": true',
    },
  ],
  accepts: [
    { name: 'a required one', set: { [at]: { ...version, required: true } } },
    { name: 'a visible one', set: { [at]: { ...version, 'x-ms-visibility': 'advanced' } } },
    {
      name: 'a path parameter, which another rule reports',
      set: { '/parameters/BookId': { ...version, name: 'bookId', in: 'path' } },
    },
  ],
});
