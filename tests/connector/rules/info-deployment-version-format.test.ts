import { testRule } from './test-rule';

const place = '/info/x-ms-deployment-version';

testRule('info-deployment-version-format', {
  finds: [
    {
      name: 'a version with a letter',
      set: { [place]: 'v1.2.0' },
      finds: [
        {
          at: place,
          text: '"v1.2.0"',
          message: '`x-ms-deployment-version` is `v1.2.0`; numbers with dots between them are expected, such as `1.0`.',
          official: null,
        },
      ],
      fixed: '"x-ms-deployment-version": "1.2.0"',
    },
    {
      name: 'a version without a dot',
      set: { [place]: '3' },
      finds: [
        {
          at: place,
          text: '"3"',
          message: '`x-ms-deployment-version` is `3`; numbers with dots between them are expected, such as `1.0`.',
        },
      ],
      fixed: '"x-ms-deployment-version": "3.0"',
    },
    {
      name: 'a version without a number, for which there is no proposal',
      set: { [place]: 'latest' },
      finds: [
        {
          at: place,
          text: '"latest"',
          message: '`x-ms-deployment-version` is `latest`; numbers with dots between them are expected, such as `1.0`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'two numbers', set: { [place]: '1.0' } },
    { name: 'four numbers', set: { [place]: '1.0.12.345' } },
    { name: 'a version of another type, which is not this rule’s matter', set: { [place]: 1.5 } },
  ],
});
