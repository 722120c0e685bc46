import { testRule } from './test-rule';

const at = '/properties/connectionParameters/api_key/uiDefinition/constraints';

testRule('connection-parameter-flag-values', {
  finds: [
    {
      name: 'other words and capitals',
      properties: { set: { [at]: { required: 'True', hidden: 'no' } } },
      finds: [
        { at: `${at}/required`, text: '"True"', message: '`required` is `True`; `true`, `false` are allowed.' },
        { at: `${at}/hidden`, text: '"no"', message: '`hidden` is `no`; `true`, `false` are allowed.' },
      ],
      fixed: '"required": "true"',
    },
  ],
  accepts: [
    {
      name: 'truth values with and without quotes',
      properties: { set: { [at]: { required: 'false', hidden: true, clearText: 'true' } } },
    },
  ],
});
