/** A solution keeps the definition in a column of Dataverse, which has an end. */
import type { ConnectorModel } from '../model/connector';
import { certifiedElseWarning } from './levels';
import { defineRule } from './rule';
import { issue } from './sources';

/** What the column `openapidefinition` of the connector table takes. */
const limit = 500_000;

export const rule = defineRule({
  id: 'definition-length-in-solution',
  title: 'The definition fits into a solution',
  files: ['definition'],
  // No accepted connector is longer. Outside of a solution the definition may be.
  severity: certifiedElseWarning,
  origin: 'platform',
  official: [],
  sources: [issue(3567)],
  fixable: false,
  check: ({ report }) => ({
    connector(connector: ConnectorModel) {
      const text = connector.fileOf('definition')?.text ?? '';
      // Without its blanks a text is not longer; only then is it worth while to write it anew.
      if (connector.definition === undefined || text.length <= limit) return;
      const { length } = JSON.stringify(connector.definition.root.toValue());
      if (length <= limit) return;
      report(connector.definition.root, {
        message: `The definition has ${length.toLocaleString('en-US')} characters without white space; a solution holds ${limit.toLocaleString('en-US')}.`,
        help: 'Split the connector, remove operations that nobody needs, or move schemas that repeat into `definitions`.',
      });
    },
  }),
});
