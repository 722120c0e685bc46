import { testRule } from './test-rule';

const official = 'The brand color is invalid. Update the brand color with a valid hexadecimal color.';
const tail = '`#` and six hexadecimal digits are expected, such as `#1f5f7a`.';
const place = '/properties/iconBrandColor';

testRule('brand-color-hex', {
  finds: [
    {
      name: 'a colour without its sign',
      properties: { set: { [place]: '1F5F7A' } },
      finds: [{ at: place, text: '"1F5F7A"', message: `The brand colour is \`1F5F7A\`; ${tail}`, official }],
      fixed: '"iconBrandColor": "#1F5F7A"',
    },
    {
      name: 'three digits',
      properties: { set: { [place]: '#f0a' } },
      finds: [{ at: place, text: '"#f0a"', message: `The brand colour is \`#f0a\`; ${tail}`, official }],
      fixed: '"iconBrandColor": "#ff00aa"',
    },
    {
      name: 'the name of a colour',
      properties: { set: { [place]: 'teal' } },
      finds: [{ at: place, text: '"teal"', message: `The brand colour is \`teal\`; ${tail}`, official }],
    },
    {
      name: 'a colour with transparency',
      properties: { set: { [place]: '#1f5f7aff' } },
      finds: [{ at: place, text: '"#1f5f7aff"', message: `The brand colour is \`#1f5f7aff\`; ${tail}`, official }],
    },
    {
      name: 'an empty text',
      properties: { set: { [place]: '' } },
      finds: [{ at: place, text: '""', message: `The brand colour is empty; ${tail}`, official }],
    },
  ],
  accepts: [
    { name: 'capital digits', properties: { set: { [place]: '#ABCDEF' } } },
    { name: 'a missing colour, which is not this rule’s matter', properties: { remove: [place] } },
    { name: 'a colour of another type, which is not this rule’s matter', properties: { set: { [place]: 7 } } },
  ],
});
