/** What the rules about `x-ms-api-annotation` have in common: families of operations and their revisions. */
import { oncePerDefinition } from '../model/once';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';

export interface AnnotatedOperation {
  readonly operation: OperationView;
  readonly annotation: JsonNode;
  readonly family: string | undefined;
  readonly revision: number | undefined;
  readonly isDeprecated: boolean;
}

/** The operations with an annotation, in the order of the document. */
export const annotatedOperations = oncePerDefinition(({ operations }): readonly AnnotatedOperation[] =>
  operations.flatMap((operation) => {
    const annotation = operation.node.object('x-ms-api-annotation');
    if (annotation === undefined) return [];
    const revision = annotation.get('revision')?.value;
    return [
      {
        operation,
        annotation,
        family: annotation.string('family') || undefined,
        revision: typeof revision === 'number' ? revision : undefined,
        isDeprecated: operation.node.get('deprecated')?.value === true,
      },
    ];
  }),
);

/** The same, by family. */
export const families = oncePerDefinition((definition): ReadonlyMap<string, readonly AnnotatedOperation[]> => {
  const byName = new Map<string, AnnotatedOperation[]>();
  for (const annotated of annotatedOperations(definition)) {
    if (annotated.family === undefined) continue;
    const members = byName.get(annotated.family);
    if (members === undefined) byName.set(annotated.family, [annotated]);
    else members.push(annotated);
  }
  return byName;
});

/** "`A`, `B` and `C`", for sentences about members of a family. */
export function listed(operations: readonly AnnotatedOperation[]): string {
  const names = operations.map(({ operation }) => `\`${operation.name}\``);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
