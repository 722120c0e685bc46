import { testRule } from './test-rule';

testRule('schema-format-known', {
  finds: [
    {
      name: 'a format of another tool',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'guid' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '"guid"',
          message:
            '`guid` is not a format of `string`; `byte`, `binary`, `date`, `date-time`, `date-no-tz`, `password`, `email`, `html`, `uri`, `uuid` are.',
          official: "The type/format 'string/guid' is not recognized.",
        },
      ],
      fixed: '"uuid"',
    },
    {
      name: 'a format of a parameter',
      set: { '/parameters/PageSize/format': 'int' },
      finds: [
        {
          at: '/parameters/PageSize/format',
          text: '"int"',
          message: '`int` is not a format of `integer`; `int32`, `int64` are.',
          official: "The type/format 'integer/int' is not recognized.",
        },
      ],
    },
    {
      name: 'a format of another type',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'integer', format: 'double' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '"double"',
          message: '`double` is not a format of `integer`; `int32`, `int64` are.',
          official: "The type/format 'integer/double' is not recognized.",
        },
      ],
    },
    {
      name: 'a type that has no formats',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'boolean', format: 'yes-no' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '"yes-no"',
          message: 'The type `boolean` has no formats; `yes-no` is not recognized.',
          official: "The type/format 'boolean/yes-no' is not recognized.",
        },
      ],
    },
    {
      name: 'an empty format',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: '' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '""',
          message: 'The format is empty.',
          official: "The type/format 'string/' is not recognized.",
        },
      ],
    },
    {
      name: 'a format that means nothing known',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'duration' } },
      finds: [
        {
          at: '/definitions/NewLoan/properties/bookId/format',
          text: '"duration"',
          message:
            '`duration` is not a format of `string`; `byte`, `binary`, `date`, `date-time`, `date-no-tz`, `password`, `email`, `html`, `uri`, `uuid` are.',
          official: "The type/format 'string/duration' is not recognized.",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a type that does not exist, which another rule reports',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'int', format: 'int32' } },
    },
    {
      name: 'a format of the platform',
      set: { '/definitions/NewLoan/properties/bookId': { type: 'string', format: 'uuid' } },
    },
    {
      name: 'the formats of the platform',
      set: {
        '/definitions/NewLoan': {
          type: 'object',
          properties: {
            a: { type: 'string', format: 'date-no-tz' },
            b: { type: 'string', format: 'html' },
            c: { type: 'integer', format: 'int64' },
            d: { type: 'number', format: 'float' },
          },
        },
      },
    },
    { name: 'a format without a type', set: { '/definitions/NewLoan/properties/bookId': { format: 'guid' } } },
  ],
});
