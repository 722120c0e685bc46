/** A value that equals the fixed segment would reach the other operation. */

import type { DefinitionModel } from '../model/definition';
import type { OperationView } from '../model/operation';
import { inCode } from './in-code';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The paths of one method, segment by segment; a variable is the segment `{}`. */
interface Segment {
  readonly next: Map<string, Segment>;
  /** The templates that end here. */
  readonly templates: string[];
}

const variable = '{}';

function segmentsOf(template: string): string[] {
  return template
    .toLowerCase()
    .replace(/\{[^{}/]*\}/g, variable)
    .split('/');
}

function growTrees(operations: readonly OperationView[]): Map<string, Segment> {
  const trees = new Map<string, Segment>();
  const child = (parent: Map<string, Segment>, key: string) => {
    let segment = parent.get(key);
    if (segment === undefined) {
      segment = { next: new Map(), templates: [] };
      parent.set(key, segment);
    }
    return segment;
  };
  for (const { method, template } of operations) {
    let at = child(trees, method);
    for (const segment of segmentsOf(template)) at = child(at.next, segment);
    at.templates.push(template);
  }
  return trees;
}

/** The templates with a fixed segment in the place of a variable of this one, and compatible segments elsewhere. */
function rivals(tree: Segment, segments: readonly string[]): Set<string> {
  const found = new Set<string>();
  const search = (at: Segment, depth: number, taken: boolean): void => {
    const segment = segments[depth];
    if (segment === undefined) {
      if (taken) for (const template of at.templates) found.add(template);
    } else if (segment === variable) {
      for (const [key, next] of at.next) search(next, depth + 1, taken || key !== variable);
    } else {
      for (const next of [at.next.get(segment), at.next.get(variable)])
        if (next !== undefined) search(next, depth + 1, taken);
    }
  };
  search(tree, 0, false);
  return found;
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
      const trees = growTrees(operations);
      for (const { node, name, method, template } of operations) {
        const tree = template.includes('{') ? trees.get(method) : undefined;
        if (tree === undefined) continue;
        const others = [...rivals(tree, segmentsOf(template))];
        if (others.length === 0) continue;
        report(node, {
          message: `A value in the path of ${name} (\`${template}\`) may be taken for ${inCode(others)}; fixed segments that tell them apart are expected.`,
          values: [name, template, others.join(', ')],
        });
      }
    },
  }),
});
