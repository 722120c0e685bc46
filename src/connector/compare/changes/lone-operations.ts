/** Operations that only one version has. */
import { changeSentences } from '../../change-sentences';
import type { JsonNode } from '../../text/json-node';
import type { LoneOperationKind } from './change';
import { nothingToDo, quoted } from './words';

/** Said of an operation that is gone, and of one whose id changed: for flows that is the same. */
/** The family that an operation says it belongs to, with its revision. */
function familyOf(node: JsonNode): { family: string | undefined; revision: number } {
  const annotation = node.object('x-ms-api-annotation');
  const revision = annotation?.get('revision')?.value;
  return { family: annotation?.string('family'), revision: typeof revision === 'number' ? revision : 0 };
}

export const loneOperationKinds: readonly LoneOperationKind[] = [
  {
    id: 'operation-deleted',
    verdict: 'breaking',
    present: 'old',
    official: changeSentences.operationDeleted,
    why: 'Flows call an operation by its id. Each flow with this one fails from the update on.',
    instead:
      'Put the operation back. To retire it, set `deprecated` to `true` and name its successor in `replacement` of `x-ms-api-annotation`: flows go on, and makers no longer find it.',
    find({ operation, other }) {
      const retired = operation.node.get('deprecated')?.value === true ? ', which was deprecated,' : '';
      return {
        message: `The operation ${quoted(operation.name)}${retired} is gone.`,
        was: quoted(`${operation.method.toUpperCase()} ${operation.template}`),
        is: 'not there',
        old: operation.node,
        new: other.root.object('paths') ?? other.root,
      };
    },
  },
  {
    id: 'operation-version-added',
    verdict: 'safe',
    present: 'new',
    why: 'Flows that exist go on with the version that they know. This is the way to change an operation.',
    instead: `${nothingToDo} Deprecate the older version once the new one has proved itself.`,
    find: ({ operation, other }) => {
      const older = olderVersion(operation.node, other.operations);
      if (older === undefined) return undefined;
      return {
        message: `The operation ${quoted(operation.name)} is a new version of ${quoted(older)}.`,
        was: 'not there',
        is: quoted(`${operation.method.toUpperCase()} ${operation.template}`),
        old: other.root.object('paths') ?? other.root,
        new: operation.node,
      };
    },
  },
  {
    id: 'operation-added',
    verdict: 'safe',
    present: 'new',
    why: 'No flow can use it yet.',
    instead: nothingToDo,
    find: ({ operation, other }) =>
      olderVersion(operation.node, other.operations) !== undefined
        ? undefined
        : {
            message: `The operation ${quoted(operation.name)} is new.`,
            was: 'not there',
            is: quoted(`${operation.method.toUpperCase()} ${operation.template}`),
            old: other.root.object('paths') ?? other.root,
            new: operation.node,
          },
  },
];

/** The name of an operation of the same family with a lower revision. */
function olderVersion(node: JsonNode, others: readonly { node: JsonNode; name: string }[]): string | undefined {
  const { family, revision } = familyOf(node);
  if (family === undefined) return undefined;
  return others.find((other) => {
    const theirs = familyOf(other.node);
    return (theirs.family ?? other.name) === family && theirs.revision < revision;
  })?.name;
}
