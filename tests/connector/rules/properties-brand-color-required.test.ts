import { propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('properties-brand-color-required', {
  finds: [
    {
      name: 'properties without a colour',
      properties: { remove: ['/properties/iconBrandColor'] },
      finds: [
        {
          at: '/properties',
          text: '"properties"',
          message: 'The properties object has no `iconBrandColor`.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    { name: 'no properties file at all', files: { [propertiesFile]: undefined } },
    { name: 'a missing properties object, which is another rule’s matter', files: { [propertiesFile]: '{}' } },
  ],
});
