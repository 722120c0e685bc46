/** The version of the specification: Swagger 2.0 and nothing else. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'definition-swagger-2',
  title: 'A definition is written in Swagger 2.0',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    { code: 'SpecificationVersionIncorrect', message: 'The \'swagger\' property must have the string value "2.0".' },
  ],
  sources: [sources.swaggerValidator, sources.defineFromOpenApi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root, isOpenApi3 }: DefinitionModel) {
      const swagger = root.get('swagger');
      if (isOpenApi3) {
        const version = root.get('openapi') ?? swagger;
        // Where the version is as it should be, all else is not.
        const isLabelled = version === swagger && version?.value === '2.0';
        report((isLabelled ? root.get('servers') : version) ?? root, {
          message: `This is an OpenAPI ${isLabelled ? '3' : String(version?.value)} document; the platform reads Swagger 2.0 (\`"swagger": "2.0"\`) only.`,
          help: 'Convert the document to Swagger 2.0 first; until then its structure is not checked.',
          ...(isLabelled ? { code: 'none' } : {}),
        });
        return;
      }
      // A whole definition under this name is told by the table of node types.
      if (swagger === undefined || swagger.value === '2.0' || swagger.has('swagger')) return;
      const isNumber = swagger.value === 2;
      report(swagger, {
        message: isNumber
          ? '`swagger` is the number 2.0; the text `"2.0"` is expected.'
          : `\`swagger\` is ${JSON.stringify(swagger.toValue())}; \`"2.0"\` is expected.`,
        fixes: isNumber
          ? [{ title: 'Write the version as text', kind: 'safe', edits: [edit.replace(swagger, '2.0')] }]
          : /^v?2(\.|$)/.test(swagger.asString ?? '')
            ? [{ title: 'Write "2.0"', kind: 'review', edits: [edit.replace(swagger, '2.0')] }]
            : [],
      });
    },
  }),
});
