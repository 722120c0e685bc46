/** Lists show the icon as a small square; other shapes and sizes are squeezed or blurred. */
import type { IconModel } from '../model/icon';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Limits of the solution checker; older documents ask for 230 alone. */
const least = 100;
const most = 230;

export const rule = defineRule({
  id: 'icon-dimensions',
  title: `The icon is a square of ${least} to ${most} pixels`,
  files: ['icon'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-iconsize',
      message:
        'The icon image size is invalid. Update the icon dimensions to 1:1 within the range of 100x100 to 230x230 pixels.',
    },
  ],
  sources: [sources.solutionChecker, sources.submission],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, header }: IconModel) {
      // The size of other formats is unread; `icon-format-png` speaks of them.
      if (header?.format !== 'PNG') return;
      const { width, height } = header;
      if (width === height && width >= least && width <= most) return;
      reportFile(file, {
        message: `The icon has ${width} × ${height} pixels; a square of ${least} × ${least} to ${most} × ${most} pixels is expected.`,
      });
    },
  }),
});
