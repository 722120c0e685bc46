/** Only browsing has a folder that was chosen before. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-tree-selected-path-in-browse',
  title: '`selectedItemValuePath` stands in the `browse` call of a tree only',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'SelectedItemValuePathNotAllowedInThisPosition',
      message:
        "The 'selectedItemValuePath' property is not allowed in this position. It is allowed only in 'browse' operation of 'x-ms-dynamic-tree' extension.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { role, extension, arguments: passed } of dynamicCalls(definition)) {
        if (role === 'browse') continue;
        for (const { name, node } of passed) {
          const selected = node.get('selectedItemValuePath');
          if (selected === undefined) continue;
          report(selected, {
            message: `\`${name}\` in ${role === 'open' ? 'the `open` call' : `\`${extension}\``} takes \`selectedItemValuePath\`, but nothing is selected yet; only \`browse\` has a selected item.`,
            help: 'Pass a `value` or a `parameterReference`.',
          });
        }
      }
    },
  }),
});
