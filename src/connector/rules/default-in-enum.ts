/** The designer starts with the default; one that is not in the list cannot be chosen again. */
import type { JsonNode } from '../text/json-node';
import { hint } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';
import { declaredType, hasDeclaredType } from './value-types';

export const rule = defineRule({
  id: 'default-in-enum',
  title: 'A `default` is one of the values of `enum`',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      const listed = value.array('enum');
      const node = value.get('default');
      if (listed.length === 0 || node?.value === undefined || node.value === null) return;
      const type = declaredType(value);
      // A default of the wrong type is another rule's matter.
      if (type !== undefined && !hasDeclaredType(node, type)) return;
      if (listed.some((item) => item.value === node.value)) return;
      report(node, {
        message: `\`default\` is \`${JSON.stringify(node.value)}\`, which \`enum\` does not list; one of its values is expected.`,
        ...proposal(
          String(node.value),
          listed.flatMap((item) => item.asString ?? []),
          (meant) => [edit.replace(node, meant)],
        ),
      });
    },
  }),
});
