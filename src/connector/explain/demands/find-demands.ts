/**
 * Finds demands in lines in which no message of a tool was found. A demand needs two things: words that ask for
 * something, and what they are about. What only talks is left alone.
 */
import type { LogText } from '../words';
import type { Demand } from './demand';
import { demands } from './demands';

/** A demand in the words of a reviewer. */
export interface FoundDemand {
  readonly demand: Demand;
  /** Index of its line. */
  readonly line: number;
  readonly text: string;
}

/** Words that ask, or that say what is wrong. */
const asks =
  /\b(?:please|pls|kindly|must|should|shall|needs?|(?:must|should|need)n't|have to|has to|had to|required?|requires|ensure|make sure|missing|lacks?|cannot|can't|not allowed|not sufficient|unable to|avoid|incorrect|wrong|invalid|broken|vague|unclear|too (?:long|short|large|small|generic|vague)|instead of|(?:can|could|would|will) you|suggest(?:ed)?|recommend(?:ed)?|better|is not|isn't|are not|aren't|does not|doesn't|do not|don't|there(?:'s| is| are) (?:a |an |no |some |many )?(?:typos?|errors?|syntax|extra|conflicts?|duplicates?|spaces?))\b|^(?:add|remove|delete|update|change|fix|replace|provide|rename|correct|use|include|fill|shorten|specify|set|resolve|move|define|describe|format|capitali[sz]e|avoid)\b|\bis empty\b|\bare empty\b/i;

/** What was done already, or what is praised or asked back. What has to be done is not done. */
const talks =
  /\b(?:thanks|thank you|lgtm|looks? good|well done|(?<!\bbe )(?:approved|resolved|done|fixed)|i|i've|i'm|we've|we have|we're)\b|\b(?:has|have|was|were|been) (?:been )?(?:added|removed|updated|changed|fixed|replaced|corrected)\b/i;

/** What a tool prints is not in anybody's own words. */
const printed = /##\[|::(?:error|warning)\b|\bvalue ?path\b|\b(?:error|warning|fatal|critical)\b\s*[:\]]/i;

/** People write paragraphs, not pages. */
const longest = 2000;

/** The demands of the lines that are given by their indexes. One line can hold several. */
export function findDemands({ lines, clean }: LogText, indexes: readonly number[]): FoundDemand[] {
  return indexes.flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.end - line.start > longest || printed.test(line.raw)) return [];
    const seen = new Set<Demand>();
    return sentencesOf(clean.slice(line.start, line.end)).flatMap((text) => {
      const demand = demandOf(text);
      if (demand === undefined || seen.has(demand)) return [];
      seen.add(demand);
      return { demand, line: index, text };
    });
  });
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|␞/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function demandOf(sentence: string): Demand | undefined {
  const isPolite =
    /\b(?:please|pls|kindly|unable to proceed|(?:can|could|would|will) you|i(?: would|'d)? (?:suggest|recommend)|we(?: would|'d)? (?:suggest|recommend|request|need))\b/i.test(
      sentence,
    );
  if (!asks.test(sentence) || (talks.test(sentence) && !isPolite)) return undefined;
  return demands.find(({ about, not }) => about.every((words) => words.test(sentence)) && not?.test(sentence) !== true);
}
