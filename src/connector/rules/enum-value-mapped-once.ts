/** One value, one display name. */
import type { JsonScalar } from '../text/json-node';
import { forEnumValues } from './enum-value-lists';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'enum-value-mapped-once',
  title: '`x-ms-enum-values` names each value once',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'DuplicateEnumValuesInExtension',
      message:
        "The 'x-ms-enum-values' extension has duplicate values. You can only have one display name mapped to a value.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) =>
    forEnumValues((entries) => {
      const seen = new Set<JsonScalar>();
      for (const { value } of entries) {
        if (value.value === undefined) continue;
        if (seen.has(value.value)) {
          report(value, {
            message: `\`${String(value.value)}\` has a display name already; one for each value is expected.`,
            fixes:
              value.parent === undefined
                ? []
                : [{ title: 'Remove the second entry', kind: 'review', edits: edit.remove(value.parent) }],
          });
        }
        seen.add(value.value);
      }
    }),
});
