/** One text to read: highlighted, with the place of a change marked and in sight. Knows no React. */
import { json } from '@codemirror/lang-json';
import { foldGutter } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, lineNumbers } from '@codemirror/view';
import { editorLooks } from '../tools/editor-theme';

export interface Mark {
  readonly start: number;
  readonly end: number;
}

const setMark = StateEffect.define<Mark | undefined>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark))
        return effect.value === undefined ? Decoration.none : drawn(transaction.state, effect.value);
    }
    return value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The line of the place is tinted, the place itself is underlined. */
function drawn(state: EditorState, { start, end }: Mark): DecorationSet {
  const line = state.doc.lineAt(start);
  const decorations = [Decoration.line({ class: 'cm-changed-line' }).range(line.from)];
  if (end > start) decorations.push(Decoration.mark({ class: 'cm-changed' }).range(start, end));
  return Decoration.set(decorations);
}

const looks = EditorView.theme({
  '.cm-changed-line': { backgroundColor: 'var(--fusion-action-soft)' },
  '.cm-changed': { outline: '2px solid var(--fusion-action)', outlineOffset: '1px', borderRadius: '2px' },
  '.cm-scroller': { fontSize: '13px' },
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: '13px' } },
});

export class TextView {
  private readonly view: EditorView;
  private text: string | undefined;

  constructor(
    parent: HTMLElement,
    private readonly label: string,
  ) {
    // The looks must be there from the first moment: they hold the nonce without which the page's policy blocks styles.
    this.view = new EditorView({ parent, extensions: [editorLooks, looks] });
  }

  /** Shows a text with a place in it. The same text keeps what is folded. */
  show(text: string, mark: Mark | undefined): void {
    if (text !== this.text) {
      this.text = text;
      this.view.setState(EditorState.create({ doc: text, extensions: this.extensions() }));
    }
    const end = this.view.state.doc.length;
    const inside = mark && { start: Math.min(mark.start, end), end: Math.min(mark.end, end) };
    this.view.dispatch({ effects: setMark.of(inside) });
    if (inside !== undefined) this.reveal(inside.start);
  }

  /** Brings a place into the middle. By hand, because the editor's own way also scrolls the page around it. */
  private reveal(offset: number): void {
    this.view.requestMeasure({
      read: (view) => {
        const { state, scrollDOM, defaultCharacterWidth } = view;
        const block = view.lineBlockAt(offset);
        const across = (offset - state.doc.lineAt(offset).from) * defaultCharacterWidth;
        return {
          top: Math.max(0, block.top - scrollDOM.clientHeight / 2),
          left: across > scrollDOM.clientWidth / 2 ? across - scrollDOM.clientWidth / 3 : 0,
        };
      },
      write: ({ top, left }, { scrollDOM }) => {
        scrollDOM.scrollTop = top;
        scrollDOM.scrollLeft = left;
      },
    });
  }

  destroy(): void {
    this.view.destroy();
  }

  private extensions() {
    return [
      editorLooks,
      looks,
      marks,
      json(),
      lineNumbers(),
      foldGutter(),
      EditorState.readOnly.of(true),
      // Not editable, yet in the tab order: a keyboard has to be able to scroll it.
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true', 'aria-label': this.label }),
    ];
  }
}
