import { definitionFile } from './sample';
import { testRule } from './test-rule';

const ofLength = (length: number) => ({ a: 'x'.repeat(length - 8) });

testRule('definition-length-in-solution', {
  finds: [
    {
      name: 'a definition of one character too many',
      files: { [definitionFile]: JSON.stringify(ofLength(500_001)) },
      finds: [
        {
          at: '',
          text: '{',
          message: 'The definition has 500,001 characters without white space; a solution holds 500,000.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'a definition that just fits', files: { [definitionFile]: JSON.stringify(ofLength(500_000)) } },
    {
      name: 'a longer file with white space',
      files: { [definitionFile]: JSON.stringify(ofLength(400_000), null, 2).padEnd(600_000) },
    },
    { name: 'a long file that is no object', files: { [definitionFile]: `"${'x'.repeat(600_000)}"` } },
  ],
});
