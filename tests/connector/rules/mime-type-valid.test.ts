import { testRule } from './test-rule';

const wrong = (type: string, at: string, list = 'consumes') => ({
  at,
  text: JSON.stringify(type),
  message: `\`${type}\` in \`${list}\` is not a media type; one such as \`application/json\` is expected.`,
  official: `The MIME type '${type}' is not valid.`,
});

testRule('mime-type-valid', {
  finds: [
    {
      name: 'a space in front',
      set: { '/produces': [' application/json'] },
      finds: [wrong(' application/json', '/produces/0', 'produces')],
      fixed: '"produces": [\n    "application/json"\n  ]',
    },
    {
      name: 'a short name, of an operation',
      set: { '/paths/~1loans/post/consumes': ['JSON'] },
      finds: [wrong('JSON', '/paths/~1loans/post/consumes/0')],
      fixed: '"consumes": [\n          "application/json"\n        ]',
    },
    {
      name: 'a short name for a type that is there, without a repair that would write it twice',
      set: { '/consumes': ['application/json', 'json'] },
      finds: [wrong('json', '/consumes/1')],
    },
    ...['application/json, text/json', 'application', 'application/', '/json', 'application/json; charset', ''].map(
      (type) => ({ name: `"${type}"`, set: { '/consumes': [type] }, finds: [wrong(type, '/consumes/0')] }),
    ),
  ],
  accepts: [
    {
      name: 'types with suffixes, parameters and patterns',
      set: {
        '/consumes': [
          'application/vnd.api+json',
          'application/json; charset=utf-8',
          'application/json;odata=verbose',
          'multipart/form-data; boundary="a b"',
          '*/*',
          'image/*',
          'text/x.custom-1',
        ],
      },
    },
    { name: 'another JSON type, which another rule reports', set: { '/consumes': [7] } },
  ],
});
