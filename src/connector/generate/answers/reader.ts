/**
 * Readers: small functions that turn a node of a JSON text into an answer of a known type. A wrong place is reported
 * and a stand-in goes on in its stead, so that one reading finds every mistake.
 */
import type { JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import { type AnswerProblems, didYouMean, kindNames, listed, shortened } from './problems';

export interface Reader<T> {
  read(node: JsonNode, problems: AnswerProblems): T;
  /** What stands in for an answer that is missing or wrong. */
  readonly fallback: () => T;
}

interface Field<T> {
  readonly reader: Reader<T>;
  readonly isRequired: boolean;
}
interface RequiredField<T> extends Field<T> {
  readonly isRequired: true;
}
interface OptionalField<T> extends Field<T> {
  readonly isRequired: false;
}

/** A field for each member of `T`; only members that may be missing may have an optional one. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalField<Exclude<T[K], undefined>> : RequiredField<T[K]>;
};

export const required = <T>(reader: Reader<T>): RequiredField<T> => ({ reader, isRequired: true });
export const optional = <T>(reader: Reader<T>): OptionalField<T> => ({ reader, isRequired: false });

function scalar<T>(accepts: (value: unknown) => value is T, expected: string, fallback: T): Reader<T> {
  return {
    fallback: () => fallback,
    read(node, problems) {
      if (accepts(node.value)) return node.value;
      problems.add(node, `This is ${kindNames[node.kind]}; ${expected} is expected.`);
      return fallback;
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A text that says something. */
export const text: Reader<string> = {
  fallback: () => '',
  read(node, problems) {
    if (isText(node.value) && node.value.trim() !== '') return node.value.trim();
    problems.add(node, `This is ${isText(node.value) ? 'empty' : kindNames[node.kind]}; a text is expected.`);
    return '';
  },
};

export const flag: Reader<boolean> = scalar((value) => typeof value === 'boolean', '`true` or `false`', false);
/** A text, a number, `true` or `false`. */
export const plainValue: Reader<string | number | boolean> = scalar(
  (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  'a text, a number, `true` or `false`',
  '',
);

/** A text of a certain form. `expected` ends the sentence "… is expected". */
export function textLike(form: RegExp, expected: string): Reader<string> {
  return {
    fallback: () => '',
    read(node, problems) {
      const before = problems.all.length;
      const value = text.read(node, problems);
      if (problems.all.length === before && !form.test(value))
        problems.add(node, `\`${shortened(value)}\` does not fit; ${expected} is expected.`);
      return value;
    },
  };
}

export const webAddress = textLike(/^https?:\/\/[^\s/?#]+\S*$/i, 'an address that starts with `https://`');

/** One of a list of words. */
export function choice<T extends string>(words: readonly [T, ...T[]]): Reader<T> {
  return {
    fallback: () => words[0],
    read(node, problems) {
      const found = words.find((word) => word === node.value);
      if (found !== undefined) return found;
      const is = isText(node.value) ? `\`${shortened(node.value)}\`` : `This is ${kindNames[node.kind]}`;
      const verb = isText(node.value) ? ' is not known' : '';
      const meant = isText(node.value) ? nearest(node.value, words) : undefined;
      problems.add(node, `${is}${verb}; ${listed(words)} is expected.${didYouMean(meant)}`);
      // What is most likely meant stands in, so that the other answers are judged by it.
      return words.find((word) => word === meant) ?? words[0];
    },
  };
}

/** Any JSON value. */
export const anything: Reader<unknown> = { fallback: () => null, read: (node) => node.toValue() };

/** Any JSON object. */
export const anyObject: Reader<Readonly<Record<string, unknown>>> = {
  fallback: () => ({}),
  read(node, problems) {
    if (node.kind === 'object') return { ...Object(node.toValue()) };
    problems.add(node, `This is ${kindNames[node.kind]}; an object is expected.`);
    return {};
  },
};

export function list<T>(item: Reader<T>, least = 0): Reader<readonly T[]> {
  return {
    fallback: () => [],
    read(node, problems) {
      if (node.kind !== 'array') {
        problems.add(node, `This is ${kindNames[node.kind]}; a list is expected.`);
        return [];
      }
      if (node.items.length < least)
        problems.add(node, `The list has ${node.items.length} entries; at least ${least} are expected.`);
      return node.items.map((entry) => item.read(entry, problems));
    },
  };
}

/** An object whose members have names of the writer's choice. */
export function map<T>(value: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return {
    fallback: () => ({}),
    read(node, problems) {
      if (node.kind !== 'object') {
        problems.add(node, `This is ${kindNames[node.kind]}; an object is expected.`);
        return {};
      }
      reportRepeats(node, problems);
      return Object.fromEntries(
        node.members.flatMap((member) =>
          member.value === undefined ? [] : [[member.name, value.read(member.value, problems)]],
        ),
      );
    },
  };
}

/** An object with fixed members. `title` names it in sentences: "The contact". */
export function object<T extends object>(title: string, fields: Fields<T>): Reader<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  const names = entries.map(([name]) => name);
  const build = (value: (name: string, field: Field<unknown>) => unknown): T =>
    // The types of `fields` hold that each member of T is read by a reader of its type.
    Object.fromEntries(
      entries.map(([name, field]) => [name, value(name, field)] as const).filter(([, found]) => found !== undefined),
    ) as T;
  return {
    fallback: () => build((_, { reader, isRequired }) => (isRequired ? reader.fallback() : undefined)),
    read(node, problems) {
      if (node.kind !== 'object') {
        problems.add(node, `This is ${kindNames[node.kind]}; an object is expected.`);
        return this.fallback();
      }
      reportRepeats(node, problems);
      for (const { name, keyRange } of node.members) {
        if (names.includes(name)) continue;
        problems.add(
          node,
          `${title} has no \`${shortened(name)}\`; ${listed(names)} are possible.${didYouMean(nearest(name, names))}`,
          keyRange,
        );
      }
      return build((name, { reader, isRequired }) => {
        const value = node.get(name);
        if (value !== undefined) return reader.read(value, problems);
        if (!isRequired) return undefined;
        // A member without a readable value is a mistake in the JSON, which has been told.
        if (!node.has(name)) problems.addMissing(node, name, `${title} lacks \`${name}\`.`);
        return reader.fallback();
      });
    },
  };
}

/** One of several kinds of object, told apart by a member. */
export function oneOfKinds<T extends object>(
  member: string,
  kinds: { readonly [kind: string]: Reader<T> },
  fallback: string,
): Reader<T> {
  const words = Object.keys(kinds);
  const stand = (): T => {
    const reader = kinds[fallback];
    if (reader === undefined) throw new Error(`There is no kind ${fallback}.`);
    return reader.fallback();
  };
  return {
    fallback: stand,
    read(node, problems) {
      if (node.kind !== 'object') {
        problems.add(node, `This is ${kindNames[node.kind]}; an object is expected.`);
        return stand();
      }
      const value = node.get(member);
      if (value === undefined) {
        problems.addMissing(node, member, `\`${member}\` is missing; ${listed(words)} is expected.`);
        return stand();
      }
      const reader = isText(value.value) && Object.hasOwn(kinds, value.value) ? kinds[value.value] : undefined;
      if (reader !== undefined) return reader.read(node, problems);
      const [first = '', ...rest] = words;
      choice([first, ...rest]).read(value, problems);
      // What is most likely meant stands in, so that the other answers are judged by it.
      const meant = kinds[nearest(String(value.value), words) ?? ''];
      return meant === undefined ? stand() : meant.read(node, problems);
    },
  };
}

/** The word by which `oneOfKinds` tells a kind; a reader of its own, because it is always right. */
export const kindWord = <T extends string>(word: T): RequiredField<T> =>
  required({ fallback: () => word, read: () => word });

function reportRepeats(node: JsonNode, problems: AnswerProblems): void {
  if (!node.repeats) return;
  const seen = new Set<string>();
  for (const { name, keyRange } of node.members) {
    if (seen.has(name)) problems.add(node, `\`${shortened(name)}\` stands twice in this object.`, keyRange);
    seen.add(name);
  }
}
