import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

const files = { 'icon.png': pictureOf('100x100:#da3b01') };

testRule('icon-not-independent', {
  finds: [
    {
      name: 'an icon',
      files,
      finds: [
        {
          at: '',
          text: '',
          message: 'There is an icon, `icon.png`; none is expected of an independent publisher.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the icon of a verified publisher', profile: 'certified', files },
    { name: 'the icon of a custom connector', profile: 'custom', files },
  ],
});
