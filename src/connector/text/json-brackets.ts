/**
 * The open brackets of a reading, and where the indentation contradicts them. A forgotten bracket shows only at the end
 * of a document; these suspicions tell `parse-json.ts` where it may really be missing.
 */
import type { JsonNode } from './json-node';
import type { JsonTokens } from './json-tokens';

/** What to do with the token at an offset: add a bracket before it, take it for the other bracket, or pass over it. */
export type Mend = 'close' | 'open' | 'swap' | 'skip';
export type Suspect = readonly [offset: number, mend: Mend];
export type Closer = '}' | ']';

interface Open {
  readonly node: JsonNode;
  readonly close: Closer;
  /** The indentation of the line on which it was opened. */
  readonly indent: number;
}

const maximumSuspects = 50;

export class Brackets {
  /** Places at which a mend might help, in the order of the text. */
  readonly suspects: Suspect[] = [];
  private readonly open: Open[] = [];
  private readonly used = new Set<number>();
  private indent = 0;
  /** The indentation of the current token if it is the first of its line. */
  private startsLineAt: number | undefined;

  constructor(
    private readonly text: string,
    private readonly tokens: JsonTokens,
    private readonly mends: ReadonlyMap<number, Mend>,
    private readonly suspicious: boolean,
  ) {}

  get depth(): number {
    return this.open.length;
  }

  /** The container that is open innermost. */
  get innermost(): JsonNode | undefined {
    return this.open.at(-1)?.node;
  }

  /** What would close all that is open. */
  get closers(): string {
    return this.open.reduceRight((closers, { close }) => closers + close, '');
  }

  push(node: JsonNode, close: Closer): void {
    this.open.push({ node, close, indent: this.indent });
  }

  pop(): void {
    this.open.pop();
  }

  /** Takes note of a new current token. */
  moved(): void {
    if (!this.suspicious) return;
    this.startsLineAt = indentation(this.text, this.tokens.start);
    this.indent = this.startsLineAt ?? this.indent;
  }

  /** Whether the current token is to be mended so; a mend works once. */
  mended(mend: Mend): boolean {
    const { start } = this.tokens;
    if (this.mends.get(start) !== mend || this.used.has(start)) return false;
    this.used.add(start);
    return true;
  }

  /** Whether a container was closed before the current token by a mend. */
  get wasMended(): boolean {
    return this.used.has(this.tokens.start);
  }

  /** Whether the current token is a closing bracket of the other kind, for which an outer container waits. */
  belongsOutside(close: Closer): boolean {
    const { kind, start } = this.tokens;
    if ((kind !== '}' && kind !== ']') || kind === close || this.mends.has(start)) return false;
    return this.open.slice(0, -1).some((outer) => outer.close === kind);
  }

  /** Notes the current token if a bracket may be missing before it, or if it may be the wrong one or one too many. */
  suspect(node: JsonNode, close: Closer): void {
    const mend = this.suspicious ? this.suspicion(node, close) : undefined;
    if (mend !== undefined) this.note(mend);
  }

  /** Notes the current token if it may begin an object that lacks its opening brace: a name in the place of a value. */
  suspectOpening(): void {
    if (this.suspicious && this.tokens.kind === 'string' && this.tokens.following === ':') this.note('open');
  }

  private note(mend: Mend): void {
    if (this.mends.has(this.tokens.start) || this.suspects.length >= maximumSuspects) return;
    this.suspects.push([this.tokens.start, mend]);
  }

  private suspicion(node: JsonNode, close: Closer): Mend | undefined {
    const { kind, following } = this.tokens;
    const at = this.startsLineAt;
    const opened = this.open.at(-1)?.indent ?? 0;
    const nested = this.open.length > 1;
    if (kind === '}' || kind === ']') {
      if (nested && at !== undefined && at < opened) return 'close';
      if (kind !== close) return 'swap';
      return nested && at !== undefined && at > opened ? 'skip' : undefined;
    }
    if (nested && at !== undefined && at <= opened) return 'close';
    if (kind === '{' && node.kind === 'object') return node.parent?.kind === 'array' ? 'close' : 'skip';
    return kind === 'string' && node.kind === 'array' && following === ':' ? 'close' : undefined;
  }
}

/** The number of blanks before `offset` if nothing else stands before it on its line. */
function indentation(text: string, offset: number): number | undefined {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? offset - at : undefined;
}
