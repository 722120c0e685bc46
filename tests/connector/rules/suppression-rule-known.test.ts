import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});
const suppression = (entry: unknown) => config({ suppressions: [entry] });
const whole = { rule: 'operation-summary-required', reason: 'It comes later.' };

testRule('suppression-rule-known', {
  finds: [
    {
      name: 'an id with a slip, and says what was meant',
      ...suppression({ ...whole, rule: 'operation-sumary-required' }),
      finds: [
        {
          at: '/suppressions/0/rule',
          text: '"operation-sumary-required"',
          message: 'There is no rule `operation-sumary-required`; this suppression does nothing.',
          official: null,
        },
      ],
      fixed: '"operation-summary-required"',
    },
    {
      name: 'an id in capitals',
      ...suppression({ ...whole, rule: 'Operation-Summary-Required' }),
      finds: [
        {
          at: '/suppressions/0/rule',
          text: '"Operation-Summary-Required"',
          message: 'There is no rule `Operation-Summary-Required`; this suppression does nothing.',
        },
      ],
      fixed: '"operation-summary-required"',
    },
    {
      name: 'an id that is like no other',
      ...suppression({ ...whole, rule: '*' }),
      finds: [
        { at: '/suppressions/0/rule', text: '"*"', message: 'There is no rule `*`; this suppression does nothing.' },
      ],
    },
    {
      name: 'an entry without a rule',
      ...suppression({ reason: 'All of it.' }),
      finds: [{ at: '/suppressions/0', text: '{', message: 'The suppression has no `rule`.' }],
    },
  ],
  accepts: [
    { name: 'the id of a rule', ...suppression(whole) },
    { name: 'the id of a rule that the table speaks for', ...suppression({ ...whole, rule: 'member-known' }) },
    { name: 'a number, which is another rule’s matter', ...suppression({ ...whole, rule: 7 }) },
  ],
});
