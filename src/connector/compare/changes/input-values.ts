/** Changes of what a value may be that flows give: type, list of values, default, limits, and where choices come from. */
import { changeSentences } from '../../change-sentences';
import type { JsonNode } from '../../text/json-node';
import type { Difference, SchemaKind, SchemaVersions } from './change';
import { hasSource, memberChange, sourceChanges } from './member-change';
import { scalars, without } from './values';
import { addVersion, listed, nothingToDo, quoted } from './words';

const direction = 'input';

const isHidden = (node: JsonNode) => node.string('x-ms-visibility') === 'internal';
const isWider = (was: string | undefined, is: string | undefined) => was === 'integer' && is === 'number';

/** Which way a limit goes: upper limits narrow when they fall, lower limits when they rise. */
const upper = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
const lower = ['minimum', 'minLength', 'minItems', 'minProperties'] as const;

function limitChanges(pair: SchemaVersions, narrowed: boolean): Difference[] {
  const differs = (names: readonly string[], sign: 1 | -1, none: number) =>
    names.flatMap((name) => {
      const [was, is] = [pair.old.get(name)?.value, pair.new.get(name)?.value].map((value) =>
        typeof value === 'number' ? value : none,
      );
      if (was === undefined || is === undefined || was === is) return [];
      return sign * (is - was) < 0 === narrowed ? (memberChange(pair, name, `\`${name}\``) ?? []) : [];
    });
  const pattern = memberChange(pair, 'pattern', 'The pattern', (_was, is) => (is !== undefined) === narrowed);
  return [
    ...differs(upper, 1, Number.POSITIVE_INFINITY),
    ...differs(lower, -1, Number.NEGATIVE_INFINITY),
    ...(pattern === undefined ? [] : [pattern]),
  ];
}

export const inputValueKinds: readonly SchemaKind[] = [
  {
    id: 'input-type-changed',
    verdict: 'breaking',
    direction,
    why: 'Flows go on sending the old type, and the designer cannot fit their value into the new one.',
    instead: `Keep the type. ${addVersion}`,
    find: ({ old, new: now, oldType, newType }) =>
      oldType === undefined || newType === undefined || oldType === newType || isWider(oldType, newType)
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
    id: 'input-type-loosened',
    verdict: 'risky',
    direction,
    why: 'What flows send stays allowed, but the designer may offer another kind of field.',
    instead: 'Open a flow that was made before in the designer and save it once.',
    find: ({ old, new: now, oldType, newType }) =>
      isWider(oldType, newType) || (oldType === undefined) !== (newType === undefined)
        ? {
            message: `The type of {0} was ${oldType === undefined ? 'open' : quoted(oldType)}; it is ${newType === undefined ? 'open' : quoted(newType)} now.`,
            was: oldType === undefined ? 'open' : quoted(oldType),
            is: newType === undefined ? 'open' : quoted(newType),
            old: old.get('type') ?? old,
            new: now.get('type') ?? now,
          }
        : undefined,
  },
  {
    id: 'input-format-changed',
    verdict: 'risky',
    direction,
    why: 'The designer and the platform treat a value by its format. Values that flows carry may no longer fit.',
    instead: 'Try a flow that was made before with the new definition.',
    find: (pair) => memberChange(pair, 'format', 'The format'),
  },
  {
    id: 'input-enum-added',
    verdict: 'breaking',
    direction,
    official: changeSentences.enumAdded,
    why: 'Flows may carry a value that is not in the list.',
    instead:
      'Offer choices without forbidding others: use `x-ms-dynamic-values`, or name common values in the description.',
    find: (pair) =>
      memberChange(pair, 'enum', 'The list of values', (was, is) => was === undefined && is !== undefined),
  },
  {
    id: 'input-enum-values-removed',
    verdict: 'breaking',
    direction,
    official: changeSentences.enumValueRemoved,
    why: 'Flows may carry a value that is not in the list any more.',
    instead: 'Keep the old values in the list, and let the service go on understanding them.',
    find: ({ old, new: now }) => {
      const [before, after] = [old.get('enum'), now.get('enum')];
      if (before === undefined || after === undefined) return undefined;
      const gone = without(scalars(before), scalars(after));
      return gone.length === 0
        ? undefined
        : {
            message: `{0} could be ${listed(gone)}; ${gone.length === 1 ? 'that value is' : 'these values are'} no longer in the list.`,
            was: listed(scalars(before)),
            is: listed(scalars(after)),
            old: before,
            new: after,
            step: 'enum',
          };
    },
  },
  {
    id: 'input-enum-widened',
    verdict: 'safe',
    direction,
    why: 'What flows carry stays allowed.',
    instead: nothingToDo,
    find: (pair) =>
      memberChange(
        pair,
        'enum',
        'The list of values',
        (was, is) => was !== undefined && (is === undefined || without(scalars(is), scalars(was)).length > 0),
      ),
  },
  {
    id: 'hidden-default-changed',
    verdict: 'breaking',
    direction,
    why: 'Nobody sees this value, so nobody can correct it: flows saved before and after the update send different ones.',
    instead: `Keep the hidden value. ${addVersion}`,
    find: (pair) =>
      isHidden(pair.old) && isHidden(pair.new)
        ? memberChange(pair, 'default', 'The default', (was) => was !== undefined)
        : undefined,
  },
  {
    id: 'default-changed',
    verdict: 'risky',
    direction,
    why: 'Flows that left the field empty may send another value from now on.',
    instead: 'Keep the default if its meaning matters, and describe the new choice.',
    find: (pair) =>
      isHidden(pair.old) && isHidden(pair.new)
        ? undefined
        : memberChange(pair, 'default', 'The default', (was) => was !== undefined),
  },
  {
    id: 'input-limit-narrowed',
    verdict: 'risky',
    direction,
    why: 'Values that flows carry may lie outside the new limit.',
    instead: 'Let the service go on accepting what it accepted, and describe the limit in words.',
    find: (pair) => limitChanges(pair, true),
  },
  {
    id: 'input-limit-widened',
    verdict: 'safe',
    direction,
    why: 'What flows carry stays allowed.',
    instead: nothingToDo,
    find: (pair) => limitChanges(pair, false),
  },
  {
    id: 'input-writing-changed',
    verdict: 'risky',
    direction,
    why: 'The same value is written another way on its way to the service.',
    instead: 'Try it with values that have commas, slashes and spaces in them.',
    find: (pair) =>
      ['collectionFormat', 'x-ms-url-encoding'].flatMap((name) => memberChange(pair, name, `\`${name}\``) ?? []),
  },
  {
    id: 'input-choices-changed',
    verdict: 'risky',
    direction,
    why: 'Flows carry the value that was chosen from the old list. It may not be in the new one.',
    instead: 'Keep `value-path` and what it leads to; the shown title may change freely.',
    find: (pair) =>
      ['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-tree'].flatMap(
        (name) => memberChange(pair, name, `\`${name}\``, (was, is) => was !== undefined && is !== undefined) ?? [],
      ),
  },
  {
    id: 'input-schema-source-removed',
    verdict: 'breaking',
    direction,
    why: 'The fields that makers filled in came from the service. The designer no longer asks for them.',
    instead: 'Keep the extension as long as flows use the operation.',
    find: (pair) => (hasSource(pair.new) ? undefined : sourceChanges(pair)),
  },
  {
    id: 'input-schema-source-changed',
    verdict: 'risky',
    direction,
    why: 'The fields come from another call. If it names them otherwise, what flows carry is lost.',
    instead: 'Let the new call return fields with the same names and types.',
    find: (pair) => (hasSource(pair.new) ? sourceChanges(pair) : undefined),
  },
];
