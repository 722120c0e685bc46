/** The platform takes scripts below one megabyte. */
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** One megabyte, as the documentation of custom code gives it. */
const limit = 1_048_576;

export const rule = defineRule({
  id: 'script-size',
  title: 'The script is smaller than 1 MB',
  files: ['script'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ reportFile }) => ({
    script({ file }, connector) {
      const bytes = connector.fileOf('script')?.byteLength ?? 0;
      if (bytes < limit) return;
      reportFile(file, {
        message: `The script has ${bytes.toLocaleString('en-US')} bytes; fewer than ${limit.toLocaleString('en-US')} (1 MB) are allowed.`,
        help: 'Large tables and texts do not belong in the code; have the service deliver them.',
      });
    },
  }),
});
