import { testRule } from './test-rule';

const encoded = 'application/x-www-form-urlencoded';
const lend = '/paths/~1loans/post';
const file = { name: 'form', in: 'formData', type: 'file' };
const binary = { name: 'scan', in: 'formData', type: 'string', format: 'binary' };
const finding = (name: string, index: number) => ({
  at: `${lend}/parameters/${index}`,
  text: '{',
  message: `The form parameter \`${name}\` of LendBook is a file, but the form is sent as \`${encoded}\`; \`multipart/form-data\` is expected.`,
  official:
    "String/binary parameters are not supported for operation 'LendBook' with 'application/x-www-form-urlencoded' consumes type.",
});

testRule('parameter-file-needs-multipart', {
  finds: [
    {
      name: 'files in an URL-encoded form',
      set: { [`${lend}/parameters`]: [file, binary], [`${lend}/consumes`]: [`${encoded}; charset=utf-8`] },
      finds: [finding('form', 0), finding('scan', 1)],
      fixed: '"consumes": [\n          "multipart/form-data"\n        ]',
    },
    {
      name: 'a media type that the definition sets for all',
      set: { [`${lend}/parameters`]: [file], '/consumes': [encoded] },
      finds: [finding('form', 0)],
      fixed: '"operationId": "LendBook",\n        "consumes": [\n          "multipart/form-data"\n        ]',
    },
  ],
  accepts: [
    {
      name: 'both kinds of forms',
      set: { [`${lend}/parameters`]: [file], [`${lend}/consumes`]: [encoded, 'multipart/form-data'] },
    },
    {
      name: 'text fields',
      set: { [`${lend}/parameters`]: [{ ...binary, format: 'byte' }], [`${lend}/consumes`]: [encoded] },
    },
    {
      name: 'an operation with its own media type',
      set: { [`${lend}/parameters`]: [file], '/consumes': [encoded], [`${lend}/consumes`]: ['multipart/form-data'] },
    },
  ],
});
