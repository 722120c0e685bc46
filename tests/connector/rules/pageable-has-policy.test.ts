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

const notPageable = {
  at: '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/0',
  text: '"GetBook"',
  message: 'The policy `updatenextlink` is for GetBook, which has no `x-ms-pageable`.',
  official: null,
};

testRule('pageable-has-policy', {
  finds: [
    { name: 'no policy at all', set: pageable, finds: [finding] },
    {
      name: 'a policy for another operation',
      set: pageable,
      properties: policy({ 'x-ms-apimTemplate-operationName': ['GetBook'] }),
      finds: [finding, notPageable],
    },
    {
      name: 'a policy where nothing is paged',
      properties: policy({ 'x-ms-apimTemplate-operationName': ['GetBook'] }),
      finds: [notPageable],
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
    {
      name: 'a polling trigger, and an operation that is not there',
      set: { '/paths/~1books/get/x-ms-trigger': 'batch' },
      properties: policy({ 'x-ms-apimTemplate-operationName': ['SearchBooks', 'GetShelf'] }),
    },
    { name: 'a definition whose policies are not at hand', set: pageable, files: { 'apiProperties.json': undefined } },
  ],
});
