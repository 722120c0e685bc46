/** A value of another type than its list declares can be chosen, but does not fit the request. */
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { convertLosslessly, declaredType, hasDeclaredType, officialValueType, withArticle } from './value-types';

export const rule = defineRule({
  id: 'enum-values-match-type',
  title: 'The values of an `enum` are of the declared type',
  files: ['definition'],
  // Fourteen accepted connectors list values of another type.
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'InvalidEnumValue',
      message: "The type of the enum value is '{0}' but it should be '{1}' as specified in the schema.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      const listed = value.array('enum');
      const type = listed.length === 0 ? undefined : declaredType(value);
      if (type === undefined) return;
      const wrong = listed.filter((item) => !hasDeclaredType(item, type));
      const [first, ...others] = wrong;
      if (first === undefined) return;
      const converted = wrong.map((item) => convertLosslessly(item, type));
      report(first, {
        message: `${first.value === undefined ? 'A value' : `\`${JSON.stringify(first.value)}\``} in \`enum\` is ${withArticle(first.kind)}; ${withArticle(type)} is expected${others.length === 0 ? '' : ` (and so for ${others.length} more)`}.`,
        values: [officialValueType(first), capitalised(type)],
        fixes: converted.includes(undefined)
          ? []
          : [
              {
                title: `Write ${others.length === 0 ? 'it' : 'them'} as ${type}`,
                kind: 'review',
                edits: wrong.map((item, index) => edit.replace(item, converted[index])),
              },
            ],
      });
    },
  }),
});
