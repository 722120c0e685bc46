/** Looks of the editor: our colours, which know light from dark by themselves. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const underline = (token: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy var(--fusion-${token}) 1.5px`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--fusion-ink)', backgroundColor: 'var(--fusion-surface-raised)' },
  '&.cm-focused': { outline: '2px solid var(--fusion-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: '13.5px', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--fusion-ink)', paddingBlock: 'var(--space-3)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--fusion-ink)' },
  '.cm-placeholder': { color: 'var(--fusion-ink-soft)' },
  '.cm-gutters': {
    backgroundColor: 'var(--fusion-surface)',
    color: 'var(--fusion-ink-soft)',
    borderRight: '1px solid var(--fusion-line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--fusion-action-soft) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--fusion-action-soft)', color: 'var(--fusion-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--fusion-action) 30%, transparent)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--fusion-action-soft)',
    outline: '1px solid var(--fusion-line-strong)',
  },
  '.cm-lintRange-error': underline('error'),
  '.cm-lintRange-warning': underline('warning'),
  '.cm-lintRange-hint': underline('hint'),
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--fusion-error)' },
  '.cm-lintPoint-warning:after': { borderBottomColor: 'var(--fusion-warning)' },
  '.cm-lintPoint-hint:after': { borderBottomColor: 'var(--fusion-hint)' },
  '.cm-gutter-lint': { width: '1.3em' },
  '.cm-lint-marker': { width: '0.8em', height: '0.8em', margin: '0.3em auto 0', content: 'none' },
  '.cm-lint-marker-error': { backgroundColor: 'var(--fusion-error)', borderRadius: '2px' },
  '.cm-lint-marker-warning': {
    backgroundColor: 'var(--fusion-warning)',
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
  },
  '.cm-lint-marker-hint': { backgroundColor: 'var(--fusion-hint)', borderRadius: '50%' },
  '.cm-tooltip': {
    backgroundColor: 'var(--fusion-surface-raised)',
    color: 'var(--fusion-ink)',
    border: '1px solid var(--fusion-line-strong)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', lineHeight: '1.45' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--fusion-error)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--fusion-warning)' },
  '.cm-diagnostic-hint': { borderLeft: '4px solid var(--fusion-hint)' },
  '.cm-panels': {
    backgroundColor: 'var(--fusion-surface)',
    color: 'var(--fusion-ink)',
    borderColor: 'var(--fusion-line)',
  },
  '.cm-textfield, .cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--fusion-surface-raised)',
    color: 'var(--fusion-ink)',
    border: '1px solid var(--fusion-line-strong)',
    fontSize: '13px',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--fusion-warning-soft)', outline: '1px solid var(--fusion-warning)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--fusion-action-soft)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--fusion-action-soft)',
    color: 'var(--fusion-ink)',
    border: 'none',
    paddingInline: '0.4em',
  },
  // Smaller type makes phones zoom in when the editor takes the focus.
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: '16px' } },
});

const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--fusion-code-key, var(--fusion-action))' },
  { tag: tags.string, color: 'var(--fusion-code-text, var(--fusion-success))' },
  { tag: tags.number, color: 'var(--fusion-code-number, var(--fusion-warning))' },
  { tag: [tags.bool, tags.null], color: 'var(--fusion-code-word, var(--fusion-hint))', fontWeight: '600' },
  { tag: [tags.separator, tags.punctuation, tags.bracket], color: 'var(--fusion-code-quiet, var(--fusion-ink-soft))' },
  { tag: tags.invalid, color: 'var(--fusion-error)' },
]);

/** Theme, colours of the language, and the word that the page's policy knows our styles by. */
export const editorLooks: Extension = [theme, syntaxHighlighting(highlighting), EditorView.cspNonce.of('cm')];
