/**
 * `script.csx` as rules want to see it. C# is not parsed: strings, comments and preprocessor lines are told from code,
 * and what is left keeps its offsets, so that a pattern found in the code stands at the same place in the file.
 */
import type { TextRange } from '../text/line-index';

/** A string literal of the script: its place with quotes, and the text between them as written. */
export interface ScriptString extends TextRange {
  readonly text: string;
}

/** Where a script cannot be read on, and why. */
export interface ScriptProblem extends TextRange {
  readonly kind: 'string' | 'comment' | 'unclosed' | 'unopened';
  /** The bracket that is meant. */
  readonly bracket: string;
}

/** A name in the code with its place. */
export interface ScriptName extends TextRange {
  readonly name: string;
}

export interface ScriptClass extends ScriptName {
  /** What stands after the colon; empty where nothing does. */
  readonly bases: string;
}

/** How far texts with holes are followed into their holes. */
const deepest = 50;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export class ScriptModel {
  /** The script with blanks in the place of strings, comments and preprocessor lines. */
  readonly code: string;
  readonly strings: readonly ScriptString[];
  /** The first thing that keeps it from compiling, as far as brackets and quotes can tell. */
  readonly problem: ScriptProblem | undefined;
  /** The string literals by their starts, and by their ends as negative numbers. */
  private readonly edges: ReadonlyMap<number, ScriptString>;

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly text: string,
  ) {
    const scanner = new Scanner(text);
    scanner.code(0, false);
    this.code = scanner.blanked();
    this.strings = scanner.strings;
    this.edges = new Map(this.strings.flatMap((string) => [[string.start, string] as const, [-string.end, string]]));
    this.problem = scanner.problem ?? unbalanced(this.code);
  }

  /** The namespaces that `using` directives name, the alias and `static` forms by what they stand for. */
  get usings(): ScriptName[] {
    return this.names(
      /^[^\S\n]*(?:global\s+)?using\s+(?:static\s+|\w+\s*=\s*)?(?:global\s*::\s*)?([\w.]+)\s*(?:<.*)?;/gm,
    );
  }

  get classes(): ScriptClass[] {
    return [...this.code.matchAll(/\bclass\s+(\w+)([^{;]*)/g)].map((match) => {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name, 5);
      return { name, start, end: start + name.length, bases: /:([\s\S]*)/.exec(match[2] ?? '')?.[1]?.trim() ?? '' };
    });
  }

  /** What the first group of a pattern finds in the code. */
  names(pattern: RegExp): ScriptName[] {
    return [...this.code.matchAll(pattern)].map((match) => {
      const name = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return { name, start, end: start + name.length };
    });
  }

  /** The string literal that starts at an offset, white space before it passed over. */
  stringAt(offset: number): ScriptString | undefined {
    let at = offset;
    while (/\s/.test(this.text.charAt(at))) at++;
    return this.edges.get(at);
  }

  /** The string literal that ends at an offset, white space after it passed over. */
  stringBefore(offset: number): ScriptString | undefined {
    let at = offset;
    while (/\s/.test(this.text.charAt(at - 1))) at--;
    return this.edges.get(-at);
  }
}

/** Tells strings, comments and preprocessor lines from code. */
class Scanner {
  readonly strings: ScriptString[] = [];
  problem: ScriptProblem | undefined;
  /** Stretches that are no code, in order. */
  private readonly blanks: TextRange[] = [];
  private depth = 0;

  constructor(private readonly text: string) {}

  /** Reads code from `at`; in the hole of an interpolated string up to the brace that ends it. Returns where it stopped. */
  code(at: number, inHole: boolean): number {
    const { text } = this;
    let depth = 0;
    for (let i = at; i < text.length; ) {
      const char = text[i];
      if (char === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) i = this.comment(i);
      else if (char === '#' && /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, i - 80), i))) i = this.line(i);
      else if (char === "'") i = this.character(i);
      else if (char === '"' || char === '$' || char === '@') i = this.string(i);
      else {
        if (inHole && char === '{') depth++;
        if (inHole && char === '}' && depth-- === 0) return i;
        i++;
      }
    }
    return text.length;
  }

  blanked(): string {
    let code = '';
    let last = 0;
    for (const { start, end } of this.blanks.sort((left, right) => left.start - right.start)) {
      if (end <= last) continue;
      code += this.text.slice(last, start) + this.text.slice(Math.max(start, last), end).replace(/[^\n]/g, ' ');
      last = end;
    }
    return code + this.text.slice(last);
  }

  private blank(start: number, end: number): number {
    this.blanks.push({ start, end });
    return end;
  }

  private fail(kind: ScriptProblem['kind'], start: number): number {
    this.problem ??= { kind, start, end: Math.min(start + 1, this.text.length), bracket: '' };
    return this.text.length;
  }

  private line(at: number): number {
    const end = this.text.indexOf('\n', at);
    return this.blank(at, end < 0 ? this.text.length : end);
  }

  private comment(at: number): number {
    if (this.text[at + 1] === '/') return this.line(at);
    const end = this.text.indexOf('*/', at + 2);
    return this.blank(at, end < 0 ? this.fail('comment', at) : end + 2);
  }

  private character(at: number): number {
    const end = /^'(?:\\[^\n]{1,9}?|[^'\\\n])'/.exec(this.text.slice(at, at + 12))?.[0].length;
    return this.blank(at, at + (end ?? 1));
  }

  /** A string in any of its forms: plain, `@`, `$`, both, and three quotes or more. */
  private string(at: number): number {
    const prefix = /^(?:\$+@?|@\$?)?(?=")/.exec(this.text.slice(at, at + 6))?.[0];
    if (prefix === undefined) return at + 1;
    const open = at + prefix.length;
    const quotes = /^"+/.exec(this.text.slice(open, open + 12))?.[0] ?? '"';
    if (quotes.length >= 3 && !prefix.includes('@')) {
      const end = this.text.indexOf(quotes, open + quotes.length);
      return this.blank(at, end < 0 ? this.fail('string', at) : end + quotes.length);
    }
    return this.body(at, open + 1, prefix.includes('@'), prefix.includes('$'));
  }

  private body(at: number, from: number, verbatim: boolean, interpolated: boolean): number {
    const { text } = this;
    let blankFrom = at;
    for (let i = from; i < text.length; i++) {
      const char = text[i];
      if (char === '"') {
        if (verbatim && text[i + 1] === '"') {
          i++;
          continue;
        }
        this.strings.push({ start: at, end: i + 1, text: text.slice(from, i) });
        return this.blank(blankFrom, i + 1);
      }
      if (char === '\n' && !verbatim) break;
      if (char === '\\' && !verbatim) i++;
      else if (interpolated && char === '{') {
        if (text[i + 1] === '{') i++;
        else {
          this.blank(blankFrom, i + 1);
          // Nobody nests texts so deep; the stack would end before the file does.
          if (this.depth === deepest) return this.fail('string', at);
          this.depth++;
          i = this.code(i + 1, true);
          this.depth--;
          blankFrom = i;
        }
      }
    }
    return this.blank(blankFrom, this.fail('string', at));
  }
}

function unbalanced(code: string): ScriptProblem | undefined {
  const open: number[] = [];
  for (let i = 0; i < code.length; i++) {
    const char = code[i] ?? '';
    if (closing[char] !== undefined) open.push(i);
    else if (char === ')' || char === ']' || char === '}') {
      const start = open.pop();
      const opener = start === undefined ? '' : (code[start] ?? '');
      if (closing[opener] === char) continue;
      if (start === undefined) return { kind: 'unopened', start: i, end: i + 1, bracket: char };
      return { kind: 'unclosed', start, end: start + 1, bracket: opener };
    }
  }
  const start = open.pop();
  return start === undefined ? undefined : { kind: 'unclosed', start, end: start + 1, bracket: code[start] ?? '' };
}
