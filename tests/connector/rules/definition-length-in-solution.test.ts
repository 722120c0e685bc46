import { definitionFile } from './sample';
import { testRule } from './test-rule';

const empty = '{"swagger":"2.0","paths":{},"x-filler":""}';
const filled = (length: number, indent = '') => ({
  files: {
    [definitionFile]: empty.replace('""', `"${'x'.repeat(length - empty.length)}"`).replaceAll('{', `{${indent}`),
  },
});

testRule('definition-length-in-solution', {
  finds: [
    {
      name: 'a character too many',
      ...filled(500_001),
      finds: [
        {
          at: '',
          text: '{',
          message:
            'The definition has 500,001 characters without white space between its parts; a solution takes 500,000.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the longest that fits', ...filled(500_000) },
    { name: 'white space that makes it longer', ...filled(500_000, '\n'.repeat(1000)) },
  ],
});
