/** A path to the bare properties of a schema works in the older extension only; the newer one wants the whole schema. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { warning } from './levels';
import { defineRule } from './rule';
import { withoutProperties } from './schema-paths';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-properties-for-properties-path',
  title: '`x-ms-dynamic-properties` stands beside an `x-ms-dynamic-schema` whose path ends in `properties`',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicPropertiesExtensionRequiredForPropertiesValuePath',
      message:
        "The 'x-ms-dynamic-schema' extension property 'value-path' points to schema properties. You need to define the 'x-ms-dynamic-properties' extension, which points to schema object.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        const path = call.role === 'schema' ? call.pathNode('value') : undefined;
        const schemaPath = path?.asString === undefined ? undefined : withoutProperties(path.asString);
        if (path === undefined || schemaPath === undefined) continue;
        if (call.sibling('x-ms-dynamic-properties') !== undefined) continue;
        report(path, {
          message: `\`value-path\` is \`${path.asString ?? ''}\`, the properties of a schema, and there is no \`x-ms-dynamic-properties\` that points to the schema itself.`,
          help: `Add \`x-ms-dynamic-properties\` with \`"itemValuePath": "${schemaPath}"\`.`,
        });
      }
    },
  }),
});
