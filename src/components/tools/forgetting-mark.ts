/** Says that something is being forgotten: the database may be slower than the next visit, which then finishes it. */
export class ForgettingMark {
  constructor(private readonly key: string) {}

  /** Where nothing may be kept, nothing is marked. */
  isSet(): boolean {
    try {
      return localStorage.getItem(this.key) !== null;
    } catch {
      return false;
    }
  }

  set(is: boolean): void {
    try {
      if (is) localStorage.setItem(this.key, '');
      else localStorage.removeItem(this.key);
    } catch {
      // The database is asked all the same.
    }
  }
}
