/** The platform fills in the tenant by itself, if it recognises the parameter. */
import type { PropertiesModel } from '../model/properties';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const tenant = 'AzureActiveDirectoryTenant';

export const rule = defineRule({
  id: 'connection-parameter-tenant-claim',
  title: '`token:TenantId` is filled in by the platform',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.propertiesSchema],
  fixable: false,
  check: ({ report }) => ({
    properties(connector: PropertiesModel) {
      for (const { name, node } of connector.connectionParameters) {
        if (name !== 'token:TenantId') continue;
        const source = node.object('metadata')?.get('sourceType');
        // A tenant that makers enter themselves is another case.
        if (source === undefined && !isHidden(node)) continue;
        if (source?.value !== tenant)
          report(source ?? node, {
            message: `The \`metadata.sourceType\` of \`${name}\` is ${source === undefined ? 'missing' : `\`${String(source.value)}\``}; \`${tenant}\` is expected.`,
          });
        else if (!isHidden(node))
          report(node, {
            message: `\`${name}\` is filled in by the platform but not hidden; \`"hidden": "true"\` is expected.`,
            help: 'Add `"constraints": { "required": "false", "hidden": "true" }` to its `uiDefinition`.',
          });
      }
    },
  }),
});

function isHidden(node: JsonNode): boolean {
  return String(node.object('uiDefinition')?.object('constraints')?.get('hidden')?.value) === 'true';
}
