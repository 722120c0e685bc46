import { testRule } from './test-rule';

const official =
  "The value 'description' contains at least one of the restricted words: 'power apps, power automate, logic apps'.";

testRule('info-description-no-restricted-words', {
  finds: [
    {
      name: 'the names of two products',
      set: { '/info/description': 'Search and lend books from power apps and Logic Apps.' },
      finds: [
        {
          at: '/info/description',
          text: 'power apps',
          message: 'The description contains `power apps` and `Logic Apps`; certification refuses these words here.',
          official,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'words that the guidance advises against and nobody enforces',
      set: { '/info/description': 'This connector calls the API of the library from the Power Platform and Power BI.' },
    },
    { name: 'the product in the title, which is not this rule’s matter', set: { '/info/title': 'Power Apps' } },
  ],
});
