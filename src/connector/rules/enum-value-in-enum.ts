/** A display name for a value that is not allowed is never shown, and one for an allowed value is missing. */
import { forEnumValues } from './enum-value-lists';
import { error } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'enum-value-in-enum',
  title: 'Each value of `x-ms-enum-values` is in `enum`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'InvalidEnumValuesExtensionValue',
      message: "The 'value' field must match one of the enums as defined in the 'enum' property of the schema.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: 'safe',
  check: ({ report, edit }) =>
    forEnumValues((entries) => {
      const named = new Set(entries.map(({ value }) => value.value));
      for (const { value, allowed } of entries) {
        const values = allowed?.items.map((item) => item.value) ?? [];
        if (values.includes(value.value)) continue;
        const texts = values.flatMap((entry) => (typeof entry === 'string' && !named.has(entry) ? [entry] : []));
        report(value, {
          message:
            allowed === undefined
              ? `\`${String(value.value)}\` has a display name, but there is no \`enum\` that allows it.`
              : `\`${String(value.value)}\` has a display name, but \`enum\` does not allow it.`,
          ...proposal(value.asString ?? '', texts, (meant) => [edit.replace(value, meant)]),
        });
      }
    }),
});
