import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

const icon = (description: string) => ({ files: { 'icon.png': pictureOf(description) } });

testRule('icon-background-uniform', {
  finds: [
    {
      name: 'a background that fades',
      ...icon('100x100:fade'),
      finds: [
        {
          at: '',
          text: '',
          message:
            'The pixels along the edges of the icon have different colours; one colour up to the corners is expected.',
          official: 'The background color of icon image is invalid. Update with consistent background.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'one colour', ...icon('100x100:#1f5f7a:50') },
    { name: 'one colour that is transparent', ...icon('100x100:#1f5f7a00:50') },
    { name: 'a damaged picture', files: { 'icon.png': pictureOf('100x100:fade').subarray(0, 60) } },
  ],
});
