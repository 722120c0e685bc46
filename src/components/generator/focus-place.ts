/** Puts the focus into the field of a place. The only code of the generator that looks for elements of other components. */
import { isWithin } from './draft/json-at';

/** @returns whether there is a field for it, or for what is around it. */
export function focusPlace(root: HTMLElement, pointer: string): boolean {
  let best: HTMLElement | undefined;
  for (const found of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = found.dataset.at ?? '';
    if (isWithin(pointer, at) && at.length > (best?.dataset.at?.length ?? 0)) best = found;
  }
  // A missing object has no field of its own: the first field within it is where to begin.
  best ??= [...root.querySelectorAll<HTMLElement>('[data-at]')].find(({ dataset }) =>
    isWithin(dataset.at ?? '', pointer),
  );
  if (best === undefined) return false;
  for (let holder = best.closest('details'); holder !== null; holder = holder.parentElement?.closest('details') ?? null)
    holder.open = true;
  const control = best.matches('fieldset')
    ? (best.querySelector<HTMLElement>('input:checked, input, select, textarea, button') ?? best)
    : best;
  control.focus();
  best.scrollIntoView({ block: 'center' });
  return true;
}
