/** Paths into answers are property names with slashes between them, not the syntax of another tool. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { mendedPath } from './dynamic-paths';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-path-form',
  title: 'A path of a dynamic call is property names with slashes between them',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        for (const part of ['collection', 'value', 'title'] as const) {
          const path = call.pathNode(part);
          const proposal = path?.asString === undefined ? undefined : mendedPath(call, path.asString);
          if (path === undefined || proposal === undefined) continue;
          report(path, {
            message: `\`${String(path.key)}\` is \`${path.asString ?? ''}\`; names with slashes between them are expected, such as \`${proposal || 'branches/id'}\`.`,
            fixes: [{ title: `Write \`${proposal}\``, kind: 'review', edits: [edit.replace(path, proposal)] }],
          });
        }
      }
    },
  }),
});
