/** The icon of a certified connector is a PNG picture. */
import type { IconModel } from '../model/icon';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'icon-format-png',
  title: 'The icon is a PNG picture',
  files: ['icon'],
  severity: certifiedOnly,
  origin: 'certification',
  official: [{ code: 'connector-validate-pngiconimage', message: 'Ensure icon is in PNG format' }],
  sources: [sources.solutionChecker, sources.submission],
  fixable: false,
  check: ({ reportFile }) => ({
    icon({ file, header }: IconModel) {
      const isPng = header?.format === 'PNG';
      if (isPng && !header.isCutOff && /\.png$/i.test(file)) return;
      const what = header === undefined ? 'no picture that can be read' : `a ${header.format} picture`;
      reportFile(file, {
        message: !isPng
          ? `The icon is ${what}; a PNG picture is expected.`
          : header.isCutOff
            ? 'The icon is a PNG picture whose end is missing; a whole picture is expected.'
            : `The icon is a PNG picture under another name, \`${file}\`; \`icon.png\` is expected.`,
        help: 'Export it as PNG; a new name alone does not change what is in the file.',
      });
    },
  }),
});
