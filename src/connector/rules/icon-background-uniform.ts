/** The icon stands on a tile of the brand colour; a background that changes shows a frame around the logo. */
import type { IconModel } from '../model/icon';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'icon-background-uniform',
  title: 'The background of the icon has one colour up to its corners',
  files: ['icon'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-backgroundwithbrandiconcolor',
      message: 'The background color of icon image is invalid. Update with consistent background.',
    },
  ],
  sources: [sources.solutionChecker],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, look }: IconModel) {
      if (look === undefined || look.uniform) return;
      reportFile(file, {
        message:
          'The pixels along the edges of the icon have different colours; one colour up to the corners is expected.',
        help: 'Leave out gradients, frames and rounded corners; the tile rounds them itself.',
      });
    },
  }),
});
