/** The intake wants the connector in one solution and a flow that shows it at work in another. */
import type { CertificationPackage } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-places';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-solutions',
  title: 'The package holds two solutions, or three with a plugin',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "The package folder '{0}' should contain only connector and flow solution zip files in '{1}'.",
    },
    {
      code: '5000.1.1.13',
      message: "The package folder '{0}' does not contain solution zip files in '{1}'.",
    },
  ],
  sources: [sources.packageValidator, sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, inner, solutions }: CertificationPackage) {
      // One solution too few is told by the rules about the one that is missing.
      const most = solutions.some(({ components }) => components.has('aicopilot_aiplugin')) ? 3 : 2;
      if (assets === undefined || (solutions.length > 0 && solutions.length <= most)) return;
      const folder = assets.path.slice((inner?.path.length ?? 0) + 1);
      reportFile(assets.path, {
        message:
          solutions.length === 0
            ? `\`${folder}\` holds no solutions; the archives of the connector solution and the flow solution are expected.`
            : `\`${folder}\` holds ${solutions.length} archives; ${most === 2 ? 'the connector solution and the flow solution' : 'the solutions of connector, flow and plugin'} are expected.`,
        values: [folder, inner?.path ?? ''],
        ...(solutions.length === 0 ? { code: '5000.1.1.13' } : {}),
      });
    },
  }),
});
