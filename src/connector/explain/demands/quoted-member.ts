/** What a review quotes of the files: the line that it is written at, and the line that it wants instead. */
import type { LogText } from '../words';

/** `"summary": "List breads"`, with the marks of a difference or of a mail before it. */
const member = /^[>\s]*[+-]?\s*["']?([$\w-]{2,40})["']?\s*:/;

/** So far above a comment stands what it is about: the line, a fence and a name. */
const reach = 7;

/** Words for members of the files that do not say by themselves what they are. */
const phrases: Readonly<Record<string, string>> = {
  default: 'the default response',
  schema: 'the schema of the response',
  title: 'the title',
  type: 'the type of the value',
  format: 'the format of the value',
  required: 'the required flag of the parameter',
  contact: 'the contact information',
  publisher: 'the publisher property',
  version: 'set the version',
  propertyValue: 'the connector metadata',
  propertyName: 'the connector metadata',
  url: 'the contact url',
  email: 'the contact email',
};

function phraseOf(line: string): string | undefined {
  const name = member.exec(line)?.[1];
  if (name === undefined) return undefined;
  return phrases[name] ?? (/^[2-5]\d\d$/.test(name) ? 'the response with this status code' : name);
}

/** The lines that a review wants instead of what is there, each as words; the first of every block. */
export function suggestedMembers({ lines }: LogText): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let isOpen = false;
  for (const [index, { raw }] of lines.entries()) {
    if (/^[>\s]*(?:```|~~~)/.test(raw)) isOpen = /suggestion\s*$/i.test(raw);
    else if (isOpen) {
      const phrase = phraseOf(raw);
      if (phrase === undefined) continue;
      found.set(index, phrase);
      isOpen = false;
    }
  }
  return found;
}

/** The member of the file that a comment was written at, in words, if its line is quoted above it. */
export function memberAbove({ lines }: LogText, line: number): string | undefined {
  let isFenced = false;
  let outermost: string | undefined;
  for (let index = line - 1; index >= Math.max(0, line - reach); index--) {
    const raw = lines[index]?.raw ?? '';
    if (/^\s*(?:```|~~~)/.test(raw)) {
      if (isFenced && outermost !== undefined) return outermost;
      isFenced = !isFenced;
      continue;
    }
    const isMarked = /^[>\s]*[+-]|^\s*>/.test(raw);
    if (!isFenced && !isMarked) continue;
    const phrase = phraseOf(raw);
    if (phrase !== undefined && isMarked) return phrase;
    // Of what is fenced in, the first member holds the others.
    outermost = phrase ?? outermost;
  }
  return outermost;
}
