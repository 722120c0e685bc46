/** The old and the new extension for a dynamic schema have to point to the same schema. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { warning } from './levels';
import { defineRule } from './rule';
import { withoutProperties } from './schema-paths';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-properties-path-fits',
  title: '`x-ms-dynamic-properties` points to the same schema as `x-ms-dynamic-schema`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicPropertiesItemValuePathMismatch',
      message:
        "The 'x-ms-dynamic-properties' extension should have the same item value path as 'x-ms-dynamic-schema' extension without 'properties' ending. The expected path is '{0}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        const older = call.sibling('x-ms-dynamic-schema');
        if (call.role !== 'properties' || older === undefined) continue;
        const olderPath = older.string('value-path') ?? '';
        const expected = withoutProperties(olderPath) ?? olderPath;
        const path = call.pathNode('value');
        const actual = path?.asString ?? '';
        if (actual === expected || (path === undefined && call.node.has('itemValuePath'))) continue;
        report(path ?? call.node, {
          message: `\`itemValuePath\` is ${actual === '' ? 'missing or empty' : `\`${actual}\``}, but \`value-path\` of \`x-ms-dynamic-schema\` leads to the schema ${expected === '' ? 'that is the whole answer' : `at \`${expected}\``}.`,
          help: 'Point both to the same schema.',
          values: [expected],
          fixes: [
            {
              title: expected === '' ? 'Empty the path' : `Use \`${expected}\``,
              kind: 'review',
              edits: [
                path === undefined ? edit.insert(call.node, 'itemValuePath', expected) : edit.replace(path, expected),
              ],
            },
          ],
        });
      }
    },
  }),
});
