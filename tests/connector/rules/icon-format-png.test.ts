import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { testRule } from './test-rule';

testRule('icon-format-png', {
  finds: [
    {
      name: 'a JPEG picture under the name of a PNG',
      files: { 'icon.png': pictureOf('jpeg') },
      finds: [
        {
          at: '',
          text: '',
          message: 'The icon is a JPEG picture; a PNG picture is expected.',
          official: 'Ensure icon is in PNG format',
        },
      ],
    },
    {
      name: 'a drawing',
      files: { 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      finds: [{ at: '', text: '', message: 'The icon is no picture that can be read; a PNG picture is expected.' }],
    },
    {
      name: 'an empty file',
      files: { 'icon.png': new Uint8Array() },
      finds: [{ at: '', text: '', message: 'The icon is no picture that can be read; a PNG picture is expected.' }],
    },
    {
      name: 'a PNG picture that was not copied to the end',
      files: { 'icon.png': new Uint8Array(pictureOf('200x200:#1f5f7a')).subarray(0, 60) },
      finds: [
        {
          at: '',
          text: '',
          message: 'The icon is a PNG picture whose end is missing; a whole picture is expected.',
        },
      ],
    },
    {
      name: 'a PNG picture under the name of a JPEG',
      files: { 'icon.jpg': pictureOf('200x200:#1f5f7a') },
      finds: [
        {
          at: '',
          text: '',
          message: 'The icon is a PNG picture under another name, `icon.jpg`; `icon.png` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a PNG picture', files: { 'icon.png': pictureOf('200x200:#1f5f7a') } },
    { name: 'other pictures', files: { 'screenshot.jpg': pictureOf('jpeg') } },
    {
      name: 'a JPEG of an independent publisher, who needs none',
      profile: 'independent',
      files: { 'icon.jpg': pictureOf('jpeg') },
    },
  ],
});
