/** The tile around the icon has the brand colour; another background shows as a box in it. */
import { sameColor } from '../model/icon';
import type { Color } from '../model/picture';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'icon-background-brand',
  title: 'The background of the icon is the brand colour',
  files: ['icon', 'properties'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [
    {
      code: 'connector-validate-iconimage',
      message:
        'Icon background color is invalid. Update the icon to match your brand color with non-transparent, non-white color (#ffffff) and not-default color (#007ee5) background.',
    },
  ],
  sources: [pullRequest(3560), sources.solutionChecker],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, look }, { properties }) {
      // A background of several colours is told by `icon-background-uniform`.
      if (look === undefined || !look.uniform) return;
      const brand = properties?.properties?.string('iconBrandColor')?.toLowerCase();
      const wanted = brand !== undefined && /^#[\da-f]{6}$/.test(brand) ? brand : undefined;
      const name = hex(look.background);
      const fault =
        look.background[3] < 255
          ? 'transparent'
          : name === '#ffffff'
            ? 'white'
            : name === '#007ee5'
              ? `\`${name}\`, the colour that the wizard fills in`
              : wanted !== undefined && !sameColor(look.background, parse(wanted))
                ? `\`${name}\``
                : undefined;
      if (fault === undefined) return;
      reportFile(file, {
        message: `The background of the icon is ${fault}; ${wanted === undefined ? 'the brand colour' : `the brand colour \`${wanted}\``} is expected.`,
        help: 'Fill the picture with the brand colour, or give `iconBrandColor` the colour of the picture.',
      });
    },
  }),
});

function hex([red, green, blue]: Color): string {
  return `#${[red, green, blue].map((sample) => Math.round(sample).toString(16).padStart(2, '0')).join('')}`;
}

function parse(color: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return [red, green, blue, 255];
}
