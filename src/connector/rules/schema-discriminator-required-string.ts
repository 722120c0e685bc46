/** A discriminator names the property that tells kinds of objects apart; it has to be there, and be text. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-discriminator-required-string',
  title: 'A `discriminator` names a required string property',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'DiscriminatorMustBeARequiredStringProperty',
      message: "The 'discriminator' value must be the name of a required string property.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => {
    let definition: DefinitionModel | undefined;
    return {
      definition(found: DefinitionModel) {
        definition = found;
      },
      schema(schema: JsonNode) {
        const discriminator = schema.get('discriminator');
        const name = discriminator?.asString;
        if (discriminator === undefined || name === undefined) return;
        const property = schema.get('properties')?.get(name);
        const resolved = property === undefined ? undefined : definition?.resolve(property);
        const isRequired = schema.array('required').some((item) => item.value === name);
        const isString = resolved?.string('type') === 'string';
        if (isRequired && isString) return;
        const problem =
          property === undefined
            ? 'which is not among its properties'
            : isString
              ? 'which is not required'
              : 'which is not a string';
        report(discriminator, {
          message: `\`discriminator\` names \`${name}\`, ${problem}; a required string property is expected.`,
          help: 'The designer does not use it; removing it loses nothing.',
          fixes: [{ title: 'Remove `discriminator`', kind: 'review', edits: edit.remove(discriminator) }],
        });
      },
    };
  },
});
