import { testRule } from './test-rule';

const official = "The response is not valid, the response must be a valid HTTP status code, or the string 'default'.";
const responses = '/paths/~1books~1{bookId}/get/responses';
const wrong = (code: string) => ({
  at: `${responses}/${code}`,
  text: `"${code}"`,
  message: `GetBook has a response \`${code}\`; a status code from 100 to 599 or \`default\` is expected.`,
  official,
});

testRule('response-code-valid', {
  finds: [
    {
      name: 'a range of codes, as in OpenAPI 3',
      set: { [`${responses}/5XX`]: { description: 'The library is closed.' } },
      finds: [wrong('5XX')],
      fixed: '"500": {',
    },
    {
      name: '`default` with a capital letter',
      set: { [`${responses}/Default`]: { description: 'Anything else.' } },
      finds: [wrong('Default')],
      fixed: '"default": {',
    },
    {
      name: 'a code with a space',
      set: { [`${responses}/400 `]: { description: 'Not a number.' } },
      finds: [wrong('400 ')],
      fixed: '"400": {',
    },
    ...['600', '099', '20', '2000', 'OK', ''].map((code) => ({
      name: `the code "${code}"`,
      set: { [`${responses}/${code}`]: { description: 'What?' } },
      finds: [wrong(code)],
    })),
    {
      name: 'a range whose first code is there already, without a proposal that would write it twice',
      set: { [`${responses}/2xx`]: { description: 'All good.' } },
      finds: [wrong('2xx')],
    },
  ],
  accepts: [
    {
      name: 'the codes at the bounds, and `default`',
      set: {
        [`${responses}/100`]: { description: 'Go on.' },
        [`${responses}/599`]: { description: 'No.' },
        [`${responses}/default`]: { description: 'Anything else.' },
      },
    },
    { name: 'an extension', set: { [`${responses}/x-note`]: { description: 'Not a response.' } } },
  ],
});
