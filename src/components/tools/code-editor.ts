/**
 * The editor without React: one view, one state a file (so that each keeps its own history), findings drawn into it.
 * Texts come in through `show` and go out through `onText`.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import {
  diagnosticCount,
  type Diagnostic as EditorDiagnostic,
  linter,
  lintGutter,
  setDiagnostics,
} from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorSelection, EditorState, type Extension, type Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import type { TextEdit } from '../../connector/index';
import type { EditorFinding } from '../../worker/protocol';
import { editorLooks } from './editor-theme';
import { inlineParts } from './inline-parts';
import { goOf, isReversal, RepairGos, type RepairToApply, recordsRepairs, type StoredFiles } from './repair-gos';

export interface CodeEditorEvents {
  onText(path: string, text: string): void;
  /** The byte order mark, which no editor shows, went with a repair, or came back. */
  onMark(path: string, marked: boolean): void;
  /** Escape, when nothing in the editor wants it. */
  onLeave(): void;
}

export interface ShownFile {
  /** Which set of files it belongs to. */
  readonly serial: number;
  readonly path: string;
  readonly text: string;
}

/** How long after the first keystroke the text is handed on, in milliseconds: after the keystroke itself is shown. */
const handOver = 8;
/** More underlines than this help nobody and cost time; the list has them all. */
const mostMarks = 2000;

export class CodeEditor implements StoredFiles {
  private readonly gos = new RepairGos(this);
  private readonly view: EditorView;
  private readonly states = new Map<string, EditorState>();
  /** The text of each file as this editor last took or gave it: what differs from it comes from outside. */
  private readonly known = new Map<string, string>();
  private path: string;
  private serial: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param first what it shows at once: to make an editor and then change its file is to make it twice */
  constructor(
    parent: HTMLElement,
    private readonly events: CodeEditorEvents,
    first: ShownFile,
    /** What stands in an empty file. */
    private readonly invitation = 'Paste a definition here',
  ) {
    this.view = new EditorView({ parent, state: this.stateOf(first.path, first.text) });
    this.serial = first.serial;
    this.path = first.path;
    this.known.set(first.path, first.text);
  }

  /** Shows a file. Another `serial` means other files: histories are forgotten. */
  show(serial: number, path: string, text: string): void {
    if (serial !== this.serial) {
      this.cancelHandOver();
      this.states.clear();
      this.gos.forget();
      this.known.clear();
      this.serial = serial;
    } else if (path === this.path) {
      if (text !== this.known.get(path)) this.replaceText(text);
      return;
    } else {
      this.flush();
      this.states.set(this.path, this.view.state);
    }
    const state = this.stateOf(path, text);
    this.path = path;
    this.known.set(path, text);
    this.view.setState(state);
  }

  /** Draws the findings of the file that is shown. */
  setFindings(findings: readonly EditorFinding[]): void {
    if (findings.length === 0 && diagnosticCount(this.view.state) === 0) return;
    const end = this.view.state.doc.length;
    const diagnostics = findings.slice(0, mostMarks).map(({ range, severity, message, rule }): EditorDiagnostic => {
      const from = Math.min(range.start, end);
      return {
        from,
        to: Math.min(Math.max(range.end, from), end),
        severity,
        message,
        source: rule,
        renderMessage: () => renderSentence(message),
      };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Selects a place and brings it into view. */
  reveal(start: number, end: number, focus: boolean): void {
    const length = this.view.state.doc.length;
    const anchor = Math.min(start, length);
    const head = Math.min(Math.max(end, anchor), length);
    this.view.dispatch({
      selection: EditorSelection.single(anchor, head),
      effects: EditorView.scrollIntoView(EditorSelection.range(anchor, head), {
        y: 'center',
        x: 'nearest',
        xMargin: 60,
      }),
    });
    if (focus) this.view.focus();
  }

  /** Makes edits that can be undone like typed ones. */
  apply(edits: readonly TextEdit[]): void {
    const changes = edits.map(({ range, text }) => ({ from: range.start, to: range.end, insert: text }));
    this.view.dispatch({ changes, userEvent: 'input.fix', scrollIntoView: true });
    this.flush();
  }

  /** Repairs several files in one go, which can be undone in one step. Returns the number of the go. */
  applyRepairs(files: readonly RepairToApply[]): number {
    this.flush();
    return this.gos.apply(files);
  }

  /** Takes a go of repairs back, unless something was typed since. */
  takeBack(go: number): boolean {
    this.flush();
    return this.gos.takeBack(go);
  }

  /** Where the cursor is. */
  cursor(): { path: string; offset: number } {
    return { path: this.path, offset: this.view.state.selection.main.head };
  }

  /** The state of a file: the one that is shown, one that was put aside, or a new one with the text given. */
  stateOf(path: string, text?: string): EditorState {
    if (path === this.path && text === undefined) return this.view.state;
    const kept = text === undefined || this.known.get(path) === text ? this.states.get(path) : undefined;
    return kept ?? EditorState.create({ doc: text ?? '', extensions: this.extensions(path) });
  }

  isShown(path: string): boolean {
    return path === this.path;
  }

  /** Carries out a change in a file, shown or not, and hands its text on. */
  carryOut(path: string, transaction: Transaction): void {
    const text = transaction.newDoc.toString();
    if (path === this.path) {
      this.view.dispatch(transaction);
      this.cancelHandOver();
    } else this.states.set(path, transaction.state);
    this.known.set(path, text);
    if (transaction.docChanged) this.events.onText(path, text);
  }

  mark(path: string, marked: boolean): void {
    this.events.onMark(path, marked);
  }

  /** Hands on now what was typed. */
  flush(): void {
    if (this.timer === undefined) return;
    this.cancelHandOver();
    const text = this.view.state.doc.toString();
    this.known.set(this.path, text);
    this.events.onText(this.path, text);
  }

  /** The file that is shown with its text of this very moment, and whether that text is still to be handed on. */
  current(): { path: string; text: string; pending: boolean } {
    return { path: this.path, text: this.view.state.doc.toString(), pending: this.timer !== undefined };
  }

  destroy(): void {
    this.flush();
    this.view.destroy();
  }

  private replaceText(text: string): void {
    this.cancelHandOver();
    this.known.set(this.path, text);
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    this.cancelHandOver();
  }

  private cancelHandOver(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private extensions(path: string): Extension {
    return [
      lineNumbers(),
      foldGutter(),
      lintGutter(),
      // No linter of its own: this only sets how the findings that we hand in behave.
      linter(null, { hideOn: () => false }),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('  '),
      bracketMatching(),
      highlightSelectionMatches({ minSelectionLength: 3 }),
      search({ top: true }),
      placeholder(this.invitation),
      /\.json$/i.test(path) ? json() : EditorView.lineWrapping,
      // No key for Tab: it leaves the editor, as it leaves any other field.
      // Escape first closes the search panel, then leaves; that is why it stands where it stands.
      keymap.of([
        ...searchKeymap,
        { key: 'Escape', run: () => this.leave() },
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
      ]),
      EditorView.contentAttributes.of({
        'aria-label': `Text of ${path}`,
        tabindex: '0',
        spellcheck: 'false',
        autocapitalize: 'off',
      }),
      recordsRepairs,
      EditorView.updateListener.of(({ docChanged, transactions }) => {
        for (const transaction of transactions) {
          const go = goOf(transaction);
          // Undone or redone here, it is undone or redone in the other files too.
          if (go !== undefined && isReversal(transaction)) this.gos.follow(this.path, go);
        }
        if (docChanged) this.timer ??= setTimeout(() => this.flush(), handOver);
      }),
      // They hold the nonce without which the page's policy blocks styles.
      editorLooks,
    ];
  }

  private leave(): boolean {
    this.events.onLeave();
    return true;
  }
}

function renderSentence(sentence: string): Node {
  const holder = document.createElement('span');
  for (const { text, code } of inlineParts(sentence)) {
    const node = document.createElement(code ? 'code' : 'span');
    node.textContent = text;
    holder.append(node);
  }
  return holder;
}
