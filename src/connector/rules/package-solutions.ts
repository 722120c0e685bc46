/** The intake wants the connector alone in one solution, and in another a flow that shows it at work. */
import type { CertificationPackage, PackageSolution } from '../model/certification-package';
import { certifiedOnly } from './levels';
import { packageCode } from './package-code';
import { defineRule, type Finding } from './rule';
import { pullRequest, sources } from './sources';

/** The policies on what is missing: solutions at all, a connector solution, a connector beside the flow, a flow. */
const noSolutions = '5000.1.1.13';
const noConnector = '5000.1.1.8';
const flowIncomplete = '5000.1.1.7';
const noFlow = '5000.1.1.6';

export const rule = defineRule({
  id: 'package-solutions',
  title: 'The package holds one solution with the connector alone and one with a flow that uses it',
  files: ['other'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: packageCode,
      message: "The package folder '{0}' should contain only connector and flow solution zip files in '{1}'.",
    },
    { code: noSolutions, message: "The package folder '{0}' does not contain solution zip files in '{1}'." },
    {
      code: noConnector,
      message: "Connector solution in '{1}' is invalid. Connector solution should only contain 'Connector' folder.",
    },
    {
      code: flowIncomplete,
      message:
        "Flow solution in '{1}' is invalid. Flow solution should contain both 'Connector' and 'Workflows' folders.",
    },
    { code: noFlow, message: 'Package should contain a flow package' },
  ],
  sources: [sources.packageValidator, sources.policyErrors, pullRequest(3833)],
  fixable: false,
  check: ({ reportFile }) => ({
    package({ assets, inner, solutions }: CertificationPackage, { files, definition }) {
      if (assets === undefined) return;
      const folder = assets.path.slice((inner?.path.length ?? 0) + 1);
      const report = (path: string, code: string, message: string, rest: Partial<Finding> = {}) =>
        reportFile(path, { message, code, values: [folder, assets.path], ...rest });
      if (solutions.length === 0) {
        report(
          assets.path,
          noSolutions,
          `\`${folder}\` holds no solutions; that of the connector and that of a flow are expected.`,
        );
        return;
      }
      const most = solutions.some(({ components }) => components.has('aicopilot_aiplugin')) ? 3 : 2;
      if (solutions.length > most) {
        report(
          assets.path,
          packageCode,
          `\`${folder}\` holds ${solutions.length} solutions; that of the connector and that of a flow are expected, and one of a plugin if there is any.`,
        );
      }
      // Solutions that do not say what they hold are told by `package-solution-files`.
      if (solutions.some(({ list }) => list === undefined)) return;
      if (!solutions.some(isConnectorAlone)) {
        report(
          assets.path,
          noConnector,
          'No solution holds the connector alone; one is expected beside the solution with the flow.',
          { help: 'Put the connector into a solution of its own, and export it.' },
        );
      }
      const flow = solutions.find(({ components }) => components.has('Workflows'));
      if (flow === undefined) {
        report(assets.path, noFlow, 'No solution holds a flow; one with a flow that uses the connector is expected.', {
          help: 'Make a flow with the connector, put both into a solution, and export it.',
        });
        return;
      }
      const isWith = flow.components.has('Connector');
      const inside = files.filter(({ path }) => path.startsWith(`${flow.path}/`));
      const text = inside.map((file) => file.text).join();
      const title = definition?.root.object('info')?.string('title') ?? '';
      // Ids of connectors that are not published have `-5f` for `_` before a number; a published one may stand for itself.
      const isUsed =
        /shared_[\w-]+-5f|<customconnectorid>/.test(text) ||
        text.includes(`shared_${title.replace(/\W/g, '').toLowerCase()}`);
      if (!isWith || (text.includes('shared_') && !isUsed))
        report(
          flow.path,
          flowIncomplete,
          `\`${flow.name}\` holds a flow; ${isWith ? 'one that uses the connector' : 'the connector beside it'} is expected.`,
        );
    },
  }),
});

/** Neither its list nor its folders speak of anything else. */
function isConnectorAlone({ components, folders, has }: PackageSolution): boolean {
  return components.size === 1 && components.has('Connector') && folders.length <= Number(has('Connector'));
}
