/** A line of JSON cut into what is coloured differently. Other languages come through as plain text well enough. */
export interface CodePart {
  readonly text: string;
  readonly kind: 'plain' | 'name' | 'text' | 'word';
}

const token = /("(?:[^"\\]|\\.)*")(?=(\s*:)?)|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;

export function codeParts(line: string): CodePart[] {
  const parts: CodePart[] = [];
  let at = 0;
  for (const match of line.matchAll(token)) {
    if (match.index > at) parts.push({ text: line.slice(at, match.index), kind: 'plain' });
    const kind = match[1] === undefined ? 'word' : match[2] === undefined ? 'text' : 'name';
    parts.push({ text: match[0], kind });
    at = match.index + match[0].length;
  }
  if (at < line.length || line === '') parts.push({ text: line.slice(at), kind: 'plain' });
  return parts;
}
