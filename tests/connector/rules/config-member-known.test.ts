import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});
const suppression = (entry: unknown) => config({ suppressions: [entry] });
const whole = { rule: 'operation-summary-required', reason: 'It comes later.' };

testRule('config-member-known', {
  finds: [
    {
      name: 'an unknown member at the top, near to a known one',
      ...config({ suppresions: [] }),
      finds: [
        {
          at: '/suppresions',
          text: '"suppresions"',
          message: '`suppresions` is not a member of the configuration.',
          official: null,
        },
      ],
    },
    {
      name: 'a member in other letters, which can be mended unseen',
      ...suppression({ ...whole, Pointer: '/info' }),
      finds: [
        { at: '/suppressions/0/Pointer', text: '"Pointer"', message: '`Pointer` is not a member of the suppression.' },
      ],
      fixed: '"pointer":"/info"',
    },
  ],
  accepts: [
    {
      name: 'all members',
      ...config({ $schema: 'x', profile: 'custom', suppressions: [{ ...whole, file: 'a', pointer: '' }] }),
    },
    { name: 'an empty object', ...config({}) },
  ],
});
