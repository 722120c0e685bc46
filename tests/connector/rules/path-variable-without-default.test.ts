import { testRule } from './test-rule';

const item = { get: { operationId: 'GetShelf', responses: { 200: { description: 'The shelf.' } } } };
const official = "The operation path template variables cannot set default values with character '='.";
const finding = {
  at: '/paths/~1shelves~1{shelf=1}',
  text: '"/shelves/{shelf=1}"',
  message: 'The variable `{shelf=1}` of the path sets a default; a name alone is expected.',
  official,
};

testRule('path-variable-without-default', {
  finds: [
    {
      name: 'a default',
      set: { '/paths/~1shelves~1{shelf=1}': item },
      finds: [finding],
      fixed: '"/shelves/{shelf}": {',
    },
    {
      name: 'a default beside the right path, without a repair that would make a duplicate',
      set: { '/paths/~1shelves~1{shelf=1}': item, '/paths/~1shelves~1{shelf}': item },
      finds: [finding],
    },
  ],
  accepts: [{ name: 'an equals sign outside braces', set: { '/paths/~1shelves(id={shelf})': item } }],
});
