/** The draft and every way in which it changes. The draft is the JSON object that `create --config` takes. Pure. */
import type { ImportReport } from '../../../worker/generate-protocol';
import { isObject, type JsonObject, withItem, withMoved, withoutValue, withValue } from './json-at';

export interface DraftState {
  readonly draft: JsonObject;
  /** Pointers whose fields somebody has been at, or whose step somebody has left: what is wrong there is shown. */
  readonly touched: ReadonlySet<string>;
  /** What the import had to tell, where the draft was begun with one. */
  readonly report: ImportReport | undefined;
}

export type DraftAction =
  | { readonly type: 'set'; readonly pointer: string; readonly value: unknown }
  | { readonly type: 'removed'; readonly pointer: string }
  | { readonly type: 'inserted'; readonly pointer: string; readonly index: number; readonly value: unknown }
  | { readonly type: 'moved'; readonly pointer: string; readonly from: number; readonly to: number }
  /** A call has another id; what names it follows. */
  | { readonly type: 'renamed'; readonly pointer: string; readonly id: string; readonly named: readonly string[] }
  | { readonly type: 'touched'; readonly pointers: readonly string[] }
  /** Another draft takes the place of this one. */
  | { readonly type: 'replaced'; readonly draft: JsonObject; readonly report?: ImportReport | undefined };

/** A new draft: what nearly everyone would answer, and nothing that somebody has to know. */
export const blankDraft: JsonObject = {
  kind: 'custom',
  general: { contact: {} },
  service: {},
  authentication: { kind: 'none' },
  operations: [],
};

export function initialDraftState(draft: JsonObject, report?: ImportReport): DraftState {
  return { draft, touched: new Set(), report };
}

export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'set':
      return withDraft(state, withValue(state.draft, action.pointer, action.value));
    case 'removed':
      return withDraft(state, withoutValue(state.draft, action.pointer));
    case 'inserted':
      return withDraft(state, withItem(state.draft, action.pointer, action.index, action.value));
    case 'moved':
      return withDraft(state, withMoved(state.draft, action.pointer, action.from, action.to));
    case 'renamed':
      return withDraft(state, renamed(state.draft, action));
    case 'touched':
      return action.pointers.every((pointer) => state.touched.has(pointer))
        ? state
        : { ...state, touched: new Set([...state.touched, ...action.pointers]) };
    case 'replaced':
      return initialDraftState(action.draft, action.report);
  }
}

/** Without an id what names it keeps the last one: the next letter follows. */
function renamed(draft: unknown, { pointer, id, named }: Extract<DraftAction, { type: 'renamed' }>): unknown {
  if (id === '') return withoutValue(draft, pointer);
  return [pointer, ...named].reduce((whole, place) => withValue(whole, place, id), draft);
}

function withDraft(state: DraftState, draft: unknown): DraftState {
  return draft === state.draft || !isObject(draft) ? state : { ...state, draft };
}
