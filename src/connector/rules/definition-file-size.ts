/** The platform takes definitions below one megabyte. */
import type { ConnectorModel } from '../model/connector';
import { limits } from '../model/measure';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** One megabyte, as the FAQ's limits page gives it. */
const limit = limits.fileBytes;

export const rule = defineRule({
  id: 'definition-file-size',
  title: 'The definition is smaller than 1 MB',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.faq],
  fixable: false,
  check: ({ reportFile }) => ({
    connector(connector: ConnectorModel) {
      const file = connector.fileOf('definition');
      // No character takes more than three bytes, so most files need not be counted.
      if (file === undefined || file.text.length * 3 < limit || file.byteLength < limit) return;
      reportFile(file.path, {
        message: `The file has ${file.byteLength.toLocaleString('en-US')} bytes; fewer than ${limit.toLocaleString('en-US')} (1 MB) are allowed.`,
        help: 'Split the connector, remove operations that nobody needs, or save the file without indentation.',
      });
    },
  }),
});
