/** Routing knows fixed segments and `{variables}`, no wildcards. */
import type { PathView } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-without-wildcard',
  title: 'A path has no wildcard `*`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'OperationPathContainsUnsupportedCharacters',
      message: "The operation path cannot contain wildcard character '*'.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    path({ template, node }: PathView) {
      if (!template.includes('*')) return;
      report(node, {
        message: `The path \`${template}\` holds a wildcard \`*\`; a fixed segment or a \`{variable}\` is expected.`,
      });
    },
  }),
});
