import { testRule } from './test-rule';

const official = "The connector metadata property 'Categories' is required.";
const list = '/x-ms-connector-metadata';

testRule('connector-metadata-categories-required', {
  finds: [
    {
      name: 'metadata without categories',
      remove: [`${list}/2`],
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Categories`.',
          official,
        },
      ],
    },
    {
      name: 'the categories under another name',
      set: { [`${list}/2/propertyName`]: 'Categories:' },
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Categories`; `Categories:` is not read.',
          official,
        },
      ],
      fixed: '"propertyName": "Categories"',
    },
  ],
  accepts: [
    { name: 'the name in small letters', set: { [`${list}/2/propertyName`]: 'categories' } },
    {
      name: 'an item without a name beside the three, which is not this rule’s matter',
      set: { [`${list}/3`]: { propertyValue: 'x' } },
    },
  ],
});
