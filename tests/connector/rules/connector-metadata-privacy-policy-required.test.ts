import { testRule } from './test-rule';

const official = "The connector metadata property 'Privacy policy' is required.";
const list = '/x-ms-connector-metadata';

testRule('connector-metadata-privacy-policy-required', {
  finds: [
    {
      name: 'metadata without the privacy policy',
      remove: [`${list}/1`],
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Privacy policy`.',
          official,
        },
      ],
    },
    {
      name: 'the policy under a name without a space',
      set: { [`${list}/1/propertyName`]: 'PrivacyPolicy' },
      finds: [
        {
          at: list,
          text: '"x-ms-connector-metadata"',
          message: '`x-ms-connector-metadata` has no item `Privacy policy`; `PrivacyPolicy` is not read.',
          official,
        },
      ],
      fixed: '"propertyName": "Privacy policy"',
    },
  ],
  accepts: [
    { name: 'the name in another case', set: { [`${list}/1/propertyName`]: 'Privacy Policy' } },
    { name: 'metadata of another type, which are not this rule’s matter', set: { [list]: {} } },
  ],
});
