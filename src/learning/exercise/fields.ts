/** Reads an object out of JSON member by member. Every mistake is noted with its pointer, so that one run tells them all. */
import type { Profile } from '../../connector/index';

/** A mistake in an `exercise.json`: where, and what is expected there. */
export interface FieldProblem {
  /** RFC 6901 pointer. */
  readonly pointer: string;
  readonly message: string;
}

const profiles: readonly Profile[] = ['custom', 'certified', 'independent'];

export class Fields {
  private readonly asked = new Set<string>();

  /** @param rules the ids of all rules. */
  constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly at: string,
    private readonly problems: FieldProblem[],
    private readonly rules: ReadonlySet<string>,
  ) {}

  /** Whether a member is there at all. Asking counts as reading. */
  has(name: string): boolean {
    this.asked.add(name);
    return this.object[name] !== undefined;
  }

  /** Any value. */
  value(name: string): unknown {
    this.asked.add(name);
    return this.object[name];
  }

  /** A text with something in it, which has to be there. */
  text(name: string): string {
    const value = this.value(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.note(name, `${described(value)}; a text is expected.`);
    return '';
  }

  /** A text that may be left out. */
  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** `true` or `false`, or nothing. */
  flag(name: string): boolean | undefined {
    const value = this.value(name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.note(name, `${described(value)}; \`true\` or \`false\` is expected.`);
    return undefined;
  }

  /** One of some words, or nothing. */
  optionalWord<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.value(name);
    const word = words.find((known) => known === value);
    if (value !== undefined && word === undefined) {
      this.note(name, `${described(value)}; expected is one of ${words.map((known) => `\`${known}\``).join(', ')}.`);
    }
    return word;
  }

  /** One of some words, which has to be there. */
  word<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    if (!this.has(name))
      this.note(name, `is missing; expected is one of ${words.map((known) => `\`${known}\``).join(', ')}.`);
    return this.optionalWord(name, words) ?? words[0];
  }

  optionalProfile(): Profile | undefined {
    return this.optionalWord('profile', profiles);
  }

  /** A whole number within bounds, which has to be there. */
  count(name: string, least: number, most: number): number {
    const value = this.value(name);
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.note(name, `${described(value)}; a whole number from ${least} to ${most} is expected.`);
    return least;
  }

  /** A list of texts, which has to be there. */
  texts(name: string, least: number, most: number): string[] {
    const value = this.value(name);
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      const size = least === most ? `${least}` : `${least} to ${most}`;
      this.note(name, `${described(value)}; a list of ${size} texts is expected.`);
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      if (typeof item === 'string' && item.trim() !== '') return [item];
      this.note(`${name}/${index}`, `${described(item)}; a text is expected.`);
      return [];
    });
  }

  /** The id of a rule, which has to be there. */
  rule(name: string): string {
    const id = this.text(name);
    if (id !== '' && !this.rules.has(id)) this.note(name, `There is no rule \`${id}\`.`);
    return id;
  }

  /** A JSON pointer, or nothing. */
  optionalPointer(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && (value === '' || value.startsWith('/')) && !/~(?![01])/.test(value)) return value;
    this.note(name, `${described(value)}; a JSON pointer such as \`/info/title\` is expected.`);
    return undefined;
  }

  /** The source of a regular expression, or nothing. */
  optionalPattern(name: string): string | undefined {
    const source = this.optionalText(name);
    if (source === undefined || source === '') return undefined;
    try {
      new RegExp(source, 'u');
      return source;
    } catch {
      this.note(name, `\`${source}\` is not a regular expression.`);
      return undefined;
    }
  }

  /** Notes a mistake at a member, or at the object itself. */
  note(name: string | undefined, message: string): void {
    this.problems.push({ pointer: name === undefined ? this.at : `${this.at}/${name}`, message });
  }

  /** Notes every member that nobody asked for: a misspelt one would be left out unseen. */
  end(): void {
    for (const name of Object.keys(this.object)) {
      if (this.asked.has(name)) continue;
      const known = [...this.asked].map((each) => `\`${each}\``).join(', ');
      this.note(name, `\`${name}\` means nothing here; known are ${known}.`);
    }
  }
}

/** Leaves out what is not there, so that a goal holds no empty members. */
export function present<Members extends object>(members: Members): Given<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<Members>;
}

/** Members that are there, or not at all. */
type Given<Members> = { [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name] } & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<Members[Name], undefined>;
};

function described(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is `null`';
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  if (typeof value === 'object') return 'is an object';
  if (value === '') return 'is empty';
  return `is \`${String(value)}\``;
}
