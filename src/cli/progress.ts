/** A line that says how far a long check is. For people at a terminal only: in a log it would be noise. */

/** What the line is written to: the error output of the process, or what a test puts in its place. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export class Progress {
  private done = 0;
  /** Where the line is shown, if anywhere. */
  private readonly stream: Terminal | undefined;

  /** @param open the error output of the process takes longer to open than a small check to run; nobody asks in vain */
  constructor(
    private readonly total: number,
    open: () => Terminal = () => process.stderr,
  ) {
    const stream = total > 1 ? open() : undefined;
    this.stream = stream?.isTTY === true ? stream : undefined;
  }

  /** Notes that one more connector is checked. */
  step(): void {
    this.done++;
    this.stream?.write(`\r${this.done} of ${this.total} connectors checked`);
  }

  /** Takes the line away, so that the report starts on a clean one. */
  end(): void {
    if (this.done > 0) this.stream?.write('\r\x1b[K');
  }
}
