import { testRule } from './test-rule';

const place = '/paths/~1loans/post/description';

testRule('operation-description-no-restricted-words', {
  finds: [
    {
      name: 'the name of a product',
      set: { [place]: 'Lends a book when Power Automate asks for it.' },
      finds: [
        {
          at: place,
          text: 'Power Automate',
          message: 'The description of LendBook contains `Power Automate`; certification refuses this word here.',
          official:
            "The value 'description' contains at least one of the restricted words: 'power apps, power automate, logic apps'.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'words that may stand here', set: { [place]: 'This connector calls the API from the Power Platform.' } },
    { name: 'the name in a summary', set: { '/paths/~1loans/post/summary': 'Lend to Power Apps' } },
  ],
});
