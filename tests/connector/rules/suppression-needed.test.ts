import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});
const suppression = (entry: unknown) => config({ suppressions: [entry] });
const whole = { rule: 'operation-summary-required', reason: 'It comes later.' };

const without = (entry: unknown) => ({ ...suppression(entry), remove: ['/paths/~1books/get/summary'] });

testRule('suppression-needed', {
  finds: [
    {
      name: 'a suppression of a rule that is content',
      ...suppression(whole),
      finds: [
        {
          at: '/suppressions/0/rule',
          text: '"operation-summary-required"',
          message: 'No finding of `operation-summary-required` is left for this suppression.',
          official: null,
        },
      ],
      fixed: '[]',
    },
    {
      name: 'a suppression for another place than the finding’s',
      ...without({ ...whole, pointer: '/paths/*/post' }),
      finds: [
        {
          at: '/suppressions/0/rule',
          text: '"operation-summary-required"',
          message: 'No finding of `operation-summary-required` is left for this suppression.',
        },
      ],
    },
    {
      name: 'the second of two suppressions of one finding',
      ...config({ suppressions: [whole, whole] }),
      remove: ['/paths/~1books/get/summary'],
      finds: [
        {
          at: '/suppressions/1/rule',
          text: '"operation-summary-required"',
          message: 'No finding of `operation-summary-required` is left for this suppression.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a suppression that hides a finding', ...without({ ...whole, pointer: '/paths/*/get' }) },
    {
      name: 'a suppression of a rule that is off in this profile',
      profile: 'custom',
      ...suppression({ ...whole, rule: 'brand-color-independent' }),
    },
    { name: 'an incomplete suppression, which other rules report', ...suppression({ rule: whole.rule }) },
    { name: 'an unknown rule, which another rule reports', ...suppression({ ...whole, rule: 'no-such-rule' }) },
  ],
});
