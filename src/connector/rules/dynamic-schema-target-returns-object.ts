/** The operation behind a dynamic schema returns a schema, and a schema is an object. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import { typeOf } from '../model/value-path';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-schema-target-returns-object',
  title: 'The operation behind a dynamic schema returns an object',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const call of dynamicCalls(definition)) {
        if (call.choosesItem || call.target === undefined) continue;
        const path = call.pathNode('value');
        const answer = call.follow(path?.asString ?? '');
        const type = answer?.kind === 'found' ? typeOf(definition, answer.schema) : undefined;
        const hasNone =
          call.response === undefined && call.target.responses.every(({ node }) => node?.has('schema') !== true);
        if (!hasNone && (type === undefined || type === 'object')) continue;
        report(path ?? call.node.get('operationId') ?? call.node, {
          message: hasNone
            ? `${call.target.name} returns nothing that its definition describes; \`${call.extension}\` expects a schema object from it.`
            : `\`${call.extension}\` expects a schema object from ${call.target.name}, but finds a value of type \`${type ?? ''}\` there.`,
          help: 'Describe the response of the called operation as an object, and lead the path to the schema in it.',
        });
      }
    },
  }),
});
