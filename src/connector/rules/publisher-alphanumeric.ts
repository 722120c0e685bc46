/** The guidance wants plain names for publisher and owner: letters, digits and spaces. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { partRange } from './string-part';

/** Commas stand between the names of several contributors. */
const plainName = /^[A-Za-z\d ,]*$/;
/** All signs that are not expected. The pattern of all letters is made only for a name that needs it. */
const unexpectedIn = (name: string) => (plainName.test(name) ? [] : [...name.matchAll(/[^\p{L}\p{N} ,]/gu)]);
const members = [
  ['publisher', 'The publisher'],
  ['stackOwner', 'The stack owner'],
] as const;

export const rule = defineRule({
  id: 'publisher-alphanumeric',
  title: '`publisher` and `stackOwner` have only letters, digits and spaces',
  files: ['properties'],
  // 139 accepted names have other signs ("Contoso, Inc."): nobody is refused over it.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.submission],
  fixable: false,
  check: ({ report }) => ({
    properties({ properties }) {
      for (const [name, subject] of members) {
        const node = properties?.get(name);
        const found = unexpectedIn(node?.asString ?? '');
        const [first] = found;
        if (node === undefined || first === undefined) continue;
        const signs = [...new Set(found.map(([sign]) => (sign.trim() === '' ? 'white space' : `\`${sign}\``)))];
        report(node, {
          message: `${subject} \`${node.asString}\` contains ${signs.join(', ')}; letters, digits and spaces are expected.`,
          range: partRange(node, first.index, first.index + first[0].length),
        });
      }
    },
  }),
});
