import { testRule } from './test-rule';

const finding = (name: string, at: string, text: string) => ({
  at,
  text,
  message: `${name} sends a body, but \`consumes\` names no media type for it.`,
  official: `At least one supported MIME type must be provided in 'consumes' for operation '${name}'.`,
});
const form = (type: string) => [{ name: 'card', in: 'formData', type }];

testRule('consumes-required', {
  finds: [
    {
      name: 'operations with a body where the definition names no types',
      remove: ['/consumes'],
      finds: [
        finding('LendBook', '/paths/~1loans/post', '"post"'),
        finding('WhenBookReturned', '/paths/~1hooks/post', '"post"'),
      ],
      fixed:
        '"description": "Lends a book to a member for three weeks.",\n        "consumes": [\n          "application/json"\n        ],',
    },
    {
      name: 'an empty list of an operation',
      set: { '/paths/~1loans/post/consumes': [] },
      finds: [finding('LendBook', '/paths/~1loans/post/consumes', '"consumes"')],
      fixed: '"consumes": [\n          "application/json"\n        ]',
    },
    {
      name: 'a form with a file',
      set: { '/paths/~1loans/post/consumes': [], '/paths/~1loans/post/parameters': form('file') },
      finds: [finding('LendBook', '/paths/~1loans/post/consumes', '"consumes"')],
      fixed: '"multipart/form-data"',
    },
    {
      name: 'a form',
      set: { '/paths/~1loans/post/consumes': [], '/paths/~1loans/post/parameters': form('string') },
      finds: [finding('LendBook', '/paths/~1loans/post/consumes', '"consumes"')],
      fixed: '"application/x-www-form-urlencoded"',
    },
  ],
  accepts: [
    { name: 'operations without a body', set: { '/paths/~1branches/get/consumes': [] } },
    {
      name: 'types that the platform may not support, another rule’s matter',
      set: { '/consumes': ['application/xml'] },
    },
    { name: 'another JSON type', set: { '/paths/~1loans/post/consumes': 'application/json' } },
  ],
});
