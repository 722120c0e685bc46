/** Changes of what flows get: properties of answers and of callbacks. */
import { changeSentences } from '../../change-sentences';
import type { MemberKind, SchemaKind } from './change';
import { hasSource, memberChange, sourceChanges } from './member-change';
import { scalars, without } from './values';
import { addVersion, listed, nothingToDo, quoted, shown } from './words';

const direction = 'output';
export const outputKinds: readonly MemberKind[] = [
  {
    id: 'output-deleted',
    verdict: 'breaking',
    direction,
    official: changeSentences.outputDeleted,
    why: 'Steps that use the field find nothing, and the designer marks them as broken.',
    instead: `Keep the field in the answer and in the definition. ${addVersion}`,
    find: ({ old, new: now, newHolder }) =>
      old === undefined || now !== undefined
        ? undefined
        : { message: '{0} is gone.', was: 'there', is: 'not there', old: old.site, new: newHolder },
  },
  {
    id: 'output-added',
    verdict: 'safe',
    direction,
    why: 'Flows that exist do not look at it.',
    instead: nothingToDo,
    find: ({ old, new: now, oldHolder }) =>
      now === undefined || old !== undefined
        ? undefined
        : { message: '{0} is new.', was: 'not there', is: 'there', old: oldHolder, new: now.site },
  },
  {
    id: 'output-hidden',
    verdict: 'risky',
    direction,
    why: 'Flows that use the field go on, but makers cannot pick it any more, nor mend a step that uses it.',
    instead: 'Use `advanced` instead of `internal`.',
    find: ({ old, new: now }) =>
      old?.internal === false && now?.internal === true
        ? {
            message: '{0} was visible; it is internal now.',
            was: 'visible',
            is: '`internal`',
            old: old.site,
            new: now.site,
          }
        : undefined,
  },
  {
    id: 'output-shown',
    verdict: 'safe',
    direction,
    why: 'Makers can pick it now.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      old?.internal === true && now?.internal === false
        ? {
            message: '{0} was internal; makers can see it now.',
            was: '`internal`',
            is: 'visible',
            old: old.site,
            new: now.site,
          }
        : undefined,
  },
  {
    id: 'output-became-optional',
    verdict: 'risky',
    direction,
    why: 'The service may leave it out. Steps that use it then find nothing.',
    instead: 'Go on sending it always, if the service can.',
    find: ({ old, new: now }) =>
      old?.required === true && now?.required === false
        ? {
            message: '{0} was always there; it may be missing now.',
            was: 'required',
            is: 'optional',
            old: old.site,
            new: now.site,
          }
        : undefined,
  },
];

export const outputValueKinds: readonly SchemaKind[] = [
  {
    id: 'output-type-changed',
    verdict: 'breaking',
    direction,
    official: changeSentences.outputTypeChanged,
    why: 'Steps that use the field were made for the old type. Loops, conditions and calculations fail with the new one.',
    instead: `Keep the type, and send the new form in a field of another name. ${addVersion}`,
    find: ({ old, new: now, oldType, newType }) =>
      oldType === undefined || newType === undefined || oldType === newType
        ? undefined
        : {
            message: `The type of {0} was ${quoted(oldType)}; it is ${quoted(newType)} now.`,
            was: quoted(oldType),
            is: quoted(newType),
            old: old.get('type') ?? old,
            new: now.get('type') ?? now,
            step: 'type',
          },
  },
  {
    id: 'output-type-given-or-taken',
    verdict: 'risky',
    direction,
    why: 'The designer offers the field in other places than before. What the service sends may be the same.',
    instead: 'Make sure that the service sends what it always sent.',
    find: ({ old, new: now, oldType, newType }) =>
      (oldType === undefined) === (newType === undefined)
        ? undefined
        : {
            message: `The type of {0} was ${oldType === undefined ? 'open' : quoted(oldType)}; it is ${newType === undefined ? 'open' : quoted(newType)} now.`,
            was: oldType === undefined ? 'open' : quoted(oldType),
            is: newType === undefined ? 'open' : quoted(newType),
            old: old.get('type') ?? old,
            new: now.get('type') ?? now,
          },
  },
  {
    id: 'output-format-changed',
    verdict: 'breaking',
    direction,
    official: changeSentences.outputFormatChanged,
    why: 'Expressions that read a date or a file were made for the old format.',
    instead: 'Keep the format, and send the new one in a field of another name.',
    find: (pair) => memberChange(pair, 'format', 'The format'),
  },
  {
    id: 'output-enum-values-added',
    verdict: 'risky',
    direction,
    why: 'A flow that tells the known values apart, for example in a switch, does not expect the new ones.',
    instead: 'Tell makers about the new values in the notes of the update.',
    find: ({ old, new: now }) => {
      const [before, after] = [old.get('enum'), now.get('enum')];
      const more = before === undefined || after === undefined ? [] : without(scalars(after), scalars(before));
      return more.length === 0
        ? undefined
        : {
            message: `{0} can be ${listed(more)} now.`,
            was: listed(scalars(before)),
            is: listed(scalars(after)),
            old: before,
            new: after,
          };
    },
  },
  {
    id: 'output-enum-removed',
    verdict: 'breaking',
    direction,
    official: changeSentences.outputEnumRemoved,
    why: 'The designer no longer offers the known values, and a flow that tells them apart may meet others.',
    instead: 'Keep the list as long as the service sends nothing else.',
    find: (pair) =>
      memberChange(pair, 'enum', 'The list of values', (was, is) => was !== undefined && is === undefined),
  },
  {
    id: 'output-enum-narrowed',
    verdict: 'safe',
    direction,
    why: 'Flows only meet values that they know.',
    instead: nothingToDo,
    find: ({ old, new: now }) => {
      const [before, after] = [old.get('enum'), now.get('enum')];
      if (after === undefined) return undefined;
      if (before !== undefined && without(scalars(before), scalars(after)).length === 0) return undefined;
      return {
        message: `The list of values of {0} was ${shown(before)}; it is ${shown(after)} now.`,
        was: shown(before),
        is: shown(after),
        old: before ?? old,
        new: after ?? now,
      };
    },
  },
  {
    id: 'output-schema-source-removed',
    verdict: 'breaking',
    direction,
    why: 'The fields that steps use were asked from the service. The designer no longer knows them.',
    instead: 'Keep the extension as long as flows use the operation.',
    find: (pair) => (hasSource(pair.new) ? undefined : sourceChanges(pair)),
  },
  {
    id: 'output-schema-source-changed',
    verdict: 'risky',
    direction,
    why: 'The fields come from another call. If it names them otherwise, steps that use them find nothing.',
    instead: 'Let the new call return fields with the same names and types.',
    find: (pair) => (hasSource(pair.new) ? sourceChanges(pair) : undefined),
  },
];
