/** The import reads one file and copies no path items. */
import type { PathView } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-item-without-reference',
  title: 'A path item is written out, not referred to',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'PathItemRefNotSuppored', message: "The '$ref' property in a path is not supported." }],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    path({ template, node }: PathView) {
      const reference = node.get('$ref');
      if (reference === undefined) return;
      report(reference, {
        message: `The path \`${template}\` is a reference; its operations are expected here.`,
        help: 'Copy the operations into this path item.',
      });
    },
  }),
});
