/** Icons are loaded with every list of connectors, so there is an upper limit. */
import type { IconModel } from '../model/icon';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** One megabyte, as the solution checker and the documentation give it. */
const limit = 1_048_576;

export const rule = defineRule({
  id: 'icon-max-size',
  title: 'The icon is smaller than 1 MB',
  files: ['icon'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'connector-validate-iconimage', message: 'Invalid Icon Image Size' }],
  sources: [sources.solutionChecker],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, byteLength }: IconModel) {
      if (byteLength < limit) return;
      reportFile(file, {
        message: `The icon has ${byteLength.toLocaleString('en-US')} bytes; fewer than ${limit.toLocaleString('en-US')} (1 MB) are allowed.`,
        help: 'A picture of 100 to 230 pixels needs a few kilobytes.',
      });
    },
  }),
});
