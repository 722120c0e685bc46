/**
 * The editor without React: one view, one state a file (so that each keeps its own history), findings drawn into it.
 * Texts come in through `show` and go out through `onText`.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic as EditorDiagnostic, linter, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import type { TextEdit } from '../../../connector/index';
import type { EditorFinding } from '../../../worker/protocol';
import { inlineParts } from '../parts/inline-parts';
import { editorLooks } from './editor-theme';

export interface CodeEditorEvents {
  onText(path: string, text: string): void;
  /** Escape, when nothing in the editor wants it. */
  onLeave(): void;
}

/** How long after the first keystroke the text is handed on, in milliseconds. */
const handOver = 30;
/** More underlines than this help nobody and cost time; the list has them all. */
const mostMarks = 2000;

export class CodeEditor {
  private readonly view: EditorView;
  private readonly states = new Map<string, EditorState>();
  /** The text of each file as this editor last took or gave it: what differs from it comes from outside. */
  private readonly known = new Map<string, string>();
  private path = '';
  private serial: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parent: HTMLElement,
    private readonly events: CodeEditorEvents,
  ) {
    // The looks must be there from the first moment: they hold the nonce without which the page's policy blocks styles.
    this.view = new EditorView({ parent, extensions: [editorLooks] });
  }

  /** Shows a file. Another `serial` means other files: histories are forgotten. */
  show(serial: number, path: string, text: string): void {
    if (serial !== this.serial) {
      this.cancelHandOver();
      this.states.clear();
      this.known.clear();
      this.serial = serial;
    } else if (path === this.path) {
      if (text !== this.known.get(path)) this.replaceText(text);
      return;
    } else {
      this.flush();
      this.states.set(this.path, this.view.state);
    }
    const kept = this.known.get(path) === text ? this.states.get(path) : undefined;
    this.path = path;
    this.known.set(path, text);
    this.view.setState(kept ?? EditorState.create({ doc: text, extensions: this.extensions(path) }));
  }

  /** Draws the findings of the file that is shown. */
  setFindings(findings: readonly EditorFinding[]): void {
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
      placeholder('Paste a definition here'),
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
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) this.timer ??= setTimeout(() => this.flush(), handOver);
      }),
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
