/** Everything that the checker shows, and every way in which it changes. Pure: `reduce` is the whole story. */
import type { Profile } from '../../../connector/index';
import type { CheckResult, ConnectorChoice, EditorFinding, OpenedConnector } from '../../../worker/protocol';
import type { RuleTexts } from '../../rules/rule-texts';
import { type Filter, foldKey, neighbour, openFilter, rowsUpTo, viewOf } from '../panels/findings/findings-view';
import { changedPreview, freshPreview, type PreviewChange, type PreviewState } from '../panels/preview/preview-state';
import { type Failure, type Notice, noted, withoutNotice } from './notices';
import { type Offer, offerAfterOpening, offerPutAside } from './offer';
import { profileTexts } from './verdict';
import {
  activatedWorkspace,
  blankWorkspace,
  editedWorkspace,
  holdsSomething,
  markedWorkspace,
  mergedWorkspace,
  openedWorkspace,
  tickedWorkspace,
  type Workspace,
  type WorkspaceFile,
  workspaceWith,
  workspaceWithout,
} from './workspace';

/** The parts of the checker, one of which is seen on a narrow screen. */
export type Part = 'side' | 'editor' | 'files';

/** What the right-hand part shows. The table of them is `panels/panels.ts`. */
export type PanelId = 'findings' | 'log' | 'preview' | 'measures' | 'readiness' | 'export';

/** A place that the editor is asked to show. `serial` makes every request a new one. */
export interface Jump {
  readonly serial: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Whether the editor takes the focus, because somebody chose to go there. */
  readonly focus: boolean;
}

export interface ValidatorState {
  /** Whether something was put in. Before that, the page is an invitation. */
  readonly started: boolean;
  readonly workspace: Workspace;
  /** What "undo" brings back. */
  readonly previous: Workspace | undefined;
  /** The list to choose from, where several connectors were found. */
  readonly offer: Offer | undefined;
  readonly profile: Profile;
  readonly status: 'idle' | 'checking' | 'failed';
  readonly failure: Failure | undefined;
  readonly result: CheckResult | undefined;
  /** The files as they were when the result was asked for. */
  readonly checkedFiles: readonly WorkspaceFile[] | undefined;
  readonly filter: Filter;
  /** Of the rules, for the filter; not there before somebody filters by words. */
  readonly texts: RuleTexts | undefined;
  readonly unfolded: ReadonlySet<string>;
  readonly limit: number;
  readonly selected: string | undefined;
  readonly jump: Jump | undefined;
  readonly notices: readonly Notice[];
  /** The part that is seen on a narrow screen. */
  readonly part: Part;
  readonly panel: PanelId;
  readonly preview: PreviewState;
  /** The reviewer's log as it was pasted. */
  readonly log: string;
  /** What "undo" brings back of it. */
  readonly previousLog: string;
  /** Counts up for serial numbers. */
  readonly lastSerial: number;
}

export type Action =
  | { type: 'edited'; path: string; text: string }
  | { type: 'unmarked'; path: string }
  | { type: 'markSet'; path: string; marked: boolean }
  /** `from` is the name in the list that the connector was chosen from. */
  | { type: 'opened'; connector: OpenedConnector; problems: readonly string[]; from?: string | undefined }
  | { type: 'merged'; connector: OpenedConnector; problems: readonly string[] }
  | { type: 'offered'; choices: readonly ConnectorChoice[]; problems: readonly string[] }
  | { type: 'offerShown' }
  | { type: 'offerPutAside' }
  | { type: 'problems'; problems: readonly string[] }
  | { type: 'forgotten' }
  | { type: 'undone' }
  | { type: 'activated'; path: string }
  | { type: 'fileAdded'; path: string }
  | { type: 'fileRemoved'; path: string }
  | { type: 'profileChosen'; profile: Profile }
  | { type: 'checkStarted' }
  | { type: 'checked'; result: CheckResult; files: readonly WorkspaceFile[] }
  | { type: 'checkFailed'; failure: Failure }
  | { type: 'filtered'; filter: Partial<Filter> }
  | { type: 'textsLoaded'; texts: RuleTexts }
  | { type: 'foldToggled'; fold: string }
  | { type: 'moreShown' }
  | { type: 'selected'; id: string; jump: boolean }
  | { type: 'stepped'; step: 1 | -1 }
  | { type: 'noticeDismissed'; id: number }
  | { type: 'partChosen'; part: Part }
  | { type: 'panelChosen'; panel: PanelId }
  | { type: 'previewed'; change: PreviewChange }
  | { type: 'logEdited'; text: string }
  | { type: 'ticked'; id: string; on: boolean }
  | { type: 'findingOpened'; id: string }
  | { type: 'placeShown'; place: Pick<Jump, 'path' | 'start' | 'end'> };

/** How many rows the list shows, and how many more on request. */
export const rowsAtOnce = 100;

/** Where everything begins: with what was kept from the last visit, if anything was. */
export function initialState(profile: Profile, kept: Workspace | undefined, log = ''): ValidatorState {
  return {
    started: kept !== undefined,
    workspace: kept ?? blankWorkspace(0),
    previous: undefined,
    offer: undefined,
    profile,
    status: 'idle',
    failure: undefined,
    result: undefined,
    checkedFiles: undefined,
    filter: openFilter,
    texts: undefined,
    unfolded: new Set(),
    limit: rowsAtOnce,
    selected: undefined,
    jump: undefined,
    notices: [],
    part: kept === undefined ? 'editor' : 'side',
    panel: kept === undefined && log !== '' ? 'log' : 'findings',
    preview: freshPreview,
    log,
    previousLog: '',
    lastSerial: kept?.serial ?? 0,
  };
}

export function reduce(state: ValidatorState, action: Action): ValidatorState {
  switch (action.type) {
    case 'edited':
      return edited(state, editedWorkspace(state.workspace, action.path, action.text));
    case 'unmarked':
      return edited(state, markedWorkspace(state.workspace, action.path, false));
    case 'markSet':
      return edited(state, markedWorkspace(state.workspace, action.path, action.marked));
    case 'opened':
      return {
        ...opened(state, action.connector, action.problems),
        offer: offerAfterOpening(state.offer, action.from),
      };
    case 'merged': {
      const serial = state.lastSerial + 1;
      const workspace = mergedWorkspace(state.workspace, serial, action.connector.files);
      const names = action.connector.files.map(({ path }) => `\`${path}\``).join(', ');
      const next = laid(state, workspace, `${names} ${names.includes(',') ? 'were' : 'was'} added.`);
      return withProblems({ ...next, preview: state.preview }, action.problems);
    }
    case 'offered':
      return withProblems({ ...state, offer: { choices: action.choices, shown: true } }, action.problems);
    case 'offerShown':
      return state.offer === undefined ? state : { ...state, offer: { ...state.offer, shown: true } };
    case 'offerPutAside':
      return { ...state, offer: offerPutAside(state.offer) };
    case 'problems':
      return withProblems(state, action.problems);
    case 'forgotten': {
      const emptied = laid(state, blankWorkspace(state.lastSerial + 1), 'Everything that was kept here is forgotten.');
      return {
        ...emptied,
        started: false,
        part: 'editor',
        panel: 'findings',
        offer: undefined,
        log: '',
        previousLog: state.log,
      };
    }
    case 'undone': {
      if (state.previous === undefined) return state;
      const serial = state.lastSerial + 1;
      const restored = laid(state, { ...state.previous, serial }, undefined);
      const log = state.log === '' ? state.previousLog : state.log;
      return { ...restored, previous: undefined, started: true, log, previousLog: '' };
    }
    case 'activated':
      return { ...state, workspace: activatedWorkspace(state.workspace, action.path), part: 'editor' };
    case 'fileAdded':
      return { ...edited(state, workspaceWith(state.workspace, action.path)), part: 'editor' };
    case 'fileRemoved': {
      const workspace = workspaceWithout(state.workspace, action.path);
      if (workspace === state.workspace) return state;
      const serial = state.lastSerial + 1;
      const filter = { ...state.filter, file: state.filter.file === action.path ? '' : state.filter.file };
      return {
        ...laid(state, { ...workspace, serial }, `\`${action.path}\` was taken out.`),
        filter,
        part: state.part,
        panel: state.panel,
        preview: state.preview,
      };
    }
    case 'profileChosen':
      return { ...state, profile: action.profile };
    case 'checkStarted':
      return state.status === 'checking' ? state : { ...state, status: 'checking', failure: undefined };
    case 'checked':
      return checked(state, action.result, action.files);
    case 'checkFailed':
      return { ...state, status: 'failed', failure: action.failure };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter }, limit: rowsAtOnce };
    case 'textsLoaded':
      return { ...state, texts: action.texts };
    case 'foldToggled':
      return { ...state, unfolded: toggled(state.unfolded, action.fold) };
    case 'moreShown':
      return { ...state, limit: state.limit + rowsAtOnce };
    case 'selected': {
      const finding = state.result?.findings.find(({ id }) => id === action.id);
      if (finding === undefined) return state;
      if (!action.jump) return { ...state, selected: state.selected === action.id ? undefined : action.id };
      return jumped({ ...state, selected: action.id, part: 'editor' }, spotOf(finding), true);
    }
    case 'stepped':
      return stepped(state, action.step);
    case 'noticeDismissed':
      return { ...state, notices: withoutNotice(state.notices, action.id) };
    case 'partChosen':
      return { ...state, part: action.part };
    case 'panelChosen':
      return { ...state, panel: action.panel, part: 'side' };
    case 'previewed': {
      const preview = changedPreview(state.preview, action.change);
      return preview === state.preview ? state : { ...state, preview };
    }
    case 'logEdited':
      return action.text === state.log ? state : { ...state, log: action.text };
    case 'ticked':
      return edited(state, tickedWorkspace(state.workspace, action.id, action.on));
    case 'findingOpened':
      return withFindingOpened(state, action.id);
    case 'placeShown':
      return jumped({ ...state, part: 'editor' }, action.place, true);
  }
}

function edited(state: ValidatorState, workspace: Workspace): ValidatorState {
  return workspace === state.workspace ? state : { ...state, workspace, started: true };
}

function opened(state: ValidatorState, connector: OpenedConnector, problems: readonly string[]): ValidatorState {
  const workspace = openedWorkspace(state.lastSerial + 1, connector);
  const profile = connector.profile ?? state.profile;
  const name = connector.name === '' ? 'The connector' : `\`${connector.name}\``;
  const as =
    profile === state.profile ? '' : ` Its folder says "${profileTexts[profile].name}", so that is how it is checked.`;
  const text = holdsSomething(state.workspace) || as !== '' ? `${name} is open now.${as}` : undefined;
  return withProblems({ ...laid(state, workspace, text), profile }, problems);
}

/** Puts other files on the table and keeps the old ones for "undo". What was said about the old ones goes. */
function laid(state: ValidatorState, workspace: Workspace, text: string | undefined): ValidatorState {
  const previous = holdsSomething(state.workspace) ? state.workspace : undefined;
  const next: ValidatorState = {
    ...state,
    started: true,
    workspace,
    previous,
    result: undefined,
    checkedFiles: undefined,
    status: 'idle',
    failure: undefined,
    filter: openFilter,
    unfolded: new Set(),
    limit: rowsAtOnce,
    selected: undefined,
    jump: undefined,
    notices: [],
    preview: freshPreview,
    part: 'side',
    lastSerial: workspace.serial,
  };
  return text === undefined ? next : noted(next, { tone: 'info', text, undo: previous !== undefined });
}

function withProblems(state: ValidatorState, problems: readonly string[]): ValidatorState {
  return problems.reduce((next, text) => noted(next, { tone: 'problem', text, undo: false }), state);
}

function checked(state: ValidatorState, result: CheckResult, checkedFiles: readonly WorkspaceFile[]): ValidatorState {
  const stillThere = result.findings.some(({ id }) => id === state.selected);
  return {
    ...state,
    status: 'idle',
    failure: undefined,
    result,
    checkedFiles,
    selected: stillThere ? state.selected : undefined,
  };
}

/**
 * Whether the places of the findings are those of the texts as they are. While somebody types, a check is always a little
 * behind; a repair that was made of an older text would hit other words.
 */
export function isResultCurrent({ checkedFiles, workspace }: ValidatorState): boolean {
  return checkedFiles === workspace.files;
}

function stepped(state: ValidatorState, step: 1 | -1): ValidatorState {
  const findings = state.result?.findings ?? [];
  const { order } = viewOf(findings, state);
  const finding = neighbour(order, state.selected, step);
  if (finding === undefined) return state;
  const unfolded = new Set(state.unfolded).add(foldKey(finding));
  const limit = Math.max(state.limit, rowsUpTo(findings, finding.id, { ...state, unfolded }));
  return jumped({ ...state, selected: finding.id, unfolded, limit }, spotOf(finding), false);
}

/** Shows a finding in the list, whatever the filter and the folds are, as somebody asks for it from elsewhere. */
function withFindingOpened(state: ValidatorState, id: string): ValidatorState {
  const findings = state.result?.findings ?? [];
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) return state;
  const unfolded = new Set(state.unfolded).add(foldKey(finding));
  const limit = Math.max(state.limit, rowsUpTo(findings, id, { ...state, filter: openFilter, unfolded }));
  return { ...state, panel: 'findings', part: 'side', filter: openFilter, unfolded, limit, selected: id };
}

function spotOf({ file, range }: EditorFinding): Pick<Jump, 'path' | 'start' | 'end'> {
  return { path: file, start: range.start, end: range.end };
}

function jumped(state: ValidatorState, spot: Pick<Jump, 'path' | 'start' | 'end'>, focus: boolean): ValidatorState {
  const serial = state.lastSerial + 1;
  return {
    ...state,
    workspace: activatedWorkspace(state.workspace, spot.path),
    jump: { serial, ...spot, focus },
    lastSerial: serial,
  };
}

function toggled(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
