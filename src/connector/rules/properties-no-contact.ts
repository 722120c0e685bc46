/** Contact data have their places in the definition; in the properties nobody reads them. */
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Where each belongs. The names are known to the table of node types, so that they are reported here alone. */
const places: ReadonlyMap<string, string> = new Map([
  ['website', 'the item `Website` of `x-ms-connector-metadata`'],
  ['contact', '`info.contact`'],
]);

export const rule = defineRule({
  id: 'properties-no-contact',
  title: '`apiProperties.json` holds no website and no contact',
  files: ['properties'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission, sources.propertiesSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties({ properties }) {
      for (const { name, value, keyRange } of properties?.members ?? []) {
        const place = places.get(name);
        if (place === undefined || value === undefined) continue;
        report(value, {
          message: `\`${name}\` does not belong in the properties; it is expected in the definition.`,
          help: `Write it in ${place}.`,
          range: keyRange,
          fixes: [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
        });
      }
    },
  }),
});
