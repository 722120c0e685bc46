/** What a report of a comparison is: a comparison with the names of both versions in, one text out. */
import { LineIndex, type Position } from '../../text/line-index';
import type { Change, Comparison, Note, Place, Verdict } from '../result';

/** One comparison. The paths are how a person names the versions: the folder or file as it was given. */
export interface ComparedVersions {
  readonly oldPath: string;
  readonly newPath: string;
  readonly comparison: Comparison;
}

export type CompareFormat = (compared: ComparedVersions) => string;

/** How reports call the verdicts, as headings. */
export const headings: Readonly<Record<Verdict, string>> = {
  breaking: 'Breaks existing flows',
  risky: 'May break existing flows',
  safe: 'Safe',
};

/** The operations of a change in words: at most three by name. */
export function operationWords({ operations }: Change): string {
  if (operations.length === 0) return 'the whole connector';
  const named = operations.slice(0, 3).join(', ');
  return operations.length > 3 ? `${named} and ${operations.length - 3} more` : named;
}

/** Lines and columns of one comparison, computed once a file and only when something is printed. */
export class Places {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(private readonly compared: ComparedVersions) {}

  start(side: 'old' | 'new', { file, range }: Pick<Place, 'file' | 'range'>): Position {
    return this.index(side, file).positionAt(range.start);
  }

  end(side: 'old' | 'new', { file, range }: Pick<Place, 'file' | 'range'>): Position {
    return this.index(side, file).positionAt(range.end);
  }

  /** The file as a person would open it. */
  path(side: 'old' | 'new', file: string): string {
    const given = side === 'old' ? this.compared.oldPath : this.compared.newPath;
    if (file === '' || given === file || given.endsWith(`/${file}`) || given === '') return given || file;
    return `${given}/${file}`;
  }

  /** `path:line:column` of a place or of a note. */
  words(side: 'old' | 'new', place: Place | Note): string {
    const { file, range } = place;
    if (range === undefined) return this.path(side, file);
    const { line, column } = this.start(side, { file, range });
    return `${this.path(side, file)}:${line}:${column}`;
  }

  private index(side: 'old' | 'new', file: string): LineIndex {
    const key = `${side} ${file}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      const text = this.compared.comparison.files[side].find(({ path }) => path === file)?.text ?? '';
      index = new LineIndex(text);
      this.indexes.set(key, index);
    }
    return index;
  }
}
