import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

const icon = (description: string) => ({ files: { 'icon.png': pictureOf(description) } });

testRule('icon-logo-ratio', {
  finds: [
    {
      name: 'a logo of 70 %',
      ...icon('100x100:#1f5f7a:70'),
      finds: [
        {
          at: '',
          text: '',
          message:
            'The logo takes 70 % of the width and 70 % of the height of the icon; less than 70 % of both is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a logo of 68 %', ...icon('100x100:#1f5f7a:68') },
    { name: 'a picture of one colour', ...icon('100x100:#1f5f7a') },
    { name: 'a background that fades', ...icon('100x100:fade') },
  ],
});
