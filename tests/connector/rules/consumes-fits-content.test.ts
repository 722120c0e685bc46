import { testRule } from './test-rule';

const operation = '/paths/~1loans/post';
const body = (schema: unknown) => ({ [`${operation}/parameters/0/schema`]: schema });
const form = (type: string) => ({ [`${operation}/parameters`]: [{ name: 'card', in: 'formData', type }] });

testRule('consumes-fits-content', {
  finds: [
    {
      name: 'an object as plain text',
      set: { [`${operation}/consumes`]: ['text/plain'] },
      finds: [
        {
          at: `${operation}/consumes`,
          text: '"consumes"',
          message: 'LendBook sends an object, which `text/plain` cannot carry; `application/json` is expected.',
          official:
            "The MIME type(s) are not compatible with the request content type 'object' for operation 'LendBook'.",
        },
      ],
      fixed: '"consumes": [\n          "application/json"\n        ]',
    },
    {
      name: 'a list as a picture',
      set: { ...body({ type: 'array', items: { type: 'string' } }), [`${operation}/consumes`]: ['image/png'] },
      finds: [
        {
          at: `${operation}/consumes`,
          text: '"consumes"',
          message: 'LendBook sends an array, which `image/png` cannot carry; `application/json` is expected.',
        },
      ],
    },
    {
      name: 'a form where the definition says JSON',
      set: form('string'),
      finds: [
        {
          at: operation,
          text: '"post"',
          message:
            'LendBook sends a form, which `application/json` cannot carry; `application/x-www-form-urlencoded` or `multipart/form-data` is expected.',
          official:
            "The MIME type(s) are not compatible with the request content type 'formData' for operation 'LendBook'.",
        },
      ],
      fixed: '"consumes": [\n          "application/x-www-form-urlencoded"\n        ],',
    },
    {
      name: 'a file in a form without parts',
      set: { ...form('file'), [`${operation}/consumes`]: ['application/x-www-form-urlencoded'] },
      finds: [
        {
          at: `${operation}/consumes`,
          text: '"consumes"',
          message:
            'LendBook sends a form with a file, which `application/x-www-form-urlencoded` cannot carry; `multipart/form-data` is expected.',
          official:
            "The MIME type(s) are not compatible with the request content type 'file' for operation 'LendBook'.",
        },
      ],
    },
    {
      name: 'bytes as JSON',
      set: body({ type: 'string', format: 'binary' }),
      finds: [
        {
          at: operation,
          text: '"post"',
          message:
            'LendBook sends bytes, which `application/json` cannot carry; `application/octet-stream` is expected.',
          official:
            "The MIME type(s) are not compatible with the request content type 'string/binary' for operation 'LendBook'.",
        },
      ],
    },
  ],
  accepts: [
    { name: 'one type among several that fits', set: { [`${operation}/consumes`]: ['text/plain', 'text/json'] } },
    { name: 'a JSON type of its own', set: { [`${operation}/consumes`]: ['application/vnd.library+json'] } },
    { name: 'an object as XML', set: { [`${operation}/consumes`]: ['application/xml'] } },
    { name: 'any type', set: { ...form('file'), [`${operation}/consumes`]: ['*/*'] } },
    {
      name: 'a picture as bytes',
      set: { ...body({ type: 'string', format: 'binary' }), [`${operation}/consumes`]: ['image/png'] },
    },
    { name: 'a text as plain text', set: { ...body({ type: 'string' }), [`${operation}/consumes`]: ['text/plain'] } },
    { name: 'no types, which another rule reports', remove: ['/consumes'] },
    {
      name: 'what is no media type, which another rule reports',
      set: { ...form('file'), [`${operation}/consumes`]: ['json'] },
    },
    { name: 'a body of any kind', set: { ...body({}), [`${operation}/consumes`]: ['text/plain'] } },
  ],
});
