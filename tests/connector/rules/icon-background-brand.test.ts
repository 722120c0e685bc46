import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

const icon = (description: string) => ({ files: { 'icon.png': pictureOf(description) } });
const finding = (fault: string, expected = 'the brand colour `#1f5f7a`') => [
  {
    at: '',
    text: '',
    message: `The background of the icon is ${fault}; ${expected} is expected.`,
    official:
      'Icon background color is invalid. Update the icon to match your brand color with non-transparent, non-white color (#ffffff) and not-default color (#007ee5) background.',
  },
];

testRule('icon-background-brand', {
  finds: [
    { name: 'another colour', ...icon('100x100:#7a1f5f:50'), finds: finding('`#7a1f5f`') },
    { name: 'a transparent background', ...icon('100x100:#1f5f7a00:50'), finds: finding('transparent') },
    { name: 'white', ...icon('100x100:#ffffff'), finds: finding('white') },
    {
      name: 'the default colour, even where it is the brand colour',
      ...icon('100x100:#007ee5'),
      properties: { set: { '/properties/iconBrandColor': '#007EE5' } },
      finds: finding('`#007ee5`, the colour that the wizard fills in', 'the brand colour `#007ee5`'),
    },
    {
      name: 'white without a brand colour',
      ...icon('100x100:#ffffff'),
      properties: { set: { '/properties/iconBrandColor': 'blue' } },
      finds: finding('white', 'the brand colour'),
    },
  ],
  accepts: [
    { name: 'the brand colour', ...icon('100x100:#1f5f7a:50') },
    { name: 'what saving made of it', ...icon('100x100:#205e7c:50') },
    { name: 'a background of several colours, which another rule tells', ...icon('100x100:fade') },
    {
      name: 'any colour where the brand colour is none',
      ...icon('100x100:#7a1f5f'),
      properties: { set: { '/properties/iconBrandColor': 'blue' } },
    },
  ],
});
