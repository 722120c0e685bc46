import { testRule } from './test-rule';

const official = "The connector metadata property 'Website' is required.";
const list = '/x-ms-connector-metadata';

testRule('connector-metadata-website-required', {
  finds: [
    {
      name: 'metadata without the website',
      remove: [`${list}/0`],
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Website`.',
          official,
        },
      ],
    },
    {
      name: 'an empty list',
      set: { [list]: [] },
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Website`.',
          official,
        },
      ],
    },
    {
      name: 'the website under another name',
      set: { [`${list}/0/propertyName`]: 'Web-Site URL' },
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Website`; `Web-Site URL` is not read.',
          official,
        },
      ],
      fixed: '"propertyName": "Website"',
    },
  ],
  accepts: [
    { name: 'the name in another case', set: { [`${list}/0/propertyName`]: 'WebSite' } },
    { name: 'missing metadata, which are not this rule’s matter', remove: [list] },
  ],
});
