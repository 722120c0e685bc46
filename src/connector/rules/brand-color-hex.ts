/** The brand colour is the background of the icon; it is read as six hexadecimal digits. */
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const hexColor = /^#[0-9a-f]{6}$/i;

export const rule = defineRule({
  id: 'brand-color-hex',
  title: 'The brand colour is `#` and six hexadecimal digits',
  files: ['properties'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'connector-validate-hexadecimalbrandcolor',
      message: 'The brand color is invalid. Update the brand color with a valid hexadecimal color.',
    },
  ],
  sources: [sources.propertiesSchema, sources.solutionChecker],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties({ properties }) {
      const color = properties?.get('iconBrandColor');
      const text = color?.asString;
      if (color === undefined || text === undefined || hexColor.test(text)) return;
      const meant = sixDigits(text);
      report(color, {
        message: `The brand colour is ${text === '' ? 'empty' : `\`${text}\``}; \`#\` and six hexadecimal digits are expected, such as \`#1f5f7a\`.`,
        fixes:
          // In a solution it stands in XML, where edits of JSON do not fit.
          meant === undefined || color.parent === undefined
            ? []
            : [{ title: `Write it as \`${meant}\``, kind: 'safe', edits: [edit.replace(color, meant)] }],
      });
    },
  }),
});

/** Other ways to write the same colour: without `#`, with white space, with three digits as in CSS. */
function sixDigits(text: string): string | undefined {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
