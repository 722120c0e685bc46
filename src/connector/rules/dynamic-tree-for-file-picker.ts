/** A file picker walks through folders, and `x-ms-dynamic-tree` says how. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-tree-for-file-picker',
  title: 'A file picker has an `x-ms-dynamic-tree`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicTreeExtensionMissing',
      message: "The 'x-ms-dynamic-tree' extension must be defined to enable file picker support.",
    },
  ],
  sources: [sources.swaggerValidator, sources.definitionSchema],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        const capability = call.role === 'values' ? call.node.get('capability') : undefined;
        if (capability?.value !== 'file-picker' || call.sibling('x-ms-dynamic-tree') !== undefined) continue;
        report(call.host, {
          message: `${call.host.string('name') === undefined ? 'This property' : `The parameter \`${call.host.string('name') ?? ''}\``} uses the file picker, but has no \`x-ms-dynamic-tree\`.`,
          help: 'Add `x-ms-dynamic-tree` with the operations that open the root and browse a folder.',
        });
      }
    },
  }),
});
