import { propertiesFile } from './sample';
import { testRule } from './test-rule';

testRule('properties-root-required', {
  finds: [
    {
      name: 'members without the object around them',
      files: { [propertiesFile]: '{ "iconBrandColor": "#1f5f7a" }' },
      finds: [{ at: '', text: '{', message: 'The file has no `properties`.', official: null }],
    },
  ],
  accepts: [
    { name: 'an empty object', files: { [propertiesFile]: '{ "properties": {} }' } },
    { name: 'a file that breaks off, because the rest cannot be known', files: { [propertiesFile]: '{' } },
  ],
});
