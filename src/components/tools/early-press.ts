/**
 * A button that is shown before its tool is there. What is pressed then is done when the tool has come: nobody has to
 * press twice, and no button has to look switched off. The script that stands in every page (`src/site/start-scripts.ts`)
 * notes the press, because the button may not even be React's yet.
 */
import { useEffect } from 'react';

interface Press {
  /** The name of the press, while nothing can be done. */
  readonly 'data-press': string | undefined;
  readonly onClick: (() => void) | undefined;
}

/**
 * What a button needs to be pressed early.
 *
 * @param name the same for the button that is shown early and for the one that takes its place
 * @param act left out while the tool is loading
 */
export function usePress(name: string, act: (() => void) | undefined): Press {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (act === undefined || dataset.pressed !== name) return;
    delete dataset.pressed;
    act();
  }, [name, act]);
  return { 'data-press': act === undefined ? name : undefined, onClick: act };
}
