/** A value that equals the fixed segment would reach the other operation. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** An operation with the segments of its path; a variable is an empty segment. */
interface Route {
  readonly operation: OperationView;
  readonly segments: readonly string[];
}

function groupByLength(operations: readonly OperationView[]): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const operation of operations) {
    const segments = operation.template
      .toLowerCase()
      .split('/')
      .map((segment) => (/^\{[^{}]*\}$/.test(segment) ? '' : segment));
    const key = `${operation.method} ${segments.length}`;
    const route = { operation, segments };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [route]);
    else group.push(route);
  }
  return groups;
}

/** Whether a value for a variable of `route` can make a request that `rival`, with a fixed segment there, also fits. */
function couldMean(route: Route, rival: Route): boolean {
  let swallows = false;
  for (let i = 1; i < route.segments.length; i++) {
    const own = route.segments[i];
    const other = rival.segments[i];
    if (own === other) continue;
    if (own !== '') return false;
    swallows = true;
  }
  return swallows;
}

export const rule = defineRule({
  id: 'path-routes-unambiguous',
  title: 'No variable stands where another path of the method has a fixed segment',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'PartialDuplicateOperationPath',
      message:
        "The operation '{0}' has the path template '{1}' which is similar to other operation path templates, this can lead to an unexpected routing to a different operation in case an input path parameter value matches to a static value segment. It is better to have unconditional routing in all cases. Partially duplicated paths are: {2}",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition({ operations }: DefinitionModel) {
      for (const rivals of groupByLength(operations).values()) {
        for (const operation of rivals) {
          const overlaps = rivals.filter((rival) => rival !== operation && couldMean(operation, rival));
          if (overlaps.length === 0) continue;
          const templates = [...new Set(overlaps.map(({ operation: { template } }) => template))];
          report(operation.operation.node, {
            message: `A value in the path of ${operation.operation.name} (\`${operation.operation.template}\`) may be taken for ${templates.map((template) => `\`${template}\``).join(', ')}; fixed segments that tell them apart are expected.`,
            values: [operation.operation.name, operation.operation.template, templates.join(', ')],
          });
        }
      }
    },
  }),
});
