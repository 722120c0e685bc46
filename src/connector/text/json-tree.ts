/** Tokens to a tree: one reading of a document, with given mends of its brackets. Used by `parse-json.ts` alone. */
import { Brackets, type Closer, type Mend, type Suspect } from './json-brackets';
import { type Expected, type Mistake, mistakes, type SyntaxProblem } from './json-mistake';
import { type JsonKind, JsonMember, JsonNode } from './json-node';
import { JsonTokens } from './json-tokens';
import type { TextRange } from './line-index';

export interface Tree {
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Whether brackets are missing, too many or mixed up. */
  readonly mismatched: boolean;
  /** Whether a bracket is still open where the document ends. */
  readonly openAtEnd: boolean;
  /** How many mistakes were not told, because they followed from another one. */
  readonly echoes: number;
  /** Places at which a mend of the brackets might help, in the order of the text. */
  readonly suspects: readonly Suspect[];
}

/** Deeper than any real definition (28 levels is the deepest known one), shallow enough for recursive readers. */
export const maximumDepth = 200;
/** After this many mistakes a file is not a slightly broken JSON text any more, and more sentences help nobody. */
const maximumProblems = 20;

/** Reads a document once. With `suspicious`, it notes where brackets and indentation disagree. */
export function readTree(text: string, mends: ReadonlyMap<number, Mend>, suspicious: boolean): Tree {
  return new Reader(text, mends, suspicious).read();
}

class Reader {
  private readonly tokens: JsonTokens;
  private readonly brackets: Brackets;
  private readonly problems: SyntaxProblem[] = [];
  private mismatched = false;
  private openAtEnd = false;
  private echoes = 0;
  /** Mistakes that follow another one before anything could be read are its echo and not told. */
  private recovered = true;

  constructor(
    private readonly text: string,
    mends: ReadonlyMap<number, Mend>,
    suspicious: boolean,
  ) {
    this.tokens = new JsonTokens(text, (mistake) => this.add(mistake, this.brackets.innermost));
    this.brackets = new Brackets(text, this.tokens, mends, suspicious);
  }

  read(): Tree {
    this.next('value');
    let root: JsonNode | undefined;
    if (this.is('end')) {
      if (this.problems.length === 0) this.problem(mistakes.empty);
    } else if (this.startsDocument()) {
      root = this.value(undefined, undefined);
      if (!this.is('end')) this.rest(root);
    } else {
      this.forgetToken();
      const { start, source } = this.tokens;
      this.problem(mistakes.noDocument(this.text, { start, end: start + source.search(/\s|$/) }));
    }
    const { problems, mismatched, openAtEnd, echoes } = this;
    return { root, problems, mismatched, openAtEnd, echoes, suspects: this.brackets.suspects };
  }

  /** A word without quotes at the start of a file makes no document that anybody meant. */
  private startsDocument(): boolean {
    return this.isValue() && !(this.is('string') && this.text[this.tokens.start] !== '"');
  }

  /** What follows the document: text that does not belong, or what a closing brace that came too early has cut off. */
  private rest(root: JsonNode): void {
    this.mismatched = true;
    const next = this.is(',') ? this.tokens.following : this.text.charAt(this.tokens.start);
    if (root.kind === 'object' && next === '"') {
      this.problem(mistakes.endsTooEarly(root.end), root);
      root.damaged = true;
      this.brackets.push(root, '}');
      if (this.is(',')) this.next('name');
      this.entries(root, '}');
    }
    if (this.is('end')) return;
    this.forgetToken();
    this.problem(mistakes.afterEnd(this.tokens.kind, this.shown(), this.range()), root);
  }

  private next(expected: Expected): void {
    this.tokens.next(expected);
    this.brackets.moved();
  }

  /** After a whole value only punctuation is sound; a text there is the next name or item, after a missing comma. */
  private nextEntry(node: JsonNode | undefined): void {
    this.next(node?.kind === 'object' ? 'name' : 'value');
  }

  /** Asked through a method, because `next` changes the token behind the compiler's back. */
  private is(kind: JsonTokens['kind']): boolean {
    return this.tokens.kind === kind;
  }

  private isValue(): boolean {
    return this.is('{') || this.is('[') || this.is('string') || this.is('scalar');
  }

  private isCloser(): boolean {
    return this.is('}') || this.is(']');
  }

  private range(): TextRange {
    return { start: this.tokens.start, end: this.tokens.end };
  }

  private shown(): string {
    const text = this.tokens.source;
    return `\`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``;
  }

  private problem(mistake: Mistake, container?: JsonNode): void {
    if (this.recovered) this.add(mistake, container);
    else this.echoes++;
    this.recovered = false;
  }

  private add(mistake: Mistake, container: JsonNode | undefined): void {
    if (this.problems.length < maximumProblems) this.problems.push({ ...mistake, container });
  }

  /** Takes back what was said about the current token: something weightier is to be said of it. */
  private forgetToken(): void {
    while (this.problems.at(-1)?.range.start === this.tokens.start) this.problems.pop();
  }

  private value(parent: JsonNode | undefined, key: string | number | undefined, member?: JsonMember): JsonNode {
    this.brackets.suspectOpening();
    if (this.is('{') || this.is('[')) return this.container(parent, key, member);
    if (this.brackets.mended('open')) return this.withoutBrace(parent, key, member);
    const { start, end, value } = this.tokens;
    const kind: JsonKind = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
    const node = new JsonNode(kind, start, value, parent, key, member);
    node.end = end;
    this.nextEntry(parent);
    return node;
  }

  private container(parent: JsonNode | undefined, key: string | number | undefined, member?: JsonMember): JsonNode {
    const kind = this.is('{') ? 'object' : 'array';
    const node = new JsonNode(kind, this.tokens.start, undefined, parent, key, member);
    if (this.brackets.depth >= maximumDepth) {
      this.problem(mistakes.tooDeep(maximumDepth, this.range()), parent);
      this.skipNested(parent);
      node.end = this.tokens.previousEnd;
      return node;
    }
    const close = kind === 'object' ? '}' : ']';
    this.brackets.push(node, close);
    this.nextEntry(node);
    this.entries(node, close);
    return node;
  }

  /** Reads an object whose opening brace is missing before its first name. */
  private withoutBrace(parent: JsonNode | undefined, key: string | number | undefined, member?: JsonMember): JsonNode {
    const node = new JsonNode('object', this.tokens.start, undefined, parent, key, member);
    this.mismatched = true;
    this.problem(mistakes.neverOpened(this.shown(), this.range()), parent);
    this.recovered = true;
    this.brackets.push(node, '}');
    this.entries(node, '}');
    return node;
  }

  /** Reads the members or items of `node`, which is open, up to its closing bracket; leaves the token after it. */
  private entries(node: JsonNode, close: Closer): void {
    let separated = true;
    let lastComma: TextRange | undefined;
    for (;;) {
      if (this.endsBeforeToken(node, close)) return;
      if (this.isCloser()) {
        if (this.passesStray(node, close)) continue;
        if (lastComma !== undefined && this.recovered) {
          this.problem(mistakes.trailingComma(this.shown(), lastComma), node);
          this.recovered = true;
        }
        node.end = this.tokens.end;
        // Closed before the next token is read, so that a mistake in that one is not told of this container.
        this.brackets.pop();
        this.nextEntry(node.parent);
        return;
      }
      if (this.is(',')) {
        if (separated) this.problem(mistakes.needlessComma(this.range()), node);
        lastComma = this.range();
        separated = true;
        this.nextEntry(node);
        continue;
      }
      if (!separated && !this.brackets.wasMended && !this.tokens.commaTold) this.missingComma(node);
      lastComma = undefined;
      separated = node.kind === 'object' ? !this.member(node) : !this.item(node);
      // A child that was closed by a mend has taken the comma with it.
      separated ||= this.brackets.wasMended;
    }
  }

  /** Whether `node` ends before the current token because its closing bracket is missing there. */
  private endsBeforeToken(node: JsonNode, close: Closer): boolean {
    const missing = this.brackets.mended('close');
    if (!missing) this.brackets.suspect(node, close);
    if (!missing && !this.is('end') && !this.brackets.belongsOutside(close)) return false;
    const end = this.tokens.previousEnd;
    const opener = close === '}' ? '{' : '[';
    const whose = typeof node.key === 'string' ? ` of \`${node.key}\`` : '';
    this.mismatched = true;
    node.damaged = true;
    node.end = end;
    if (this.is('end')) {
      // Containers that end with the file all miss the same thing; the innermost one says it for all.
      if (!this.openAtEnd && !this.tokens.cut) {
        const place = { start: this.text[end - 1] === ',' ? end - 1 : end, end };
        this.problem(mistakes.neverClosed(opener, whose, this.brackets.closers, end, place), node);
      }
      this.openAtEnd = true;
    }
    this.brackets.pop();
    if (this.openAtEnd) return true;
    // After a comma the bracket would belong before that comma, so only a bracket before another is put in.
    const insertAt = this.isCloser() && this.text[end - 1] !== ',' ? end : undefined;
    this.recovered = true;
    this.problem(mistakes.notClosedBefore(opener, whose, close, this.shown(), this.range(), insertAt), node);
    this.recovered = true;
    return true;
  }

  /** Passes over a closing bracket that closes nothing; `false` when it closes the container that is open. */
  private passesStray(node: JsonNode, close: Closer): boolean {
    if (this.brackets.mended('swap')) {
      this.mismatched = true;
      this.problem(mistakes.otherCloser(close, this.shown(), this.range()), node);
      this.recovered = true;
      return false;
    }
    if (this.is(close) && !this.brackets.mended('skip')) return false;
    this.mismatched = true;
    this.problem(mistakes.strayCloser(this.shown(), this.range()), node);
    this.nextEntry(node);
    return true;
  }

  private missingComma(node: JsonNode): void {
    if (this.is('other')) {
      this.problem(mistakes.notAComma(this.shown(), this.range()), node);
      this.nextEntry(node);
    } else if (this.isValue()) {
      this.problem(mistakes.missingComma(this.tokens.previousEnd), node);
    } else return;
    this.recovered = true;
  }

  /** Reads `"name": value`; `false` when nothing could be read. */
  private member(node: JsonNode): boolean {
    const { kind, source, following, value } = this.tokens;
    const keyRange = this.range();
    const bare = (kind === 'scalar' || kind === 'unreadable') && following === ':';
    if (kind !== 'string' && !bare) {
      this.unexpected(node, 'a member name in double quotes');
      return false;
    }
    const name = kind === 'string' ? String(value) : source;
    if (kind === 'scalar') this.problem(mistakes.bareName(name, this.shown(), keyRange), node);
    // A name without double quotes has told its own mistake.
    if (this.text[keyRange.start] !== '"') this.recovered = false;
    this.next('value');
    const member = new JsonMember(name, keyRange.start, keyRange.end);
    node.add(member);
    if (!this.colon(name, keyRange, node)) return !this.is('string');
    if (this.isValue()) {
      member.value = this.value(node, name, member);
      this.recovered = true;
      return true;
    }
    node.damaged = true;
    if (this.is('unreadable')) {
      // The token has told its own mistake.
      this.nextEntry(node);
      this.recovered = true;
    } else this.problem(mistakes.noValue(name, keyRange), node);
    return true;
  }

  /** Reads the colon after a name, or what was written for one; `false` when no value of the name follows. */
  private colon(name: string, keyRange: TextRange, node: JsonNode): boolean {
    if (this.is(':')) {
      this.recovered = true;
      this.next('value');
      for (; this.is(':'); this.next('value')) this.problem(mistakes.needlessColon(this.range()), node);
      return true;
    }
    if (this.is('other')) {
      this.problem(mistakes.notAColon(this.shown(), this.range()), node);
      this.next('value');
      return true;
    }
    // Of `"a" "b": 1` the second text is a name of its own, so the first has neither colon nor value.
    if (this.isValue() && !(this.is('string') && this.tokens.following === ':')) {
      this.problem(mistakes.missingColon(name, keyRange), node);
      return true;
    }
    node.damaged = true;
    this.problem(mistakes.noValue(name, keyRange), node);
    this.recovered = this.is('string');
    return false;
  }

  private item(node: JsonNode): boolean {
    if (!this.isValue()) {
      const unreadable = this.is('unreadable');
      this.unexpected(node, 'a value');
      return unreadable;
    }
    const item = this.value(node, node.items.length);
    node.addItem(item);
    this.recovered = true;
    while (this.is(':')) {
      this.mismatched = true;
      if (!node.damaged) this.problem(mistakes.pairInArray(item.range), node);
      node.damaged = true;
      this.next('value');
      if (this.isValue()) this.value(node, node.items.length);
    }
    return true;
  }

  private unexpected(node: JsonNode, expected: string): void {
    node.damaged = true;
    // What cannot be read at all has told its own mistake.
    if (!this.is('unreadable')) this.problem(mistakes.unexpected(this.shown(), expected, this.range()), node);
    const bracket = this.is('{') || this.is('[');
    this.mismatched ||= bracket;
    if (bracket && !this.brackets.mended('skip')) this.skipNested(node);
    else this.nextEntry(node);
  }

  /** Passes over a bracketed value without building it, iteratively, whatever its depth. */
  private skipNested(outer: JsonNode | undefined): void {
    let level = 0;
    do {
      if (this.is('{') || this.is('[')) level++;
      if (this.isCloser()) level--;
      if (this.is('end')) return;
      if (level > 0) this.next('value');
    } while (level > 0);
    this.nextEntry(outer);
  }
}
