import { testRule } from './test-rule';

const place = '/definitions/Book/properties/author';

testRule('schema-text-filled', {
  finds: [
    {
      name: 'an empty title and a blank description',
      set: { [place]: { type: 'string', 'x-ms-summary': 'Author', title: '', description: ' ' } },
      finds: [
        {
          at: `${place}/title`,
          text: '""',
          message: '`title` of the schema is empty; a text is expected.',
          official: null,
        },
        {
          at: `${place}/description`,
          text: '" "',
          message: '`description` of the schema is empty; a text is expected.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'no texts', set: { [place]: { type: 'string' } } },
    { name: 'a property that is called title', set: { [place]: { type: 'object', properties: { title: {} } } } },
  ],
});
