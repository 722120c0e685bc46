/** Helper operations fill dropdowns; in the list of actions they are noise. */
import type { DefinitionModel } from '../model/definition';
import { dynamicCalls } from '../model/dynamic';
import type { OperationView } from '../model/operation';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Words with which names of operations begin that are of use on their own, and not only for a dropdown. */
const usefulAlone = /^(search|find|create|update|get|when|on)/i;

export const rule = defineRule({
  id: 'dynamic-target-internal',
  title: 'Operations that only fill dropdowns are internal',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const told = new Set<OperationView>();
      for (const { target, choosesItem } of dynamicCalls(definition)) {
        if (target === undefined || target.isInternal || target.isTrigger || told.has(target)) continue;
        // A list of records is often an action in its own right; an operation that returns a schema never is.
        if (choosesItem && usefulAlone.test(target.name)) continue;
        told.add(target);
        const visibility = target.node.get('x-ms-visibility');
        report(visibility ?? target.node, {
          message: `${target.name} ${choosesItem ? 'fills a dropdown' : 'describes a dynamic schema'} and is listed among the actions.`,
          help: 'Hide it with `"x-ms-visibility": "internal"`, unless makers use it on its own.',
          fixes: [
            {
              title: 'Make it internal',
              kind: 'review',
              edits: [
                visibility === undefined
                  ? edit.insert(target.node, 'x-ms-visibility', 'internal', 'description')
                  : edit.replace(visibility, 'internal'),
              ],
            },
          ],
        });
      }
    },
  }),
});
