import { testRule } from './test-rule';

const place = '/properties/iconBrandColor';

testRule('brand-color-independent', {
  finds: [
    {
      name: 'another colour',
      properties: { set: { [place]: '#1f5f7a' } },
      finds: [
        {
          at: place,
          text: '"#1f5f7a"',
          message: 'The brand colour is `#1f5f7a`; `#da3b01` is expected of every independent publisher.',
          official: null,
        },
      ],
      fixed: '"iconBrandColor": "#da3b01"',
    },
  ],
  accepts: [
    { name: 'the colour in capitals', properties: { set: { [place]: '#DA3B01' } } },
    { name: 'a text that is no colour, which is not this rule’s matter', properties: { set: { [place]: 'red' } } },
    { name: 'another colour of a verified publisher', profile: 'certified' },
  ],
});
