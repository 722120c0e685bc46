import { testRule } from './test-rule';

const annotation = '/info/x-ms-api-annotation';
const at = `${annotation}/status`;
const production = { [annotation]: { status: 'Production' } };

testRule('info-production-not-on-beta', {
  finds: [
    {
      name: 'a beta by its path',
      set: { ...production, '/basePath': '/v1beta1' },
      finds: [
        {
          at,
          text: '"Production"',
          message: 'The connector is in production, but its service is a beta by its `basePath` `/v1beta1`.',
          official: 'The connector cannot be in Production status on a beta service.',
          code: 'ProductionStatusOnBetaService',
        },
      ],
      fixed: '"status": "Preview"',
    },
    {
      name: 'a preview by its host',
      set: { ...production, '/host': 'api-preview.library.example' },
      finds: [
        {
          at,
          text: '"Production"',
          message:
            'The connector is in production, but its service is a beta by its host `api-preview.library.example`.',
        },
      ],
    },
    {
      name: 'a beta by its version',
      set: { ...production, '/info/version': '2.0.0-beta.1' },
      finds: [
        {
          at,
          text: '"Production"',
          message: 'The connector is in production, but its service is a beta by its version `2.0.0-beta.1`.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a connector in production', set: production },
    { name: 'a preview of a beta', set: { [annotation]: { status: 'Preview' }, '/basePath': '/beta' } },
    { name: 'a beta without a status', set: { '/basePath': '/beta' } },
    { name: 'a company of that name', set: { ...production, '/host': 'beta.example' } },
    { name: 'words that begin so', set: { ...production, '/basePath': '/betamax/previewer' } },
  ],
});
