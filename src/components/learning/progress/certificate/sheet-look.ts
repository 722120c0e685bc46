/** Fonts and colours for the picture, read from the page: the tokens are their one source. */

const TOKENS = {
  ink: '--fusion-ink',
  soft: '--fusion-ink-soft',
  action: '--fusion-action',
  coral: '--fusion-coral',
  paper: '--fusion-surface-raised',
} as const;

/** The look of the light mode, whatever mode the page is in. */
export function sheetLook() {
  const root = document.documentElement;
  const mode = root.getAttribute('data-theme');
  // Within one turn, so that nobody sees it.
  root.setAttribute('data-theme', 'light');
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const { ink, soft, action, coral, paper } = TOKENS;
  const colours = {
    ink: token(ink),
    soft: token(soft),
    action: token(action),
    coral: token(coral),
    paper: token(paper),
  };
  const displayFont = token('--font-display');
  const textFont = token('--font-text');
  if (mode === null) root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', mode);
  return { colours, displayFont, textFont };
}
