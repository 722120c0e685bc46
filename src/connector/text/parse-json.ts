/**
 * Tolerant JSON parser: reads on after a mistake, so that the rest of a broken file can still be checked.
 * The scanner (strings, escapes, numbers) is jsonc-parser's; the tree, the recovery and the sentences are ours,
 * because one mistake must give one finding at the place where a person would mend it.
 */
import { createScanner } from 'jsonc-parser';
import { type JsonKind, JsonNode, type JsonScalar } from './json-node';
import type { TextRange } from './line-index';

/** One mistake in the syntax. `message` says what is there and what is expected. */
export interface SyntaxProblem {
  readonly message: string;
  readonly range: TextRange;
  /** The innermost value that could be opened around the mistake. */
  readonly container: JsonNode | undefined;
  /** A text to put in place of `range` that surely mends it (a stray comma removed, a missing one added). */
  readonly repair?: { readonly title: string; readonly range: TextRange; readonly text: string };
}

export interface ParsedJson {
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Deeper than any real definition (28 levels is the deepest known one), shallow enough for recursive readers. */
export const maximumDepth = 200;
/** After this many mistakes a file is not a slightly broken JSON text any more, and more sentences help nobody. */
const maximumProblems = 20;

/** Token numbers of jsonc-parser's `SyntaxKind`, which is a `const enum` and so not importable under `isolatedModules`. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;

const scanErrors: ReadonlyMap<number, string> = new Map([
  [1, 'This comment is never closed.'],
  [2, 'This text is never closed: a `"` is missing at its end.'],
  [3, 'This number is not complete.'],
  [4, 'This `\\u` escape needs four hexadecimal digits.'],
  [5, 'This `\\` escape is not one of JSON: `\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX`.'],
  [6, 'This text holds a control character (a tab or a line break); write it as an escape such as `\\t` or `\\n`.'],
]);

/** Parses JSON text. A leading byte order mark is skipped. Never throws; what is wrong is in `problems`. */
export function parseJson(text: string): ParsedJson {
  return new Parser(text).parse();
}

class Parser {
  private readonly scanner;
  private readonly problems: SyntaxProblem[] = [];
  private kind: number = token.unknown;
  private offset = 0;
  private length = 0;
  /** Where the token before the current one ends: the place of a missing comma. */
  private previousEnd = 0;
  private depth = 0;
  /** Mistakes that follow another one before anything could be read are its echo and not told. */
  private recovered = true;
  private readonly open: number[] = [];
  private endTold = false;

  constructor(private readonly text: string) {
    this.scanner = createScanner(text, false);
    if (text.charCodeAt(0) === 0xfeff) this.scanner.setPosition(1);
  }

  parse(): ParsedJson {
    this.next(undefined);
    if (this.is(token.end)) {
      this.problem('The file is empty; a JSON object `{ … }` is expected.', { start: 0, end: 0 }, undefined);
      return { root: undefined, problems: this.problems };
    }
    if (!this.startsValue()) {
      const message = /^\uFEFF?\s*(---|[\w-]+\s*:)/.test(this.text)
        ? 'This looks like YAML; a JSON object `{ … }` is expected.'
        : 'This is not JSON; a JSON object `{ … }` is expected.';
      this.problem(message, this.tokenRange(), undefined);
      return { root: undefined, problems: this.problems };
    }
    const root = this.value(undefined, undefined, undefined);
    if (!this.is(token.end)) {
      this.problem('There is more text after the end of the JSON document.', this.tokenRange(), root);
    }
    return { root, problems: this.problems };
  }

  private next(container: JsonNode | undefined): void {
    this.previousEnd = this.offset + this.length;
    for (;;) {
      this.kind = this.scanner.scan();
      if (this.kind >= 14 && this.kind <= 15) continue;
      this.offset = this.scanner.getTokenOffset();
      this.length = this.scanner.getTokenLength();
      const scanError = scanErrors.get(this.scanner.getTokenError());
      if (scanError !== undefined) this.problem(scanError, this.tokenRange(), container);
      if (this.is(token.lineComment) || this.is(token.blockComment)) {
        this.recovered = true;
        this.problem('JSON has no comments.', this.tokenRange(), container, {
          title: 'Remove the comment',
          range: this.tokenRange(),
          text: '',
        });
        this.recovered = true;
        continue;
      }
      return;
    }
  }

  /** Asked through a method, because `next` changes the token behind the compiler's back. */
  private is(kind: number): boolean {
    return this.kind === kind;
  }

  private tokenRange(): TextRange {
    return { start: this.offset, end: this.offset + this.length };
  }

  private tokenText(): string {
    return this.text.slice(this.offset, this.offset + this.length);
  }

  private problem(
    message: string,
    range: TextRange,
    container: JsonNode | undefined,
    repair?: SyntaxProblem['repair'],
  ): void {
    if (this.recovered && this.problems.length < maximumProblems) {
      this.problems.push(repair === undefined ? { message, range, container } : { message, range, container, repair });
    }
    this.recovered = false;
  }

  private startsValue(): boolean {
    const { kind } = this;
    return kind === token.openBrace || kind === token.openBracket || (kind >= token.null && kind <= token.number);
  }

  private value(
    parent: JsonNode | undefined,
    key: string | number | undefined,
    keyRange: TextRange | undefined,
  ): JsonNode {
    if (this.is(token.openBrace) || this.is(token.openBracket)) return this.container(parent, key, keyRange);
    const [kind, value] = this.scalar();
    const node = new JsonNode(kind, this.offset, value, parent, key, keyRange);
    node.end = this.offset + this.length;
    this.next(parent);
    return node;
  }

  private scalar(): [JsonKind, JsonScalar] {
    switch (this.kind) {
      case token.string:
        return ['string', this.scanner.getTokenValue()];
      case token.number:
        return ['number', Number(this.scanner.getTokenValue())];
      case token.true:
        return ['boolean', true];
      case token.false:
        return ['boolean', false];
      default:
        return ['null', null];
    }
  }

  private container(
    parent: JsonNode | undefined,
    key: string | number | undefined,
    keyRange: TextRange | undefined,
  ): JsonNode {
    const isObject = this.is(token.openBrace);
    const node = new JsonNode(isObject ? 'object' : 'array', this.offset, undefined, parent, key, keyRange);
    if (this.depth >= maximumDepth) {
      this.problem(`This is nested more than ${maximumDepth} levels deep.`, this.tokenRange(), parent);
      this.skipNested();
      node.end = this.previousEnd;
      return node;
    }
    this.depth++;
    this.open.push(isObject ? token.closeBrace : token.closeBracket);
    this.next(node);
    this.entries(node, isObject ? token.closeBrace : token.closeBracket);
    this.open.pop();
    this.depth--;
    return node;
  }

  /** Reads the members or items of `node` up to its closing bracket, and leaves the token after it. */
  private entries(node: JsonNode, close: number): void {
    let separated = true;
    let lastComma: TextRange | undefined;
    for (;;) {
      if (this.kind === close) {
        if (lastComma !== undefined) {
          this.problem(`The last comma before ${this.quoted()} is one too many.`, lastComma, node, {
            title: 'Remove the comma',
            range: lastComma,
            text: '',
          });
          this.recovered = true;
        }
        node.end = this.offset + this.length;
        this.next(node.parent);
        return;
      }
      if (this.is(token.end) || this.closesOuter()) {
        const opener = node.kind === 'object' ? '{' : '[';
        const closer = node.kind === 'object' ? '}' : ']';
        // Containers that end with the file all miss the same thing; the innermost one says it for all.
        if (!this.endTold) {
          this.problem(
            `This \`${opener}\` is never closed: a \`${closer}\` is missing.`,
            { start: node.start, end: node.start + 1 },
            node,
          );
        }
        this.endTold ||= this.is(token.end);
        node.damaged = true;
        node.end = this.previousEnd;
        return;
      }
      if (this.is(token.comma)) {
        if (separated) this.problem('A value is missing before this comma.', this.tokenRange(), node);
        lastComma = this.tokenRange();
        separated = true;
        this.next(node);
        continue;
      }
      if (!separated) this.missingComma(node);
      lastComma = undefined;
      separated = node.kind === 'object' ? !this.member(node) : !this.item(node);
    }
  }

  private missingComma(node: JsonNode): void {
    const at = this.previousEnd;
    if (this.is(token.string) || this.startsValue()) {
      this.problem('A comma is missing after this value.', { start: at - 1, end: at }, node, {
        title: 'Add the comma',
        range: { start: at, end: at },
        text: ',',
      });
      this.recovered = true;
    }
  }

  /** Reads `"name": value`; `false` when nothing could be read. */
  private member(node: JsonNode): boolean {
    const keyRange = this.tokenRange();
    let name: string;
    if (this.is(token.string)) {
      name = this.scanner.getTokenValue();
    } else if (this.is(token.unknown) && !this.isConflictMarker()) {
      name = this.tokenText().replace(/^'|'$/g, '');
      this.problem(
        `The name ${this.quoted()} must stand in double quotes.`,
        keyRange,
        node,
        /^[\w$-]+$|^'[^'"\\]*'$/.test(this.tokenText())
          ? { title: 'Put the name in double quotes', range: keyRange, text: JSON.stringify(name) }
          : undefined,
      );
    } else {
      this.unexpected(node, 'a property name in double quotes');
      return false;
    }
    this.next(node);
    const member = { name, keyRange, value: undefined as JsonNode | undefined };
    node.members.push(member);
    if (this.is(token.colon)) {
      // A sound name with its colon: whatever was wrong before is over.
      if (this.text[keyRange.start] === '"') this.recovered = true;
      this.next(node);
    } else this.problem(`A colon is missing after the name "${name}".`, keyRange, node);
    if (!this.startsValue()) node.damaged = true;
    if (this.startsValue()) {
      member.value = this.value(node, name, keyRange);
      this.recovered = true;
    } else if (this.is(token.unknown) && !this.isConflictMarker()) {
      this.problem(`${this.quoted()} is not a JSON value; text must stand in double quotes.`, this.tokenRange(), node);
      this.next(node);
    } else {
      this.problem(`The property "${name}" has no value.`, keyRange, node);
    }
    return true;
  }

  private item(node: JsonNode): boolean {
    if (!this.startsValue()) {
      this.unexpected(node, 'a value');
      return false;
    }
    const item = this.value(node, node.items.length, undefined);
    node.items.push(item);
    this.recovered = true;
    if (this.is(token.colon)) {
      this.problem('A `"name": value` pair stands in an array; it needs `{ … }` around it.', item.range, node);
      this.next(node);
      if (this.startsValue()) this.value(node, node.items.length, undefined);
    }
    return true;
  }

  private unexpected(node: JsonNode, expected: string): void {
    node.damaged = true;
    if (this.isConflictMarker()) {
      const lineEnd = this.text.indexOf('\n', this.offset);
      const end = lineEnd < 0 ? this.text.length : lineEnd;
      this.recovered = true;
      this.problem('A merge conflict was left in the file.', { start: this.offset, end }, node);
      this.scanner.setPosition(end);
      this.next(node);
      this.recovered = true;
      return;
    }
    this.problem(`${this.quoted()} stands where ${expected} is expected.`, this.tokenRange(), node);
    if (this.is(token.openBrace) || this.is(token.openBracket)) this.skipNested();
    else this.next(node);
  }

  private isConflictMarker(): boolean {
    return this.is(token.unknown) && /^(<{7}|={7}|>{7})/.test(this.tokenText());
  }

  /** A closing bracket of the other kind ends this container only if an outer one waits for it; else it is noise. */
  private closesOuter(): boolean {
    if (!this.is(token.closeBrace) && !this.is(token.closeBracket)) return false;
    return this.open.slice(0, -1).includes(this.kind);
  }

  /** Passes over a bracketed value without building it, iteratively, whatever its depth. */
  private skipNested(): void {
    let level = 0;
    do {
      if (this.is(token.openBrace) || this.is(token.openBracket)) level++;
      if (this.is(token.closeBrace) || this.is(token.closeBracket)) level--;
      if (this.is(token.end)) return;
      this.next(undefined);
    } while (level > 0);
  }

  private quoted(): string {
    if (this.is(token.end)) return 'The end of the file';
    const text = this.tokenText();
    return `\`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``;
  }
}
