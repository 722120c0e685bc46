/**
 * The sentences to look for, made from the facts of the rules and from the messages that no rule has. A sentence is a row
 * of words and gaps; a gap stands for a value.
 */
import type { RuleMeta } from '../rules/rule';
import type { OtherMessage } from './messages/other-message';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** A word with its weight, or a gap for any words. */
export type Part = { readonly word: string; readonly number: number; readonly weight: number } | 'gap';

/** Who says a sentence. */
export type Speaker =
  /** `code` is an official one, or the id of the rule. */
  | { readonly kind: 'rule'; readonly rule: string; readonly code: string }
  | { readonly kind: 'other'; readonly message: OtherMessage };

export interface Template {
  /** From the first word to the last. */
  readonly parts: readonly Part[];
  /** Whether a value stands before the first word. */
  readonly startsInGap: boolean;
  /** Whether a value stands behind the last word. */
  readonly endsInGap: boolean;
  /** Whether it has values, so that these tell messages apart. */
  readonly hasGaps: boolean;
  /** The sum of the weights of its words. */
  readonly weight: number;
  /** How many words it has. */
  readonly length: number;
  readonly speakers: readonly Speaker[];
  /** Whether it is a code of several words, and no sentence. */
  readonly isCode: boolean;
}

export interface TemplateSet {
  readonly templates: readonly Template[];
  /** By two words that follow each other: the templates to try where the log has them. */
  readonly byPair: ReadonlyMap<string, readonly Template[]>;
  readonly vocabulary: Vocabulary;
  /** By code in lower case. */
  readonly byCode: ReadonlyMap<string, readonly Speaker[]>;
  /** What many codes look like that mean the same. */
  readonly patterns: ReadonlyArray<{ readonly pattern: RegExp; readonly speaker: Speaker }>;
}

/** So many pairs of words, the rarest ones, call for a template. */
const pairsOfATemplate = 6;

/** A sentence or code before its words are weighed. */
interface Row {
  readonly words: readonly string[];
  readonly speakers: Speaker[];
  readonly isCode: boolean;
}

/** Makes the templates. */
export function makeTemplates(rules: readonly RuleMeta[], others: readonly OtherMessage[]): TemplateSet {
  const bySentence = new Map<string, Row>();
  const byCode = new Map<string, Speaker[]>();
  const add = (sentence: string, speaker: Speaker, isCode = false) => {
    const words = rowOf(sentence);
    const known = bySentence.get(words.join(' ')) ?? { words, speakers: [], isCode };
    bySentence.set(words.join(' '), known);
    known.speakers.push(speaker);
  };
  const addCode = (code: string, speaker: Speaker) => {
    const key = code.toLowerCase();
    byCode.set(key, [...(byCode.get(key) ?? []), speaker]);
    // A code of several words is looked for like a sentence.
    if (wordsOf(code).length > 1) add(code, speaker, true);
  };
  for (const { id, official } of rules) {
    // Reports of our own are pasted, too: what checks of pull requests print.
    addCode(id, { kind: 'rule', rule: id, code: id });
    for (const { code, message } of official) {
      const speaker: Speaker = { kind: 'rule', rule: id, code };
      add(message, speaker);
      if (!(byCode.get(code.toLowerCase()) ?? []).some((known) => known.kind === 'rule' && known.rule === id))
        addCode(code, speaker);
    }
  }
  for (const message of others) {
    const speaker: Speaker = { kind: 'other', message };
    for (const sentence of message.sentences) add(sentence, speaker);
    for (const code of message.codes) addCode(code, speaker);
  }
  const patterns = others.flatMap((message) =>
    message.codePattern === undefined
      ? []
      : [{ pattern: message.codePattern, speaker: { kind: 'other' as const, message } }],
  );
  return { ...weighed([...bySentence.values()]), byCode, patterns };
}

/** The words of a sentence with gaps for `{0}` and the like. The place at its end is told apart from it. */
function rowOf(sentence: string): string[] {
  const told = sentence.replace(/\s(?:Value)?Path: .*$/, '').replaceAll(/\{\{|\}\}/g, ' ');
  const row = told.split(/(\{\d+\})/).flatMap((part) => (/^\{\d+\}$/.test(part) ? [gap] : wordsOf(part)));
  return row.filter((part, index) => part !== gap || row[index - 1] !== gap);
}

/** No word: words are in lower case. */
const gap = 'GAP';

function weighed(sentences: readonly Row[]): Pick<TemplateSet, 'templates' | 'byPair' | 'vocabulary'> {
  const frequency = new Map<string, number>();
  const pairFrequency = new Map<string, number>();
  const count = (map: Map<string, number>, keys: Iterable<string>) => {
    for (const key of new Set(keys)) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { words } of sentences) {
    count(frequency, words);
    count(pairFrequency, pairsOf(words));
  }
  const mean = Math.log(1 + sentences.length / 8);
  const weightOf = (word: string) => Math.log(1 + sentences.length / (frequency.get(word) ?? 1)) / mean;
  const vocabulary = new Vocabulary();
  const byPair = new Map<string, Template[]>();
  const templates = sentences.map(({ words, speakers, isCode }) => {
    const isWord = (word: string) => word !== gap;
    const parts = words
      .slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1)
      .map((word): Part => (word === gap ? 'gap' : { word, number: vocabulary.add(word), weight: weightOf(word) }));
    const weight = parts.reduce((sum, part) => sum + (part === 'gap' ? 0 : part.weight), 0);
    const length = parts.filter((part) => part !== 'gap').length;
    const gaps = { startsInGap: words[0] === gap, endsInGap: words.at(-1) === gap, hasGaps: words.includes(gap) };
    const template: Template = { parts, ...gaps, weight, length, speakers, isCode };
    const pairs = [...new Set(pairsOf(words))].sort(
      (a, b) => (pairFrequency.get(a) ?? 0) - (pairFrequency.get(b) ?? 0),
    );
    for (const pair of pairs.slice(0, pairsOfATemplate)) byPair.set(pair, [...(byPair.get(pair) ?? []), template]);
    return template;
  });
  return { templates, byPair, vocabulary };
}

function pairsOf(rows: readonly string[]): string[] {
  return rows.slice(1).flatMap((word, index) => {
    const before = rows[index] ?? gap;
    return before === gap || word === gap ? [] : [`${before} ${word}`];
  });
}
