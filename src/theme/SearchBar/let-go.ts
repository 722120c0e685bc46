/**
 * The search box takes the focus a second time when its index has come, which may be seconds after the first.
 * Somebody who has gone on by then keeps the focus where it is.
 */

/**
 * Follows a call of `input.focus()` only while the box is in use, or when a key asks for it (the shortcut).
 *
 * @returns gives the box its own ways back.
 */
export function letGo(input: HTMLInputElement): () => void {
  let isLeft = false;
  const look = ({ target }: Event) => {
    isLeft = target !== input;
  };
  document.addEventListener('focusin', look, true);
  // Who touches the page beside the box has left it, too, though nothing else gets the focus.
  document.addEventListener('pointerdown', look, true);
  input.focus = (options) => {
    if (isLeft && !(window.event instanceof KeyboardEvent)) return;
    HTMLElement.prototype.focus.call(input, options);
  };
  return () => {
    document.removeEventListener('focusin', look, true);
    document.removeEventListener('pointerdown', look, true);
    Reflect.deleteProperty(input, 'focus');
  };
}
