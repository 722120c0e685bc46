import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});
const suppression = (entry: unknown) => config({ suppressions: [entry] });
const whole = { rule: 'operation-summary-required', reason: 'It comes later.' };

testRule('suppression-pointer-valid', {
  finds: [
    {
      name: 'dots between names',
      ...suppression({ ...whole, pointer: 'info.title' }),
      finds: [
        {
          at: '/suppressions/0/pointer',
          text: '"info.title"',
          message: '`info.title` is not a JSON pointer; `/` before each name is expected, as in `/paths/~1books/get`.',
          official: null,
        },
      ],
      fixed: '"/info/title"',
    },
    {
      name: 'a hash before the pointer',
      ...suppression({ ...whole, pointer: '#/info' }),
      finds: [
        {
          at: '/suppressions/0/pointer',
          text: '"#/info"',
          message: '`#/info` is not a JSON pointer; `/` before each name is expected, as in `/paths/~1books/get`.',
        },
      ],
      fixed: '"/info"',
    },
    {
      name: 'a tilde that escapes nothing',
      ...suppression({ ...whole, pointer: '/a~b' }),
      finds: [
        {
          at: '/suppressions/0/pointer',
          text: '"/a~b"',
          message: '`/a~b` is not a JSON pointer; `/` before each name is expected, as in `/paths/~1books/get`.',
        },
      ],
      fixed: '"/a~0b"',
    },
  ],
  accepts: [
    { name: 'a wildcard', ...suppression({ ...whole, pointer: '/paths/*/get' }) },
    { name: 'the whole document', ...suppression({ ...whole, pointer: '' }) },
    { name: 'no pointer', ...suppression(whole) },
    { name: 'a number, which is another rule’s matter', ...suppression({ ...whole, pointer: 1 }) },
  ],
});
