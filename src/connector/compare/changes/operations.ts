/** Changes of an operation as a whole: its name and address, who sees it, what is said of it. */
import { changeSentences } from '../../change-sentences';
import { resolve } from '../../model/references';
import type { JsonNode } from '../../text/json-node';
import type { Difference, OperationKind } from './change';
import { sameValue, scalars, without } from './values';
import { addVersion, listed, nothingToDo, quoted, shown } from './words';

/** A change of one member of the operation, if there is one. */
function changed(
  old: JsonNode,
  now: JsonNode,
  name: string,
  message: (was: string, is: string) => string,
): Difference | undefined {
  const [before, after] = [old.get(name), now.get(name)];
  if (sameValue(before, after)) return undefined;
  const [was, is] = [shown(before), shown(after)];
  return { message: message(was, is), was, is, old: before ?? old, new: after ?? now };
}

const isDeprecated = (node: JsonNode) => node.get('deprecated')?.value === true;

export const operationKinds: readonly OperationKind[] = [
  {
    id: 'operation-id-changed',
    verdict: 'breaking',
    official: changeSentences.operationDeleted,
    why: 'Flows call an operation by its id. For them the old one was deleted.',
    instead: 'Give it its old `operationId` back. Ids are never shown to makers; the `summary` is, and may change.',
    find: ({ old, new: now }) =>
      old.id === undefined || old.id === now.id
        ? undefined
        : {
            message: `The operation id was ${quoted(old.id)}; it is ${quoted(now.id ?? '')} now.`,
            was: quoted(old.id),
            is: quoted(now.id ?? ''),
            old: old.node.get('operationId') ?? old.node,
            new: now.node.get('operationId') ?? now.node,
          },
  },
  {
    id: 'operation-path-changed',
    verdict: 'breaking',
    official: changeSentences.pathChanged,
    why: 'What flows send is fitted into the old path. The service gets calls that it may not know.',
    instead: `Take the old path back. ${addVersion}`,
    find: ({ old, new: now }) =>
      old.template === now.template
        ? undefined
        : {
            message: `The path of {0} was ${quoted(old.template)}; it is ${quoted(now.template)} now.`,
            was: quoted(old.template),
            is: quoted(now.template),
            old: old.pathItem,
            new: now.pathItem,
          },
  },
  {
    id: 'operation-method-changed',
    verdict: 'breaking',
    why: 'The service is asked another way than the flow was made for.',
    instead: addVersion,
    find: ({ old, new: now }) =>
      old.method === now.method
        ? undefined
        : {
            message: `{0} was a ${old.method.toUpperCase()} request; it is ${now.method.toUpperCase()} now.`,
            was: quoted(old.method.toUpperCase()),
            is: quoted(now.method.toUpperCase()),
            old: old.node,
            new: now.node,
          },
  },
  {
    id: 'operation-hidden',
    verdict: 'breaking',
    official: changeSentences.operationHidden,
    why: 'The designer no longer knows the operation: a flow with it cannot be opened and saved any more.',
    instead:
      'Take `x-ms-visibility: internal` away. To move makers to another operation, use `advanced` first and `deprecated` later.',
    find: ({ old, new: now }) =>
      old.isInternal || !now.isInternal
        ? undefined
        : {
            message: '{0} was visible; it is internal now.',
            was: 'visible',
            is: '`internal`',
            old: old.node.get('x-ms-visibility') ?? old.node,
            new: now.node.get('x-ms-visibility') ?? now.node,
            step: 'x-ms-visibility',
          },
  },
  {
    id: 'operation-shown',
    verdict: 'safe',
    why: 'Makers can find it now. Flows that exist are not touched.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      !old.isInternal || now.isInternal
        ? undefined
        : {
            message: '{0} was internal; makers can see it now.',
            was: '`internal`',
            is: 'visible',
            old: old.node.get('x-ms-visibility') ?? old.node,
            new: now.node.get('x-ms-visibility') ?? now.node,
          },
  },
  {
    id: 'operation-deprecated',
    verdict: 'safe',
    why: 'Flows with it go on. It only disappears from the list of actions.',
    instead: 'Name its successor in `replacement` of `x-ms-api-annotation`, and put "(deprecated)" behind its summary.',
    find: ({ old, new: now }) =>
      isDeprecated(old.node) || !isDeprecated(now.node)
        ? undefined
        : {
            message: '{0} is deprecated now.',
            was: 'in use',
            is: 'deprecated',
            old: old.node,
            new: now.node.get('deprecated') ?? now.node,
          },
  },
  {
    id: 'operation-no-longer-deprecated',
    verdict: 'safe',
    why: 'Makers find it again.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      !isDeprecated(old.node) || isDeprecated(now.node)
        ? undefined
        : {
            message: '{0} is no longer deprecated.',
            was: 'deprecated',
            is: 'in use',
            old: old.node.get('deprecated') ?? old.node,
            new: now.node,
          },
  },
  {
    id: 'operation-annotation-changed',
    verdict: 'safe',
    why: 'The annotation tells designers which versions belong together. Flows do not depend on it.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      changed(
        old.node,
        now.node,
        'x-ms-api-annotation',
        (was, is) => `The annotation of {0} was ${was}; it is ${is} now.`,
      ),
  },
  {
    id: 'operation-paging-changed',
    verdict: 'risky',
    why: 'Flows get more or fewer items than before, or only the first page.',
    instead: 'Try a flow that reads more than one page before you publish.',
    find: ({ old, new: now }) =>
      changed(old.node, now.node, 'x-ms-pageable', (was, is) => `Paging of {0} was ${was}; it is ${is} now.`),
  },
  {
    id: 'operation-content-type-changed',
    verdict: 'risky',
    why: 'What is sent or received is written another way. A flow may not be able to read it.',
    instead: 'Keep the old types beside the new ones, and the most common one first.',
    find: ({ old, new: now, oldDefinition, newDefinition }) =>
      (['consumes', 'produces'] as const).flatMap((name) => {
        const before = old.node.get(name) ?? oldDefinition.root.get(name);
        const after = now.node.get(name) ?? newDefinition.root.get(name);
        const [first, second] = [scalars(before), scalars(after)];
        if (without(first, second).length === 0) return [];
        return {
          message: `{0} ${name === 'consumes' ? 'took' : 'answered with'} ${listed(first)}; now it is ${listed(second)}.`,
          was: listed(first),
          is: listed(second),
          old: before,
          new: after ?? now.node,
        };
      }),
  },
  {
    id: 'operation-text-changed',
    verdict: 'safe',
    why: 'Texts are for people. No flow depends on them.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      ['summary', 'description', 'x-ms-trigger-hint'].flatMap(
        (name) =>
          changed(old.node, now.node, name, (was, is) => `The \`${name}\` of {0} was ${was}; it is ${is} now.`) ?? [],
      ),
  },
  {
    id: 'answer-header-removed',
    verdict: 'risky',
    why: 'A flow that reads this header finds nothing.',
    instead: 'Go on describing the header as long as the service sends it.',
    find: ({ old, new: now, oldDefinition, newDefinition }) =>
      old.responses.flatMap(({ code, node }) => {
        const other = now.responses.find((response) => response.code === code);
        if (other?.node === undefined || !/^2/.test(code)) return [];
        const headers = resolved(newDefinition.root, other.node)?.object('headers');
        return (resolved(oldDefinition.root, node)?.object('headers')?.members ?? []).flatMap(({ name, value }) =>
          headers?.has(name)
            ? []
            : {
                message: `The header ${quoted(name)} in the answer ${code} of {0} is gone.`,
                was: quoted(name),
                is: 'not there',
                old: value,
                new: other.node,
              },
        );
      }),
  },
];

function resolved(root: JsonNode, node: JsonNode | undefined): JsonNode | undefined {
  return node === undefined ? undefined : resolve(root, node);
}
