import { testRule } from './test-rule';

const place = '/x-ms-connector-metadata/2/propertyValue';

testRule('connector-metadata-max-two-categories', {
  finds: [
    {
      name: 'four categories',
      set: { [place]: 'Data;AI; Finance;Marketing' },
      finds: [
        {
          at: place,
          text: 'Finance;Marketing',
          message: 'The connector names 4 categories; 2 are allowed.',
          official: "The maximum allowed number of categories for the connector is '2'.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'two categories and a semicolon at the end', set: { [place]: 'Data;AI;' } },
    { name: 'one category', set: { [place]: 'Data' } },
  ],
});
