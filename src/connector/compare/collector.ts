/** Turns what the kinds of change find into the changes of a report: with places, the official sentence, an order. */

import type { ConnectorModel } from '../model/connector';
import { capitalised } from '../text/capitalised';
import type { JsonNode } from '../text/json-node';
import type { TextRange } from '../text/line-index';
import type { Difference, Facts } from './changes/change';
import { type Change, type Place, verdicts } from './result';

/** Where a difference was found. */
export interface Context {
  /** The operation's id, or method and path. */
  readonly operation?: string;
  /** Where the operation stands among all operations. */
  readonly order: number;
  /** What the message is about, as it reads in a sentence. */
  readonly subject?: string;
  /** The official place, without the last step. */
  readonly valuePath?: string;
}

interface Collected {
  readonly change: Omit<Change, 'operations'>;
  readonly operations: Set<string>;
  readonly order: number;
}

export class Collector {
  private readonly collected = new Map<Difference, Collected>();
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly old: ConnectorModel,
    private readonly now: ConnectorModel,
  ) {}

  /** Takes a difference. One that was taken before only gains the operation: it is the same change seen again. */
  add(kind: Facts, difference: Difference, context: Context): void {
    const { operation, order } = context;
    if (this.addUse(difference, operation)) return;
    const operations = new Set(operation === undefined ? [] : [operation]);
    this.collected.set(difference, { change: this.change(kind, difference, context), operations, order });
  }

  /** Adds an operation to a difference that was taken before; `false` when it was not. */
  addUse(difference: Difference, operation: string | undefined): boolean {
    const collected = this.collected.get(difference);
    if (collected !== undefined && operation !== undefined) collected.operations.add(operation);
    return collected !== undefined;
  }

  /** All changes: the worst first, then by operation as the file has them, then as they were found. */
  changes(): Change[] {
    return [...this.collected.values()]
      .sort(
        (left, right) =>
          verdicts.indexOf(left.change.verdict) - verdicts.indexOf(right.change.verdict) || left.order - right.order,
      )
      .map(({ change, operations }) => ({ ...change, operations: [...operations] }));
  }

  private change(kind: Facts, difference: Difference, context: Context): Omit<Change, 'operations'> {
    const [old, now] = [place(this.old, difference.old), place(this.now, difference.new)];
    const key = `${kind.id}@${old?.pointer ?? ''}~${now?.pointer ?? ''}`;
    const number = (this.ids.get(key) ?? 0) + 1;
    this.ids.set(key, number);
    const valuePath =
      context.valuePath === undefined || difference.step === undefined
        ? context.valuePath
        : `${context.valuePath}/${difference.step}`;
    const official = difference.official ?? kind.official;
    return {
      id: number === 1 ? key : `${key}#${number}`,
      kind: kind.id,
      verdict: kind.verdict,
      message: sentence(difference.message, context.subject ?? 'it'),
      was: difference.was,
      is: difference.is,
      why: kind.why,
      instead: kind.instead,
      ...(official === undefined || valuePath === undefined
        ? {}
        : { official: { message: official, valuePath, source: 'NewSwagger' as const } }),
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
    };
  }
}

/** Puts the subject into a message, which begins with a capital letter whatever the subject is. */
function sentence(message: string, subject: string): string {
  return capitalised(message.replace('{0}', () => subject));
}

function place(connector: ConnectorModel, node: JsonNode | undefined): Place | undefined {
  if (node === undefined) return undefined;
  const file = connector.fileHolding(node)?.path;
  return file === undefined ? undefined : { file, pointer: node.pointer, range: rangeOf(node) };
}

/** A scalar is marked whole, a container by its name or its opening bracket. */
function rangeOf(node: JsonNode): TextRange {
  if (node.kind !== 'object' && node.kind !== 'array') return node.range;
  return node.keyRange ?? { start: node.start, end: Math.min(node.start + 1, node.end) };
}
