import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('json-no-byte-order-mark', {
  finds: [
    {
      name: 'a mark before the definition',
      files: { [definitionFile]: '\ufeff{}' },
      finds: [
        {
          at: '',
          text: '\ufeff',
          message: 'The file starts with a byte order mark, an invisible character; `{` is expected first.',
          official: null,
        },
      ],
      fixed: '{}',
    },
    {
      name: 'a mark in bytes before the properties',
      files: { [propertiesFile]: new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]) },
      finds: [
        {
          at: '',
          text: '\ufeff',
          message: 'The file starts with a byte order mark, an invisible character; `{` is expected first.',
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'the mark of a UTF-16 file, which is another rule’s matter',
      files: { [definitionFile]: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]) },
    },
    { name: 'a mark in a Markdown file', files: { 'readme.md': '\ufeff# Lending Library' } },
  ],
});
