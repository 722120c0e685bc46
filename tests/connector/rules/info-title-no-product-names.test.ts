import { testRule } from './test-rule';

testRule('info-title-no-product-names', {
  finds: [
    {
      name: 'the name of a product',
      set: { '/info/title': 'Library for Power Automate' },
      finds: [
        {
          at: '/info/title',
          text: 'Power Automate',
          message: 'The title contains `Power Automate`; certification refuses this word here.',
          official: null,
        },
      ],
    },
    {
      name: 'names without a space and in small letters',
      set: { '/info/title': 'Library for powerbi, PowerApps' },
      finds: [
        {
          at: '/info/title',
          text: 'powerbi',
          message: 'The title contains `powerbi` and `PowerApps`; certification refuses these words here.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'parts of the names', set: { '/info/title': 'Power Station, Apps and Logic' } },
    { name: 'longer words', set: { '/info/title': 'Power Appsters' } },
  ],
});
