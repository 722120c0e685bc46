import { testRule } from './test-rule';

testRule('autorest-extension-unneeded', {
  finds: [
    {
      name: 'the name that a library would use',
      set: { '/parameters/PageSize/x-ms-client-name': 'size' },
      finds: [
        {
          at: '/parameters/PageSize/x-ms-client-name',
          text: '"x-ms-client-name"',
          message: '`x-ms-client-name` is an extension of AutoRest; on the platform it does nothing.',
          official: null,
        },
      ],
    },
    {
      name: 'an enum for libraries',
      set: { '/definitions/Book/properties/title/x-ms-enum': { name: 'Titles' } },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-enum',
          text: '"x-ms-enum"',
          message: '`x-ms-enum` is an extension of AutoRest; on the platform it does nothing.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the name that makers see', set: { '/parameters/PageSize/x-ms-summary': 'Page Size' } },
    {
      name: 'display names for values',
      set: {
        '/definitions/Book/properties/title': {
          type: 'string',
          enum: ['a'],
          'x-ms-enum-values': [{ value: 'a', displayName: 'A' }],
        },
      },
    },
  ],
});
