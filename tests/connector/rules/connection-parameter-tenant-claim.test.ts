import { testRule } from './test-rule';

const set = (parameters: unknown) => ({ properties: { set: { '/properties/connectionParameters': parameters } } });
const at = '/properties/connectionParameters';

testRule('connection-parameter-tenant-claim', {
  finds: [
    {
      name: 'another source',
      ...set({ 'token:TenantId': { type: 'string', metadata: { sourceType: 'Tenant' } } }),
      finds: [
        {
          at: `${at}/token:TenantId/metadata/sourceType`,
          text: '"Tenant"',
          message:
            'The `metadata.sourceType` of `token:TenantId` is `Tenant`; `AzureActiveDirectoryTenant` is expected.',
        },
      ],
    },
    {
      name: 'a hidden tenant without a source',
      ...set({ 'token:TenantId': { type: 'string', uiDefinition: { constraints: { hidden: true } } } }),
      finds: [
        {
          at: `${at}/token:TenantId`,
          text: '"token:TenantId"',
          message:
            'The `metadata.sourceType` of `token:TenantId` is missing; `AzureActiveDirectoryTenant` is expected.',
        },
      ],
    },
    {
      name: 'a tenant that makers see',
      ...set({ 'token:TenantId': { type: 'string', metadata: { sourceType: 'AzureActiveDirectoryTenant' } } }),
      finds: [
        {
          at: `${at}/token:TenantId`,
          text: '"token:TenantId"',
          message: '`token:TenantId` is filled in by the platform but not hidden; `"hidden": "true"` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'a tenant that makers enter', ...set({ 'token:TenantId': { type: 'string' } }) },
    {
      name: 'the whole form',
      ...set({
        'token:TenantId': {
          type: 'string',
          metadata: { sourceType: 'AzureActiveDirectoryTenant' },
          uiDefinition: { constraints: { hidden: 'true' } },
        },
      }),
    },
  ],
});
