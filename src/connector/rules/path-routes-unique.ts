/** A request could mean either operation, and nobody can tell which one it reaches. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Method and path with every variable replaced: equal keys cannot be told apart by a request. */
function routeKey({ method, template }: OperationView): string {
  const path = template
    .toLowerCase()
    // A fragment is not sent, so it tells nothing apart.
    .replace(/#.*$/, '')
    .replace(/\{[^{}/]*\}/g, '{}');
  return `${method} ${path.length > 1 ? path.replace(/\/$/, '') : path}`;
}

export const rule = defineRule({
  id: 'path-routes-unique',
  title: 'No two operations have the same method and path',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'DuplicateOperationPath',
      message:
        "The operations '{0}' and '{1}' have the path templates '{2}' and '{3}' which are duplicate and indistinguishable. They need to have a difference in static path segments for a deterministic routing.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition({ operations }: DefinitionModel) {
      const first = new Map<string, OperationView>();
      for (const operation of operations) {
        const key = routeKey(operation);
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, operation);
          continue;
        }
        // Paths that differ in capital letters alone are `path-unique`'s matter.
        if (earlier.template.toLowerCase() === operation.template.toLowerCase()) continue;
        report(operation.node, {
          message: `${operation.name} and ${earlier.name} answer to the same addresses (\`${operation.template}\` and \`${earlier.template}\`); a difference in a fixed segment is expected.`,
          values: [earlier.name, operation.name, earlier.template, operation.template],
        });
      }
    },
  }),
});
