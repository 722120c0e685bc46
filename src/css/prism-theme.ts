/** The colours of code blocks. They are our tokens, so one theme serves light and dark and follows a switch at once. */
import type { PrismTheme } from 'prism-react-renderer';

export const prismTheme: PrismTheme = {
  plain: { color: 'var(--fusion-code-ink)', backgroundColor: 'var(--fusion-code-ground)' },
  styles: [
    {
      types: ['comment', 'prolog', 'doctype', 'cdata', 'punctuation', 'operator'],
      style: { color: 'var(--fusion-code-quiet)' },
    },
    {
      types: ['property', 'function', 'class-name', 'tag', 'atrule', 'builtin', 'variable'],
      style: { color: 'var(--fusion-code-key)' },
    },
    {
      types: ['string', 'char', 'attr-value', 'url', 'inserted', 'regex'],
      style: { color: 'var(--fusion-code-text)' },
    },
    {
      types: ['number', 'boolean', 'constant', 'symbol', 'null', 'deleted', 'parameter'],
      style: { color: 'var(--fusion-code-number)' },
    },
    {
      types: ['keyword', 'selector', 'attr-name', 'important', 'rule'],
      style: { color: 'var(--fusion-code-word)' },
    },
    { types: ['comment'], style: { fontStyle: 'italic' } },
    { types: ['important', 'bold'], style: { fontWeight: 'bold' } },
  ],
};
