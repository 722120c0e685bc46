/** Reads the fields of a YAML text one by one and tells every mistake at its place, instead of stopping at the first. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Tell } from './problem';

/** A piece of YAML inside a file. */
export interface YamlSource {
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly line: number;
  readonly tell: Tell;
}

type Complain = (node: unknown, message: string) => void;

/** What a YAML text holds, with its places. */
export class YamlValue {
  constructor(
    private readonly node: unknown,
    /** What the value is called in sentences. */
    readonly name: string,
    private readonly complain: Complain,
  ) {}

  tell(message: string): void {
    this.complain(this.node, message);
  }

  /** Its fields; `undefined`, and a mistake told, when it has none. Without `known`, any field may be there. */
  fields(known?: readonly string[]): YamlFields | undefined {
    if (isMap(this.node)) return new YamlFields(this.node, this.name, known, this.complain);
    this.tell(`${this.name} must have fields${known === undefined ? '' : `: ${known.join(', ')}`}.`);
    return undefined;
  }

  items(): YamlValue[] {
    if (isSeq(this.node)) {
      return this.node.items.map(
        (item, index) => new YamlValue(item, `${this.name}, item ${index + 1}`, this.complain),
      );
    }
    this.tell(`${this.name} must be a list, each item on a line of its own after "- ".`);
    return [];
  }

  text(): string {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trimEnd();
    const hint = isMap(this.node) ? ' It holds a colon, perhaps: put it between quotes.' : '';
    this.tell(`${this.name} must be a text.${hint}`);
    return '';
  }

  count(): number {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    this.tell(`${this.name} must be a whole number above 0.`);
    return 1;
  }

  flag(): boolean {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'boolean') return value;
    this.tell(`${this.name} must be true or false.`);
    return false;
  }

  /** One of the given words; `undefined`, and a mistake told, when it is none. */
  oneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    const value = isScalar(this.node) ? this.node.value : undefined;
    const found = words.find((word) => word === value);
    if (found === undefined) this.tell(`${this.name} must be one of: ${words.join(', ')}.`);
    return found;
  }
}

/** The fields of a map. A field that nobody knows is told at once. */
export class YamlFields {
  constructor(
    private readonly map: YAMLMap,
    private readonly name: string,
    known: readonly string[] | undefined,
    private readonly complain: Complain,
  ) {
    if (known === undefined) return;
    for (const { key } of map.items) {
      const word = isScalar(key) ? String(key.value) : '';
      if (!known.includes(word)) complain(key, `${name} has no field "${word}". There are: ${known.join(', ')}.`);
    }
  }

  /** A field that may be left out. */
  maybe(field: string): YamlValue | undefined {
    const pair = this.map.items.find(({ key }) => isScalar(key) && key.value === field);
    if (pair === undefined) return undefined;
    // A field without a value has no place of its own.
    const node = isScalar(pair.value) && pair.value.value === null ? pair.key : pair.value;
    return new YamlValue(node === pair.key ? null : node, `"${field}"`, (at, message) =>
      this.complain(at ?? pair.key, message),
    );
  }

  /** A field that must be there. */
  need(field: string): YamlValue | undefined {
    const found = this.maybe(field);
    if (found === undefined) this.complain(this.map, `${this.name} needs the field "${field}".`);
    return found;
  }
}

/** Reads a text; `undefined` when it is no YAML, which is told. */
export function readYaml({ text, line, tell }: YamlSource, name: string): YamlValue | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string) => {
    const place = lines.linePos(offset);
    tell(line + place.line - 1, place.col, message);
  };
  for (const error of document.errors) {
    at(error.pos[0], `This is not YAML: ${error.message.replace(/[.\s]*$/, '')}. A text with a colon needs quotes.`);
  }
  if (document.errors.length > 0) return undefined;
  return new YamlValue(document.contents, name, (node, message) => at(offsetOf(node), message));
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
