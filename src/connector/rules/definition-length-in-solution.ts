/**
 * A solution keeps the definition in one column of a table, and the column has an end. Certified connectors are handed
 * in as solutions. None of the accepted ones we know comes near: the longest has 341,102 characters.
 */
import type { ConnectorModel } from '../model/connector';
import { compactLength, limits } from '../model/measure';
import { certifiedOnly } from './levels';
import { defineRule } from './rule';
import { issue } from './sources';

const limit = limits.dataverseCharacters;

export const rule = defineRule({
  id: 'definition-length-in-solution',
  title: 'The definition has at most 500,000 characters without white space between its parts',
  files: ['definition'],
  severity: certifiedOnly,
  origin: 'platform',
  official: [],
  sources: [issue(3567)],
  fixable: false,
  check: ({ report }) => ({
    connector({ definition, files }: ConnectorModel) {
      // Most files are shorter as they are written; only the others are measured.
      const written = files.find(({ path }) => path === definition?.file)?.text.length ?? 0;
      const length = definition === undefined || written <= limit ? 0 : compactLength(definition.root);
      if (definition === undefined || length <= limit) return;
      report(definition.root, {
        message: `The definition has ${length.toLocaleString('en-US')} characters without white space between its parts; a solution takes ${limit.toLocaleString('en-US')}.`,
        help: 'Remove operations that nobody needs, move repeated schemas into `definitions`, or shorten descriptions.',
      });
    },
  }),
});
