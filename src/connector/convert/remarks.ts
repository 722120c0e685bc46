/** What a conversion has to tell besides its result: what was lost, what was changed, what could not be read. */
import { formatPointer } from '../text/json-pointer';

/** `lost`: the result says less. `changed`: it says it in another way. `problem`: the source is broken there. */
export type RemarkKind = 'lost' | 'changed' | 'problem';

export interface Remark {
  readonly kind: RemarkKind;
  /** JSON pointer in the source; empty for the whole of it. */
  readonly pointer: string;
  readonly message: string;
}

export type Path = ReadonlyArray<string | number>;

/** Collects remarks in the order in which they arise; the same sentence about the same place counts once. */
export class Remarks {
  private readonly found = new Map<string, Remark>();

  lost(path: Path, message: string): void {
    this.add('lost', path, message);
  }

  changed(path: Path, message: string): void {
    this.add('changed', path, message);
  }

  problem(path: Path, message: string): void {
    this.add('problem', path, message);
  }

  get all(): Remark[] {
    return [...this.found.values()];
  }

  private add(kind: RemarkKind, path: Path, message: string): void {
    const pointer = formatPointer(path);
    const key = `${pointer}\n${message}`;
    if (!this.found.has(key)) this.found.set(key, { kind, pointer, message });
  }
}
