import { testRule } from './test-rule';

const at = '/paths/~1books/get/x-ms-pageable';
const pageable = { [at]: { nextLinkName: 'nextLink' } };
const policy = (parameters: Record<string, unknown>, templateId = 'updatenextlink') => ({
  set: { '/properties/policyTemplateInstances': [{ templateId, title: 'Next link', parameters }] },
});
const finding = {
  at,
  text: '"x-ms-pageable"',
  message: 'SearchBooks is pageable, but no policy `updatenextlink` rewrites its next link.',
  official: null,
};

testRule('pageable-has-policy', {
  finds: [
    { name: 'no policy at all', set: pageable, finds: [finding] },
    {
      name: 'a policy for another operation',
      set: pageable,
      properties: policy({ 'x-ms-apimTemplate-operationName': ['GetBook'] }),
      finds: [finding],
    },
    { name: 'another policy', set: pageable, properties: policy({}, 'setheader'), finds: [finding] },
  ],
  accepts: [
    { name: 'a policy for all operations', set: pageable, properties: policy({}) },
    {
      name: 'a policy with an empty list',
      set: pageable,
      properties: policy({ 'x-ms-apimTemplate-operationName': [] }),
    },
    {
      name: 'a policy for this operation',
      set: pageable,
      properties: policy({ 'x-ms-apimTemplate-operationName': ['SearchBooks'] }),
    },
    { name: 'a definition whose policies are not at hand', set: pageable, files: { 'apiProperties.json': undefined } },
  ],
});
