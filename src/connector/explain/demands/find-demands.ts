/**
 * Finds demands in lines in which no message of a tool was found. A demand needs two things: words that ask for
 * something, and what they are about. What only talks is left alone.
 */
import type { LogText } from '../words';
import type { Demand } from './demand';
import { demands } from './demands';
import { asksForChange, canExplain, isPrinted, plainSentence } from './speech';

/** A demand in the words of a reviewer. */
export interface FoundDemand {
  readonly demand: Demand;
  /** Index of its line. */
  readonly line: number;
  readonly text: string;
}

/** People write paragraphs, not pages. */
const longest = 2000;

/** The demands of the lines that are given by their indexes. One line can hold several. */
export function findDemands({ lines, clean }: LogText, indexes: readonly number[]): FoundDemand[] {
  return indexes.flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.end - line.start > longest) return [];
    if (isPrinted(line.raw) || isHeading(line.raw)) return [];
    const seen = new Set<Demand>();
    return demandsOf(sentencesOf(clean.slice(line.start, line.end))).flatMap(({ demand, text }) => {
      if (seen.has(demand)) return [];
      seen.add(demand);
      return { demand, line: index, text };
    });
  });
}

/** Headings are those of a template or of a document. */
function isHeading(raw: string): boolean {
  return /^\s*#{1,6}\s/.test(raw);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|␞/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** What a paragraph asks for. What a sentence asks for may be named in the one before it. */
function demandsOf(sentences: readonly string[]): { demand: Demand; text: string }[] {
  return sentences.flatMap((text, index) => {
    const sentence = plainSentence(text);
    if (!asksForChange(sentence)) return [];
    const before = plainSentence(sentences[index - 1] ?? '');
    const subject = topicOf(sentence) ?? (canExplain(before) ? topicOf(before) : undefined);
    return subject === undefined ? [] : { demand: subject, text };
  });
}

function topicOf(sentence: string): Demand | undefined {
  return demands.find(({ about, not }) => about.every((words) => words.test(sentence)) && not?.test(sentence) !== true);
}
