/** A second solution holds a flow that uses the connector: reviewers run it to see the connector at work. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-places';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'package-flow-solution',
  title: 'One solution of the package holds a flow with the connector',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message:
        "Flow solution in '{0}' is invalid. Flow solution should contain both 'Connector' and 'Workflows' folders.",
    },
    { code: '5000.1.1.6', message: 'Package should contain a flow package' },
  ],
  sources: [sources.packageValidator, sources.policyErrors, pullRequest(3833)],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, solutions }: CertificationPackage) {
      const readable = solutions.filter(({ path, files }) =>
        files.some((file) => file.path === `${path}/customizations.xml`),
      );
      if (assets === undefined || solutions.length === 0 || readable.length < solutions.length) return;
      const withFlow = readable.find(({ components }) => components.has('Workflows'));
      if (withFlow === undefined) {
        reportFile(assets.path, {
          message: 'No solution of the package holds a flow; one with a flow that uses the connector is expected.',
          help: 'Make a flow with the connector, add both to a solution, and export it.',
          code: '5000.1.1.6',
        });
      } else if (!withFlow.components.has('Connector')) {
        reportFile(withFlow.path, {
          message: `\`${withFlow.name}\` holds a flow, but not the connector that it uses; both are expected.`,
          values: [assets.path],
        });
      }
    },
  }),
});
