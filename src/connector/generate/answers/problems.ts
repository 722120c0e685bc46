/** Mistakes in the answers, and the words in which they are told. */
import type { JsonNode } from '../../text/json-node';
import type { TextRange } from '../../text/line-index';

/** One mistake in the answers. */
export interface AnswerProblem {
  /** JSON pointer in the answers: the object that lacks something, or the wrong value. */
  readonly pointer: string;
  readonly message: string;
  readonly range: TextRange;
  /** The member that the object at the pointer lacks. A form has a field for it although the text has no place. */
  readonly missing?: string;
}

export class AnswerProblems {
  readonly all: AnswerProblem[] = [];

  add(node: JsonNode, message: string, range: TextRange = node.range): void {
    this.all.push({ pointer: node.pointer, message, range });
  }

  /** An object lacks a member. */
  addMissing(node: JsonNode, missing: string, message: string): void {
    this.all.push({ pointer: node.pointer, message, range: openingOf(node), missing });
  }
}

export const kindNames: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
};

/** Where something is missing, the name of the object that lacks it is pointed at, or its bracket. */
export function openingOf(node: JsonNode): TextRange {
  return node.keyRange ?? { start: node.start, end: node.start + 1 };
}

export function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean \`${word}\`?`;
}

export function listed(words: readonly string[]): string {
  const marked = words.map((word) => `\`${word}\``);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} or ${last}`;
}

export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
