/** Paths into answers are property names with slashes between them, not the syntax of another tool. */
import type { DefinitionModel } from '../model/definition';
import { type DynamicCall, dynamicCalls } from '../model/dynamic';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The path as it should be, or `undefined` where nothing is wrong with its form. */
function mended(call: DynamicCall, path: string): string | undefined {
  const plain = path
    .replace(/^\$\.?/, '')
    .replace(/\[(?:\d+|\*)?\]/g, '')
    .replace(/^\//, '');
  // A dot may be part of a name, such as `@odata.type`; it separates only where the schema says so.
  const split = plain.replaceAll('.', '/');
  const separates =
    plain.includes('.') && call.follow(plain)?.kind === 'missing' && call.follow(split)?.kind === 'found';
  const proposal = separates ? split : plain;
  return proposal === path ? undefined : proposal;
}

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
          const proposal = path?.asString === undefined ? undefined : mended(call, path.asString);
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
