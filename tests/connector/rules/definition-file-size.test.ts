import { definitionFile } from './sample';
import { testRule } from './test-rule';

testRule('definition-file-size', {
  finds: [
    {
      name: 'a file of exactly one megabyte',
      files: { [definitionFile]: '{}'.padEnd(1_048_576, ' ') },
      finds: [
        {
          at: '',
          text: '',
          message: 'The file has 1,048,576 bytes; fewer than 1,048,576 (1 MB) are allowed.',
          official: null,
        },
      ],
    },
    {
      name: 'a file whose letters take two bytes each',
      files: { [definitionFile]: `{"a":"${'ü'.repeat(524_288)}"}` },
      finds: [{ at: '', text: '', message: 'The file has 1,048,584 bytes; fewer than 1,048,576 (1 MB) are allowed.' }],
    },
  ],
  accepts: [
    { name: 'a file of one byte less', files: { [definitionFile]: '{}'.padEnd(1_048_575, ' ') } },
    { name: 'another file of that size', files: { 'readme.md': ' '.repeat(2_000_000) } },
  ],
});
