import { testRule } from './test-rule';

const finding = (what: string, text: string) => ({
  at: '/security/0/api_key',
  text,
  message: `The security requirement \`api_key\` is ${what}; a list of scopes such as \`[]\` is expected.`,
  official:
    "The security requirement 'api_key' must have have a value. Provide an empty array if no OAuth scopes are required.",
});
const requirement = (value: unknown) => ({ '/security': [{ api_key: value }] });

testRule('security-requirement-is-list', {
  finds: [
    { name: '`null`', set: requirement(null), finds: [finding('`null`', 'null')], fixed: '"api_key": []' },
    { name: 'an empty text', set: requirement(''), finds: [finding('a string', '""')], fixed: '"api_key": []' },
    {
      name: 'an empty object',
      set: requirement({}),
      finds: [finding('an object', '"api_key"')],
      fixed: '"api_key": []',
    },
    { name: 'a text', set: requirement('read'), finds: [finding('a string', '"read"')] },
    { name: 'a truth value', set: requirement(true), finds: [finding('a boolean', 'true')] },
  ],
  accepts: [
    { name: 'a list of scopes', set: requirement(['read']) },
    { name: 'an empty requirement', set: { '/security': [{}] } },
  ],
});
