import { testRule } from './test-rule';

testRule('icon-max-size', {
  finds: [
    {
      name: 'an icon of 1 MB',
      files: { 'icon.png': new Uint8Array(1_048_576) },
      finds: [
        {
          at: '',
          text: '',
          message: 'The icon has 1,048,576 bytes; fewer than 1,048,576 (1 MB) are allowed.',
          official: 'Invalid Icon Image Size',
        },
      ],
    },
  ],
  accepts: [{ name: 'a byte less', files: { 'icon.png': new Uint8Array(1_048_575) } }],
});
