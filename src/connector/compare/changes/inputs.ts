/** Changes of what flows give: parameters and properties of the body, as members that are there or not. */
import { changeSentences } from '../../change-sentences';
import type { Member, MemberKind, MemberPair } from './change';
import { addVersion, nothingToDo, quoted, shown } from './words';

const direction = 'input';
/** Whether the platform can fill it in without anybody: hidden, with a value of its own. */
const fillsItself = ({ internal, schema, site }: Member) => internal && (schema.has('default') || site.has('default'));

/** A parameter that holds one value, and not the body with its fields. */
const isSentAlone = ({ location }: Member) => location !== undefined && location !== 'body';

/** Where it is said that it must be given: a parameter says it of itself. */
const requiredPlace = ({ location, schema, site }: Member) =>
  (location === undefined ? undefined : schema.get('required')) ?? site;

const added = (pair: MemberPair, word: string) =>
  pair.new === undefined
    ? undefined
    : { message: `{0} is new${word}.`, was: 'not there', is: `there${word}`, old: pair.oldHolder, new: pair.new.site };

export const inputKinds: readonly MemberKind[] = [
  {
    id: 'required-input-added',
    verdict: 'breaking',
    direction,
    official: changeSentences.requiredInputAdded,
    why: 'Flows that exist do not send it, and the service refuses the call.',
    instead: `Make it optional, with a default that means "as before". ${addVersion}`,
    find: (pair) => {
      if (pair.old !== undefined || pair.new?.required !== true || fillsItself(pair.new)) return undefined;
      const found = added(pair, ' and required');
      return found && isSentAlone(pair.new) ? { ...found, official: changeSentences.requiredParameterAdded } : found;
    },
  },
  {
    id: 'required-hidden-input-added',
    verdict: 'risky',
    direction,
    why: 'The designer fills in the default when a flow is saved. Flows that were saved before may not send it.',
    instead: 'Let the service do without it, or treat its absence like the default.',
    find: (pair) =>
      pair.old === undefined && pair.new?.required === true && fillsItself(pair.new)
        ? added(pair, ', hidden and required')
        : undefined,
  },
  {
    id: 'optional-input-added',
    verdict: 'safe',
    direction,
    why: 'Flows that exist leave it out.',
    instead: nothingToDo,
    find: (pair) => (pair.old === undefined && pair.new?.required === false ? added(pair, ' and optional') : undefined),
  },
  {
    id: 'input-deleted',
    verdict: 'breaking',
    direction,
    why: 'Flows still carry a value for it. The designer cannot place it, and the service no longer gets it.',
    instead: `Keep the input; if it has no effect any more, say so in its description. ${addVersion}`,
    find: ({ old, new: now, newHolder }) =>
      old === undefined || now !== undefined
        ? undefined
        : {
            message: '{0} is gone.',
            was: old.required ? 'required' : 'optional',
            is: 'not there',
            old: old.site,
            new: newHolder,
          },
  },
  {
    id: 'input-became-required',
    verdict: 'breaking',
    direction,
    official: changeSentences.inputMadeRequired,
    why: 'Flows that left it out are refused.',
    instead: `Leave it optional. ${addVersion}`,
    find: ({ old, new: now }) =>
      old?.required === false && now?.required === true && !fillsItself(now)
        ? {
            message: '{0} was optional; it is required now.',
            was: 'optional',
            is: 'required',
            old: requiredPlace(old),
            new: requiredPlace(now),
            step: 'required',
          }
        : undefined,
  },
  {
    id: 'input-became-optional',
    verdict: 'safe',
    direction,
    why: 'Flows that exist send it anyway.',
    instead: nothingToDo,
    find: ({ old, new: now }) =>
      old?.required === true && now?.required === false
        ? {
            message: '{0} was required; it is optional now.',
            was: 'required',
            is: 'optional',
            old: requiredPlace(old),
            new: requiredPlace(now),
          }
        : undefined,
  },
  {
    id: 'input-hidden',
    verdict: 'breaking',
    direction,
    why: 'Makers can no longer see or change the value that their flow carries.',
    instead: 'Use `advanced` instead of `internal`: it is folded away, and still there.',
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
    id: 'input-shown',
    verdict: 'safe',
    direction,
    why: 'Makers can set it now. Flows that exist go on.',
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
    id: 'parameter-location-changed',
    verdict: 'breaking',
    direction,
    official: changeSentences.parameterMoved,
    why: 'Flows go on sending it where it was. The service looks for it elsewhere.',
    instead: `Take the old place back. ${addVersion}`,
    find: ({ old, new: now }) => {
      if (old?.location === undefined || now?.location === undefined || old.location === now.location) return undefined;
      return {
        message: `{0} was sent in the ${quoted(old.location)}; it is sent in the ${quoted(now.location)} now.`,
        was: quoted(old.location),
        is: quoted(now.location),
        old: old.schema.get('in') ?? old.site,
        new: now.schema.get('in') ?? now.site,
      };
    },
  },
  {
    id: 'body-renamed',
    verdict: 'breaking',
    direction,
    why: 'Flows keep what goes into the body under its name, such as `body/title`. With another name the values are lost.',
    instead: 'Give the body its old `name` back. Makers never see it.',
    find: ({ old, new: now }) => {
      if (old?.location !== 'body' || now?.location !== 'body') return undefined;
      const [was, is] = [old.schema.get('name'), now.schema.get('name')];
      if (was?.value === is?.value) return undefined;
      return {
        message: `The body was called ${shown(was)}; it is called ${shown(is)} now.`,
        was: shown(was),
        is: shown(is),
        old: was ?? old.site,
        new: is ?? now.site,
      };
    },
  },
];
