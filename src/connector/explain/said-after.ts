/** Where in a line of a person the words of a program begin: behind a mark, or as the last part of a title. */
import { anyOf } from './any-of';

/** An operation that an app called, a word for saying, or an arrow, and then the words. */
const marks: readonly RegExp[] = [
  /\b[A-Za-z]\w{1,80}\.[A-Za-z]\w{1,80} failed:\s*["']?(\S.{7,})$/,
  /\b(?:gives?|gave|gets?|got|says|said|shows?|showing|reads|prints|reports?|throws?|ends (?:in|with)|stops with|fails with|results? in|returns)(?: (?:me|us|an?|the|this|following|only|error|message|banner|in red)){0,4}\s*:\s*["']?(\S.{7,})$/i,
  /\s(?:=+>|-+>|→|>>)\s*(?:error\s*:\s*)?["']?(\S.{7,})$/i,
];

/** How titles of threads begin, and their last part. */
const title =
  /^\W*(?:\[[^\]\n]{1,30}\]|(?:bug|issue|title|problem)\b(?: report)?\s*[:–-])\s*\S.*?\s[-–:|]\s+(\S.{7,})$/i;

/** Longer lines are paragraphs. In UTF-16 code units. */
const longest = 600;

/** Who goes on to speak himself, or tells that all is well. */
const own = anyOf(
  /\b(?:I|I'm|I've|we|my|our|thanks|thank|should|could you|can you|please (?!try|contact|check|close|log|sign|provide))\b/i,
  /\?\s*$/,
);

/** The words of a program that somebody leads up to in a line, if they look like any. */
export function saidAfter(line: string): string | undefined {
  if (line.length > longest) return undefined;
  const words = [...marks, title].map((pattern) => pattern.exec(line)?.[1]).find((one) => one !== undefined);
  return words === undefined || own.test(words) ? undefined : words;
}
