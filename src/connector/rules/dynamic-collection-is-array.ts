/** A dropdown is filled from a list; the path has to lead to one. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { typeOf } from '../model/value-path';
import { mendedPath } from './dynamic-paths';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-collection-is-array',
  title: 'The path to the items of a dynamic list leads to an array',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'InvokedOperationShouldProduceArray',
      message:
        "The dynamic operation expects an array on the specified path '{0}' which should be defined in the successful response of the invoked operation '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        const answer = call.followCollection();
        if (answer === undefined || answer.kind === 'unknowable') continue;
        const type = answer.kind === 'found' ? typeOf(definition, answer.schema) : 'missing';
        if (type === undefined || type === 'array') continue;
        const path = call.pathNode('collection');
        // A path that is not one at all is the matter of `dynamic-path-form`.
        if (mendedPath(call, path?.asString ?? '') !== undefined) continue;
        const target = call.target?.name ?? '';
        const named = path === undefined ? 'The response' : `\`${path.asString ?? ''}\` in the response`;
        const found =
          answer.kind === 'missing'
            ? `The response of ${target} has no \`${answer.name}\``
            : `${named} of ${target} is of type \`${type}\``;
        const member = call.role === 'values' ? 'value-collection' : 'itemsPath';
        report(path ?? call.node, {
          message: `${found}; \`${call.extension}\` expects an array there.`,
          help:
            path === undefined
              ? `Name the array in \`${member}\`.`
              : 'Correct the path, or the schema of the called operation.',
          values: [path?.asString ?? '', target],
        });
      }
    },
  }),
});
