/** A requirement that nothing describes cannot be met. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-requirement-defined',
  title: 'What `security` asks for is in `securityDefinitions`',
  files: ['definition'],
  severity: hint,
  origin: 'openapi',
  official: [
    {
      code: 'SecurityRequirementMustBeDefined',
      message: "The security requirement '{0}' is not defined in the 'securityDefinitions' object.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const told = new Set<string>();
      for (const { name, value, scheme } of securityRequirements(definition)) {
        if (scheme !== undefined || value === undefined || told.has(name)) continue;
        told.add(name);
        report(value, {
          message: `\`security\` asks for \`${name}\`, which \`securityDefinitions\` does not describe.`,
          range: value.keyRange ?? value.range,
          values: [name],
        });
      }
    },
  }),
});
