/** Stands in for mark.js where the search theme uses it, and loads the real one when there is something to highlight. */
import type Mark from 'mark.js/dist/mark.es6.min.js';
import type { MarkOptions } from 'mark.js/dist/mark.es6.min.js';

/** What mark.js leaves around the words that it highlighted. */
const marked = 'mark[data-markjs]';

export default class LazyMark {
  private loaded: Promise<Mark> | undefined;

  constructor(private readonly root: HTMLElement) {}

  /** Takes highlights away; a page without any needs nothing for it. */
  unmark(): void {
    if (this.root.querySelector(marked) !== null) void this.load().then((mark) => mark.unmark());
  }

  mark(words: readonly string[], options: MarkOptions): void {
    void this.load().then((mark) => mark.mark(words, options));
  }

  private load(): Promise<Mark> {
    this.loaded ??= import('mark.js/dist/mark.es6.min.js').then(({ default: RealMark }) => new RealMark(this.root));
    return this.loaded;
  }
}
