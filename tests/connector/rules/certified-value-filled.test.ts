import { testRule } from './test-rule';

testRule('certified-value-filled', {
  finds: [
    {
      name: 'a blank description',
      set: { '/info/description': ' ' },
      finds: [
        {
          at: '/info/description',
          text: '" "',
          message: '`description` of the info object is empty; a text is expected.',
          official: "The 'description' property must have not empty value.",
        },
      ],
    },
    {
      name: 'an empty contact name',
      set: { '/info/contact/name': '' },
      finds: [
        {
          at: '/info/contact/name',
          text: '""',
          message: '`name` of the contact object is empty; a text is expected.',
          official: "The 'name' property must have not empty value.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'a description that is missing, which is another rule’s matter', remove: ['/info/description'] },
    { name: 'a description of one letter', set: { '/info/description': 'x' } },
  ],
});
