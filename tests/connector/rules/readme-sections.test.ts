import { testRule } from './test-rule';

const full = `# Lending Library
Search and lend books.

## Publisher: Reading Circle

## Prerequisites
A member card.

## Supported Operations
### Search books
Finds books.

## Obtaining Credentials
The key is on your member page.

## Known Issues and Limitations
None.
`;
const readme = (text: string) => ({ files: { 'readme.md': text } });
const missing = (title: string) => `The readme has no section \`${title}\`; the template expects one.`;

testRule('readme-sections', {
  finds: [
    {
      name: 'a section that is missing',
      ...readme(full.replace('## Prerequisites\nA member card.\n', '')),
      finds: [{ at: '', text: 'Lending Library', message: missing('Prerequisites'), official: null }],
    },
    {
      name: 'headings that stand between fences',
      ...readme(full.replace('## Prerequisites', '```\n## Prerequisites\n```')),
      finds: [{ at: '', text: 'Lending Library', message: missing('Prerequisites') }],
    },
    {
      name: 'sections without content',
      ...readme(full.replace(': Reading Circle', '').replace('None.', '')),
      finds: [
        {
          at: '',
          text: 'Publisher',
          message: 'The section `Publisher` is empty; the name of the publisher is expected.',
        },
        {
          at: '',
          text: 'Known Issues and Limitations',
          message: 'The section `Known Issues and Limitations` is empty; a text is expected.',
        },
      ],
    },
    {
      name: 'a text without headings',
      ...readme('Search and lend books.'),
      finds: [
        {
          at: '',
          text: '',
          message: 'The readme has no title; a first heading such as `# Lending Library` is expected.',
        },
        ...[
          'Publisher',
          'Prerequisites',
          'Supported Operations',
          'Obtaining Credentials',
          'Known Issues and Limitations',
        ].map((title) => ({ at: '', text: 'Search', message: missing(title) })),
      ],
    },
  ],
  accepts: [
    { name: 'all sections', ...readme(full) },
    { name: 'all sections with other line ends', ...readme(full.replaceAll('\n', '\r\n')) },
    {
      name: 'other words and forms',
      ...readme(
        'Lending Library\n===============\n\nPublisher\n---------\nReading Circle\n\n## **1. Pre-requisites** ##\nA card.\n\n## Available actions\nSearch.\n\n## Authentication\nA key.\n\n## Limitations\nNone.\n',
      ),
    },
    { name: 'a custom connector', profile: 'custom', ...readme('Notes') },
  ],
});
