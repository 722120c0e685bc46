/** A connector cannot promise more than the service behind it. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** "beta" or "preview" as a part of its own: `beta`, `v1beta1`, `api-preview`, `1.0.0-beta.2`. */
const beta = /(?:^|[^a-z]|v)(?:beta|preview)(?![a-z])/i;

export const rule = defineRule({
  id: 'info-production-not-on-beta',
  title: 'A connector in production does not call a beta of its service',
  files: ['definition'],
  // The official tool asks Microsoft’s records, which nobody else can; what a file says of its own service is a sign only.
  severity: reviewed,
  origin: 'certification',
  official: [
    {
      code: 'ProductionStatusOnBetaService',
      message: 'The connector cannot be in Production status on a beta service.',
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const { root } = definition;
      const status = root.object('info')?.object('x-ms-api-annotation')?.get('status');
      if (status?.value !== 'Production') return;
      const sign = signOfBeta(root);
      if (sign === undefined) return;
      report(status, {
        message: `The connector is in production, but its service is a beta by ${sign}.`,
        help: 'Call the released version of the service, or make the connector a preview.',
        fixes: [{ title: 'Make it a preview', kind: 'review', edits: [edit.replace(status, 'Preview')] }],
      });
    },
  }),
});

/** Where the file itself calls the service a beta. What Microsoft knows about a service stands in no file. */
function signOfBeta(root: JsonNode): string | undefined {
  const host = root.string('host') ?? '';
  const inHost = host
    .split('.')
    .slice(0, -2)
    .find((label) => beta.test(label));
  if (inHost !== undefined) return `its host \`${host}\``;
  const path = root.string('basePath') ?? '';
  if (beta.test(path)) return `its \`basePath\` \`${path}\``;
  const version = root.object('info')?.string('version') ?? '';
  return beta.test(version) ? `its version \`${version}\`` : undefined;
}
