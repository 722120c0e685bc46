/** Revisions are counted 1, 2, 3 … */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'annotation-revision-positive',
  title: 'The revision of an operation is 1 or more',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.versioning, sources.definitionSchema],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation, revision } of annotatedOperations(definition)) {
        const node = annotation.get('revision');
        if (node === undefined || revision === undefined || revision >= 1) continue;
        report(node, { message: `The revision of ${operation.name} is ${revision}; 1 or more is expected.` });
      }
    },
  }),
});
