/** The two versions on the table, what is asked about them, and the outcome. Pure: every action gives a new value. */
import type { ShownComparison } from '../../worker/compare-protocol';
import type { ConnectorChoice, OpenedConnector } from '../../worker/protocol';

export type Side = 'old' | 'new';

/** One version of a connector, as it was opened. */
export type Version = Pick<OpenedConnector, 'name' | 'files'>;

/** What stands in the place for one version. */
export interface Slot {
  readonly version?: Version;
  /** Set when the files hold several connectors and a person has to choose. */
  readonly choices: readonly ConnectorChoice[];
  /** What was wrong with the last files, in sentences. */
  readonly problems: readonly string[];
}

export type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly result: ShownComparison }
  | { readonly state: 'failed'; readonly message: string };

export interface CompareState {
  readonly old: Slot;
  readonly new: Slot;
  readonly outcome: Outcome;
  /** The change that is shown in the texts. */
  readonly selected: string | undefined;
  /** Something to say about the page itself. */
  readonly notice: string | undefined;
}

export type CompareAction =
  | { readonly type: 'opened'; readonly side: Side; readonly version: Version; readonly problems: readonly string[] }
  | { readonly type: 'offered'; readonly side: Side; readonly choices: readonly ConnectorChoice[] }
  | { readonly type: 'refused'; readonly side: Side; readonly problems: readonly string[] }
  | { readonly type: 'openingStopped'; readonly side: Side }
  | { readonly type: 'swapped' | 'cleared' | 'started' | 'stopped' }
  | { readonly type: 'compared'; readonly result: ShownComparison }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'selected'; readonly id: string }
  | { readonly type: 'noticed'; readonly notice: string };

const openingStopped = 'Opening was stopped. What was here before is still here.';

const emptySlot: Slot = { choices: [], problems: [] };

export function initialCompareState(old: Version | undefined, now: Version | undefined): CompareState {
  const slot = (version: Version | undefined): Slot => (version === undefined ? emptySlot : { ...emptySlot, version });
  return { old: slot(old), new: slot(now), outcome: { state: 'none' }, selected: undefined, notice: undefined };
}

export function reduceCompare(state: CompareState, action: CompareAction): CompareState {
  switch (action.type) {
    case 'opened':
      return {
        ...withSlot(state, action.side, { version: action.version, choices: [], problems: action.problems }),
        outcome: { state: 'none' },
        selected: undefined,
      };
    case 'offered':
      return withSlot(state, action.side, { ...state[action.side], choices: action.choices, problems: [] });
    case 'refused':
      return withSlot(state, action.side, { ...state[action.side], choices: [], problems: action.problems });
    case 'openingStopped':
      return withSlot(state, action.side, { ...state[action.side], problems: [openingStopped] });
    case 'swapped':
      return { ...state, old: state.new, new: state.old, outcome: { state: 'none' }, selected: undefined };
    case 'cleared':
      return initialCompareState(undefined, undefined);
    case 'started':
      return { ...state, outcome: { state: 'working' } };
    case 'stopped':
      return state.outcome.state === 'working' ? { ...state, outcome: { state: 'stopped' } } : state;
    case 'compared':
      // The worst change stands first: its place is what people want to see.
      return { ...state, outcome: { state: 'done', result: action.result }, selected: action.result.changes[0]?.id };
    case 'failed':
      return { ...state, outcome: { state: 'failed', message: action.message }, selected: undefined };
    case 'selected':
      // What is open is closed by the same press.
      return { ...state, selected: action.id === state.selected ? undefined : action.id };
    case 'noticed':
      return { ...state, notice: action.notice };
  }
}

function withSlot(state: CompareState, side: Side, slot: Slot): CompareState {
  return side === 'old' ? { ...state, old: slot } : { ...state, new: slot };
}
