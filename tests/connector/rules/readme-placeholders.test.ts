import { testRule } from './test-rule';

const finding = (text: string) => ({
  at: '',
  text,
  message: `\`${text}\` is text of the template; text of your own is expected.`,
});

testRule('readme-placeholders', {
  finds: [
    {
      name: 'texts of the template',
      files: {
        'readme.md':
          "# Title\r\n# [Connector Name]\r\nRequired. One paragraph.\r\n## Publisher: Publisher's Name\r\n### Operation 1\r\nDescription of operation 1.\r\n### Question 2\r\nAnswer to question 2\r\n",
      },
      finds: [
        '# Title',
        '# [Connector Name]',
        'Required. One paragraph.',
        "## Publisher: Publisher's Name",
        '### Operation 1',
        'Description of operation 1.',
        '### Question 2',
        'Answer to question 2',
      ].map(finding),
    },
    {
      name: 'a long sentence, of which the message shows the beginning',
      files: { 'readme.md': '# A\nOptional. Add instructions on how to deploy this connector as custom connector.' },
      finds: [
        {
          at: '',
          text: 'Optional. Add instructions on how to deploy this connector as custom connector.',
          message:
            '`Optional. Add instructions on how to deploy this connecto…` is text of the template; text of your own is expected.',
        },
      ],
    },
    {
      name: 'places that were left to fill in',
      files: { 'readme.md': '# A\n[Insert a description of the service]\n\n- TODO: limits\nLorem ipsum dolor.\n' },
      finds: ['[Insert a description of the service]', '- TODO: limits', 'Lorem ipsum'].map((text) => ({
        at: '',
        text,
        message: `\`${text}\` waits to be filled in; text of your own is expected.`,
      })),
    },
  ],
  accepts: [
    {
      name: 'texts that only look like it',
      files: { 'readme.md': '# Title search\nA card is Required. Then go on.\nrequired: yes\n### Operation 1: search' },
    },
    { name: 'a title that is a link', files: { 'readme.md': '# [Lending Library](https://a.example)\n' } },
    {
      name: 'links, and addresses with a part for the reader to fill in',
      files: { 'readme.md': '# A\n[Add a book](https://a.example) at https://<your-library>.example/todo\n' },
    },
  ],
});
