import { testRule } from './test-rule';

const config = (value: unknown) => ({
  files: { 'fusion-connector.config.json': typeof value === 'string' ? value : JSON.stringify(value) },
});
const suppression = (entry: unknown) => config({ suppressions: [entry] });
const whole = { rule: 'operation-summary-required', reason: 'It comes later.' };

testRule('suppression-reason-given', {
  finds: [
    {
      name: 'no reason, at the entry that lacks it',
      ...suppression({ rule: whole.rule }),
      finds: [{ at: '/suppressions/0', text: '{', message: 'The suppression has no `reason`.', official: null }],
    },
    {
      name: 'a blank reason',
      ...suppression({ ...whole, reason: '  ' }),
      finds: [
        {
          at: '/suppressions/0/reason',
          text: '"  "',
          message: '`reason` of the suppression is empty; a text is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a reason', ...suppression(whole) },
    { name: 'an entry that is no object, which is another rule’s matter', ...suppression('all') },
  ],
});
