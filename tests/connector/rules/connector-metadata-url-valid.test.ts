import { testRule } from './test-rule';

const official = "The 'url' property must be a valid absolute URL.";
const website = '/x-ms-connector-metadata/0/propertyValue';
const privacy = '/x-ms-connector-metadata/1/propertyValue';

testRule('connector-metadata-url-valid', {
  finds: [
    {
      name: 'an address with a blank behind it',
      set: { [website]: 'https://lending-library.example ' },
      finds: [
        {
          at: website,
          text: '"https://lending-library.example "',
          message:
            '`Website` is `https://lending-library.example `; an absolute address such as `https://example.com/` is expected.',
          official,
        },
      ],
      fixed: '"propertyValue": "https://lending-library.example"',
    },
    {
      name: 'an address without its scheme',
      set: { [privacy]: 'lending-library.example/privacy' },
      finds: [
        {
          at: privacy,
          text: '"lending-library.example/privacy"',
          message:
            '`Privacy policy` is `lending-library.example/privacy`; an absolute address such as `https://example.com/` is expected.',
          official,
        },
      ],
      fixed: '"propertyValue": "https://lending-library.example/privacy"',
    },
    {
      name: 'a remark and an empty value',
      set: { [website]: '', [privacy]: 'Not available' },
      finds: [
        {
          at: website,
          text: '""',
          message: '`Website` is empty; an absolute address such as `https://example.com/` is expected.',
          official,
        },
        {
          at: privacy,
          text: '"Not available"',
          message:
            '`Privacy policy` is `Not available`; an absolute address such as `https://example.com/` is expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'an address with http', set: { [website]: 'http://lending-library.example/about?x=1' } },
    { name: 'a value of another type, which is not this rule’s matter', set: { [website]: 7 } },
    { name: 'missing metadata', remove: ['/x-ms-connector-metadata'] },
  ],
});
