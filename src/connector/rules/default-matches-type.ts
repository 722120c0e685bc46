/** A default of another type is written into the request as it stands, or stops the import. */
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { convertLosslessly, declaredType, hasDeclaredType, officialValueType, withArticle } from './value-types';

export const rule = defineRule({
  id: 'default-matches-type',
  title: 'A `default` is of the declared type',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'DefaultValueMustMatchType',
      message: "The 'default' value is of type '{0}', but should match the given type '{1}'.",
    },
  ],
  sources: [
    sources.swaggerValidator,
    'https://github.com/MicrosoftDocs/BusinessApplicationPlatform-Connectors-public/issues/480',
  ],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      const node = value.get('default');
      const type = declaredType(value);
      // Accepted connectors write `null` for "no default".
      if (node === undefined || node.kind === 'null' || type === undefined || hasDeclaredType(node, type)) return;
      const converted = convertLosslessly(node, type);
      const listed = value.array('enum');
      const fits = listed.length === 0 || listed.some((item) => item.value === converted);
      report(node, {
        message: `\`default\` is ${withArticle(node.kind)}${node.value === undefined ? '' : ` (\`${JSON.stringify(node.value)}\`)`}; ${withArticle(type)} is expected.`,
        values: [officialValueType(node), capitalised(type)],
        fixes:
          converted === undefined || !fits
            ? []
            : [
                {
                  title: `Write \`${JSON.stringify(converted)}\``,
                  kind: 'safe',
                  edits: [edit.replace(node, converted)],
                },
              ],
      });
    },
  }),
});
