import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

const icon = (size: string) => ({ files: { 'icon.png': pictureOf(`${size}:#1f5f7a`) } });
const finding = (size: string) => [
  {
    at: '',
    text: '',
    message: `The icon has ${size} pixels; a square of 100 × 100 to 230 × 230 pixels is expected.`,
    official:
      'The icon image size is invalid. Update the icon dimensions to 1:1 within the range of 100x100 to 230x230 pixels.',
  },
];

testRule('icon-dimensions', {
  finds: [
    { name: 'a wide picture', ...icon('200x120'), finds: finding('200 × 120') },
    { name: 'a small picture', ...icon('99x99'), finds: finding('99 × 99') },
    { name: 'a large picture', ...icon('231x231'), finds: finding('231 × 231') },
  ],
  accepts: [
    { name: 'the smallest square', ...icon('100x100') },
    { name: 'the largest square', ...icon('230x230') },
    { name: 'a picture of another format', files: { 'icon.png': pictureOf('jpeg') } },
  ],
});
