/** The part of mark.js that is used; the library brings no types of its own. */
declare module 'mark.js/dist/mark.es6.min.js' {
  export interface MarkOptions {
    /** Selectors of elements that stay as they are. */
    readonly exclude?: readonly string[];
  }

  export default class Mark {
    constructor(root: HTMLElement);
    mark(words: readonly string[], options: MarkOptions): void;
    unmark(): void;
  }
}
