import { testRule } from './test-rule';

const isbn = '/definitions/Book/properties/isbn';
const broken = (pattern: string) => ({
  name: pattern,
  set: { [isbn]: { type: 'string', pattern } },
  finds: [
    {
      at: `${isbn}/pattern`,
      text: JSON.stringify(pattern),
      message: `\`pattern\` is \`${pattern}\`; a regular expression that compiles is expected.`,
      official: "The 'pattern' value should be a valid regular expression.",
    },
  ],
});

testRule('pattern-valid', {
  finds: ['(', '[0-9', '*a', 'a**', '(?i)(', '[z-a]', 'a\\'].map(broken),
  accepts: [
    '^\\d{4}$',
    '(?i)^abc$',
    '(?i:abc)',
    '(?>a+)b',
    "(?'year'\\d{4})",
    '(?<year>\\d{4})-(?<year>\\d{2})',
    '\\A\\w+\\Z',
    '(?#a comment)a',
    '(?(a)b|c)',
    '(?x) a  b',
    '[a-z-[aeiou]]',
  ].map((pattern) => ({ name: pattern, set: { [isbn]: { type: 'string', pattern } } })),
});
