/** A path to a property that the called operation does not return leaves the choice without value or name. */
import type { DefinitionModel } from '../model/definition';
import { type DynamicCall, dynamicCalls } from '../model/dynamic';
import { mendedPath } from './dynamic-paths';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

/** The names that would be found where the path was to lead. */
function namesAround(call: DynamicCall): readonly string[] {
  const around = call.follow('');
  const properties = around?.kind === 'found' ? around.schema.object('properties') : undefined;
  return properties?.members.map(({ name }) => name) ?? [];
}

export const rule = defineRule({
  id: 'dynamic-value-path-found',
  title: 'The paths of a dynamic call lead to properties of the answer',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'InvokedOperationShouldProduceProperty',
      message:
        "The dynamic operation expects a property on the specified path '{0}' which should be defined in the successful response of the invoked operation '{1}'.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        for (const part of ['value', 'title'] as const) {
          const path = call.pathNode(part);
          // A path that is not one at all is the matter of `dynamic-path-form`.
          if (path?.asString === undefined || mendedPath(call, path.asString) !== undefined) continue;
          const answer = call.follow(path.asString);
          if (answer?.kind !== 'missing') continue;
          const target = call.target?.name ?? '';
          const near = path.asString.includes('/') ? [] : namesAround(call);
          report(path, {
            message: `\`${String(path.key)}\` is \`${path.asString}\`, but ${call.choosesItem ? 'the items' : 'the response'} of ${target} ${call.choosesItem ? 'have' : 'has'} no \`${answer.name}\`.`,
            values: [path.asString, target],
            ...proposal(path.asString, near, (meant) => [edit.replace(path, meant)]),
          });
        }
      }
    },
  }),
});
