/** A logo needs air around it: lists cut the corners of the tile off. */
import type { IconModel } from '../model/icon';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The part of width and height that the logo must stay below, from the solution checker. */
const limit = 0.7;

export const rule = defineRule({
  id: 'icon-logo-ratio',
  title: 'The logo takes less than 70 % of the icon',
  files: ['icon'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-iconimage',
      message: "logo dimensions are below 70% for image's height & width with consistent background (rule text)",
    },
  ],
  sources: [sources.solutionChecker],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, look }: IconModel) {
      // Where the background cannot be told from the logo, `icon-background-uniform` speaks.
      if (look === undefined || !look.uniform) return;
      const { width, height } = look.logo;
      if (width < limit && height < limit) return;
      const percent = (part: number) => `${Math.round(part * 100)} %`;
      reportFile(file, {
        message: `The logo takes ${percent(width)} of the width and ${percent(height)} of the height of the icon; less than 70 % of both is expected.`,
        help: 'Make the logo smaller, or the background larger.',
      });
    },
  }),
});
