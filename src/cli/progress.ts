/** A line that says how far a long check is. For people at a terminal only: in a log it would be noise. */

/** What the line is written to: the error output of the process, or what a test puts in its place. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export class Progress {
  private done = 0;
  private readonly isShown: boolean;

  constructor(
    private readonly total: number,
    private readonly stream: Terminal = process.stderr,
  ) {
    this.isShown = stream.isTTY === true && total > 1;
  }

  /** Notes that one more connector is checked. */
  step(): void {
    this.done++;
    if (this.isShown) this.stream.write(`\r${this.done} of ${this.total} connectors checked`);
  }

  /** Takes the line away, so that the report starts on a clean one. */
  end(): void {
    if (this.isShown && this.done > 0) this.stream.write('\r\x1b[K');
  }
}
