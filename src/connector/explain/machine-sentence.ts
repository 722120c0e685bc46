/**
 * Sentences that stand alone and that nobody but a program writes: they say of something that it is not as it should
 * be, and name it by an id, by names in quotes, or by a number that no person counts with.
 */
import { anyOf } from './any-of';

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|\{(?:GUID|id|name|\d)\}|\b0x8[0-9a-f]{7}\b/i;
const quotedName = /(?:^|[\s(:])(['"`“‘])([^'"`“”‘’\n]{1,120})['"`”’](?=$|[\s.,;:)])/g;
/** A name that is no word: with a sign or a digit inside, or of several words without spaces. */
const machineName = /^(?=\S+$)(?:.*[\w)][._/\\:$#=-]\w.*|.*\d.*|[a-z]+[A-Z].*|[A-Z][a-z]+[A-Z].*)$/;

/** Several quoted words are names where they stand beside words for the parts of a program. */
const parts = /\b(?:inputs?|outputs?|of type|workflow|template|tenant|scope|line \d+|api version)\b/i;
/** How programs speak of what they were given. */
const given =
  /^the (?:specified|provided|requested|given|supplied|referenced) (?:\w+ )?(?:resource|value|column|table|entity|operation|connection|connector|url|path|file|parameter|property|key|user|environment|object|id|identifier|item|record|api|inputs?|token)\b/i;

/** What is said of it, in the words of programs. */
const verdict = anyOf(
  /\b(?:(?:could|can|was|were|is|are|has|have|does|do|did|has been)(?: ?not|n['’]t)|cannot) (?:be |been |a |an )?(?:found|located|resolved|read|loaded|opened|parsed|converted|evaluated|processed|accessed|retrieved|determined|created|deleted|updated|used|exist|contain|match|support(?:ed)?|have|valid|recogni[sz]ed|registered|defined|configured|available|enabled|authori[sz]ed|allowed|permitted|compatible|unique|empty|null|in scope)\b/i,
  /\bnot found\b/i,
  /\bfailed\b/i,
  /\b(?:is|was|are|were) (?:invalid|missing|required|expired|disabled|deleted|rejected|refused|denied|unknown|already|blocked|ambiguous)\b/i,
  /\bmust be\b/i,
  /\bhas expired\b/i,
  /\balready exists?\b/i,
  /\bexceed(?:s|ed)\b/i,
  /\bbut (?:was|is|got|found) of type\b/i,
  /\bunexpected\b/i,
);

/** Who speaks like this is a person, or tells how something works. */
const talk = anyOf(
  /\b(?:I|I'm|I've|my|me|we|we've|our|you|your|let's|please|thanks|thank|sorry|hi|hello|should|so|but (?!was|is|got|found|has|have)|because|then|yesterday|today|now|maybe|probably|actually|also|just|still|same|here|(?:was|were|been|is|are) (?:added|fixed|updated|changed|removed|renamed))\b/i,
  /@\w/i,
  /\?\s*$/i,
);
const tells =
  /^\W*(?:if|when|once|after|before|how|why|what|where|since|as|for|note|this|that|these|those|it|they|there|in|on|returns?|adds?|added|fix(?:es|ed)?|updat\w+|remov\w+|chang\w+|renam\w+|handles?|allows?|supports?|improv\w+|use|used|make|ensure|\d+[.)]|[-*#>])(?:\s|$)/i;

/** Whether a sentence is rather one of a person, or of a document. */
export function isTalk(sentence: string): boolean {
  return tells.test(sentence) || talk.test(sentence);
}

/** Longer ones are paragraphs. In UTF-16 code units. */
const longest = 400;

/** Whether a line is such a sentence. */
export function isMachineSentence(line: string): boolean {
  const text = line.trim();
  if (text.length > longest || !/^(?:[A-Z]|['"“]\w)/.test(text) || isTalk(text)) return false;
  if (!verdict.test(text)) return false;
  if (id.test(text) || given.test(text)) return true;
  const names = [...text.matchAll(quotedName)].map(([, , name = '']) => name);
  return (names.length > 1 && parts.test(text)) || names.some((name) => machineName.test(name));
}

/** What a shell prints before a command that somebody types, and the command. */
const prompt =
  /^\s*(?:\([\w.-]{1,40}\) ?)?(?:[\w.-]{1,40}@[\w.-]{1,60}:[^\s$#]{1,200}[$#]|(?:PS )?[A-Z]:\\[^>\n]{0,200}>) ?\S/;

/** Whether a line is a command that somebody typed. */
export function isPrompt(line: string): boolean {
  return prompt.test(line.slice(0, longest));
}
