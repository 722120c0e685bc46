/** The document as a whole has a limit, too. */
import type { DefinitionModel } from '../model/definition';
import { limits, schemaSizes } from '../model/measure';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schema-count-in-definition',
  title: 'A definition has at most 4,194,304 schemas when its references are written out',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'TotalSchemaCountExceedsMaxAllowed',
      message:
        "The maximum allowed number of schemas in the swagger is '{0}'. Please remove any unnecessary property or item definitions.",
    },
  ],
  sources: [sources.swaggerValidator, sources.faq],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const { schemas } = schemaSizes(definition);
      if (schemas <= limits.schemasInAll) return;
      report(definition.root, {
        message: `The definition comes to ${schemas} schemas with all references written out; at most ${limits.schemasInAll} are allowed.`,
        help: 'Split the connector, or describe smaller objects.',
        values: [limits.schemasInAll],
      });
    },
  }),
});
