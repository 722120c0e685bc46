import { definitionFile } from './sample';
import { testRule } from './test-rule';

testRule('json-encoding', {
  finds: [
    {
      name: 'a file in UTF-16',
      files: { [definitionFile]: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]) },
      finds: [{ at: '', text: '', message: 'The file is written in UTF-16; UTF-8 is expected.', official: null }],
    },
    {
      name: 'a byte of another code page',
      files: { [definitionFile]: new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d]) },
      finds: [
        {
          at: '',
          text: '\ufffd',
          message: 'The bytes from here on are not UTF-8; they were written in another encoding.',
        },
      ],
    },
    {
      name: 'a picture under the name of the definition',
      files: { [definitionFile]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) },
      finds: [{ at: '', text: '', message: 'This is a PNG picture; a JSON text is expected.' }],
    },
  ],
  accepts: [
    { name: 'umlauts in UTF-8', files: { [definitionFile]: new TextEncoder().encode('{ "ä": "€ 😀" }') } },
    { name: 'a picture as the icon', files: { 'icon.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) } },
  ],
});
