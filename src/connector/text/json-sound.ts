/**
 * The short way through a document without mistakes, which nearly all are. At the first thing that is not plain JSON
 * it gives up, and the tolerant reader of `json-tree.ts`, which is several times slower, starts over.
 */
import { JsonMember, JsonNode } from './json-node';
import { decode } from './json-quotes';
import { maximumDepth } from './json-tree';

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Names up to this length are kept once a document; longer ones hardly ever come back. */
const longestKept = 40;
const keptSlots = 1024;

/** The tree of a sound document; `undefined` when it is not one. */
export function readSound(text: string): JsonNode | undefined {
  return new SoundReader(text).read();
}

class SoundReader {
  private at: number;
  /** Names read before, each in the slot of its hash; a later one takes the slot over. */
  private readonly kept = new Array<string | undefined>(keptSlots).fill(undefined);

  /** The members and items of the containers that are being read; each container takes its own when it ends. */
  private readonly memberStack: JsonMember[] = [];
  private readonly itemStack: JsonNode[] = [];
  private openMembers = 0;
  private openItems = 0;

  constructor(private readonly text: string) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): JsonNode | undefined {
    const root = this.value(undefined, undefined, undefined, 0);
    this.space();
    return this.at === this.text.length ? root : undefined;
  }

  /** Passes white space and gives the code of the character after it; `NaN` at the end of the text. */
  private space(): number {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return unit;
      this.at++;
    }
  }

  private value(
    parent: JsonNode | undefined,
    key: string | number | undefined,
    member: JsonMember | undefined,
    depth: number,
  ): JsonNode | undefined {
    const unit = this.space();
    const start = this.at;
    if (unit === 123 || unit === 91) {
      if (depth === maximumDepth) return undefined;
      const node = new JsonNode(unit === 123 ? 'object' : 'array', start, undefined, parent, key, member);
      this.at++;
      if (!(unit === 123 ? this.members(node, depth + 1) : this.items(node, depth + 1))) return undefined;
      node.end = this.at;
      return node;
    }
    const value = unit === 34 ? this.string() : this.word(unit);
    if (value === undefined) return undefined;
    const kind = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
    const node = new JsonNode(kind, start, value, parent, key, member);
    node.end = this.at;
    return node;
  }

  private members(node: JsonNode, depth: number): boolean {
    if (this.space() === 125) return this.pass();
    const first = this.openMembers;
    for (;;) {
      if (this.space() !== 34) return false;
      const start = this.at;
      const name = this.name();
      if (name === undefined) return false;
      const member = new JsonMember(name, start, this.at);
      if (this.space() !== 58) return false;
      this.at++;
      this.memberStack[this.openMembers++] = member;
      member.value = this.value(node, name, member, depth);
      if (member.value === undefined) return false;
      const next = this.space();
      if (next === 125) {
        node.takeMembers(this.memberStack.slice(first, this.openMembers));
        this.openMembers = first;
        return this.pass();
      }
      if (next !== 44) return false;
      this.at++;
    }
  }

  private items(node: JsonNode, depth: number): boolean {
    if (this.space() === 93) return this.pass();
    const first = this.openItems;
    for (;;) {
      const item = this.value(node, this.openItems - first, undefined, depth);
      if (item === undefined) return false;
      this.itemStack[this.openItems++] = item;
      const next = this.space();
      if (next === 93) {
        node.takeItems(this.itemStack.slice(first, this.openItems));
        this.openItems = first;
        return this.pass();
      }
      if (next !== 44) return false;
      this.at++;
    }
  }

  private pass(): true {
    this.at++;
    return true;
  }

  /**
   * A member name. The same few names stand thousands of times in a document; keeping each of them once saves memory
   * and the work of taking it from the text.
   */
  private name(): string | undefined {
    const { text } = this;
    const from = this.at + 1;
    let hash = 0;
    for (let at = from; at - from <= longestKept; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 34) {
        this.at = at + 1;
        const slot = hash & (keptSlots - 1);
        const known = this.kept[slot];
        if (known !== undefined && known.length === at - from && text.startsWith(known, from)) return known;
        const name = text.slice(from, at);
        this.kept[slot] = name;
        return name;
      }
      if (unit === 92 || !(unit >= 32)) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    return this.string();
  }

  private string(): string | undefined {
    const { text } = this;
    const from = this.at + 1;
    let escaped = false;
    for (let at = from; ; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 34) {
        this.at = at + 1;
        if (!escaped) return text.slice(from, at);
        const { value, mistake } = decode(text, from, at);
        return mistake === undefined ? value : undefined;
      }
      if (unit === 92) {
        escaped = true;
        at++;
      } else if (!(unit >= 32)) return undefined;
    }
  }

  /** A number, `true`, `false` or `null`. */
  private word(unit: number): number | boolean | null | undefined {
    if (unit === 116) return this.literal('true', true);
    if (unit === 102) return this.literal('false', false);
    if (unit === 110) return this.literal('null', null);
    numberPattern.lastIndex = this.at;
    if (!numberPattern.test(this.text)) return undefined;
    const from = this.at;
    this.at = numberPattern.lastIndex;
    return Number(this.text.slice(from, this.at));
  }

  private literal<T>(word: string, value: T): T | undefined {
    if (!this.text.startsWith(word, this.at)) return undefined;
    this.at += word.length;
    return value;
  }
}
