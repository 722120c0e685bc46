/** Which places of the draft have a field on the screen: a step shows what is wrong at all others by itself. */
import { createContext } from 'react';
import { isWithin } from '../draft/json-at';

type Covers = 'place' | 'below';

/** A store outside of React's state: fields come and go while they are drawn. */
export class FieldPlaces {
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private version = 0;

  /** Notes a field; the function that it gives back takes it away. */
  add(at: string, covers: Covers): () => void {
    const key = `${covers} ${at}`;
    this.change(key, 1);
    return () => this.change(key, -1);
  }

  /** Whether a note at this pointer is shown by a field. */
  has(pointer: string): boolean {
    if (this.counts.has(`place ${pointer}`)) return true;
    return [...this.counts.keys()].some((key) => key.startsWith('below ') && isWithin(pointer, key.slice(6)));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): number => this.version;

  private change(key: string, by: 1 | -1): void {
    const count = (this.counts.get(key) ?? 0) + by;
    if (count === 0) this.counts.delete(key);
    else this.counts.set(key, count);
    this.version++;
    for (const listener of this.listeners) listener();
  }
}

export const FieldPlacesContext = createContext<FieldPlaces | undefined>(undefined);
