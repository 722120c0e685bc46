import { connectorCategories } from '../../../src/connector/model/connector-categories';
import { testRule } from './test-rule';

const official = `The connector category is invalid. Available categories are: [${connectorCategories.join(', ')}].`;
const place = '/x-ms-connector-metadata/2/propertyValue';

testRule('connector-metadata-category-valid', {
  finds: [
    {
      name: 'a name that is not in the list',
      set: { [place]: 'Data; Books' },
      finds: [{ at: place, text: 'Books', message: '`Books` is not a category of connectors.', official }],
    },
    {
      name: 'a slip of the pen',
      set: { [place]: 'Productivty;Data' },
      finds: [{ at: place, text: 'Productivty', message: '`Productivty` is not a category of connectors.', official }],
      fixed: '"propertyValue": "Productivity;Data"',
    },
    {
      name: 'categories with commas between them',
      set: { [place]: 'Content and Files, data' },
      finds: [
        {
          at: place,
          text: 'Content and Files, data',
          message: '`Content and Files, data` is not a category; the categories in it need a semicolon between them.',
          official,
        },
      ],
      fixed: '"propertyValue": "Content and Files;data"',
    },
    {
      name: 'no category at all',
      set: { [place]: ' ; ' },
      finds: [
        {
          at: place,
          text: '" ; "',
          message: '`Categories` is empty; one or two categories are expected.',
          official,
        },
      ],
    },
  ],
  accepts: [
    { name: 'names in another case', set: { [place]: 'data;content AND files' } },
    { name: 'a semicolon at the end', set: { [place]: 'Data;' } },
    { name: 'a value of another type, which is not this rule’s matter', set: { [place]: 7 } },
    { name: 'missing categories, which are not this rule’s matter', remove: ['/x-ms-connector-metadata/2'] },
  ],
});
