/** Cuts a sentence at its backticks. Pure. */
export interface InlinePart {
  readonly text: string;
  readonly code: boolean;
}

/** The parts of a sentence in order; a lone backtick is a character like any other. */
export function inlineParts(sentence: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/`([^`]+)`/g)) {
    if (match.index > at) parts.push({ text: sentence.slice(at, match.index), code: false });
    parts.push({ text: match[1] ?? '', code: true });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), code: false });
  return parts;
}
