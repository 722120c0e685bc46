/** Code as finished HTML: the parts of JSON in their colours, and the places that an example is about. */
import type { TextRange } from '../../connector';
import { type Html, html } from './html';

/** A stretch to stand out: `mark` for what is wrong, `ins` for what a repair wrote. */
export interface Emphasis {
  readonly range: TextRange;
  readonly tag: 'mark' | 'ins';
}

interface Token extends TextRange {
  readonly kind: 'key' | 'text' | 'word';
}

const jsonToken = /("(?:[^"\\\n]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;

/** The HTML of a text with its emphasised stretches. Stretches may not overlap; of two that do, the first counts. */
export function codeHtml(code: string, language: string, emphasis: readonly Emphasis[]): Html {
  const tokens = language === 'json' ? tokensOf(code) : [];
  const parts: Html[] = [];
  let at = 0;
  for (const { range, tag } of [...emphasis].sort((left, right) => left.range.start - right.range.start)) {
    if (range.start < at || range.start >= range.end) continue;
    const inside = coloured(code, tokens, range.start, range.end);
    parts.push(coloured(code, tokens, at, range.start));
    parts.push(tag === 'mark' ? html`<mark>${inside}</mark>` : html`<ins>${inside}</ins>`);
    at = range.end;
  }
  parts.push(coloured(code, tokens, at, code.length));
  return html`${parts}`;
}

function tokensOf(code: string): Token[] {
  return [...code.matchAll(jsonToken)].map((match) => {
    const string = match[1];
    const kind = string === undefined ? 'word' : match[2] === undefined ? 'text' : 'key';
    return { start: match.index, end: match.index + (string ?? match[0]).length, kind };
  });
}

function coloured(code: string, tokens: readonly Token[], from: number, to: number): Html {
  const parts: (Html | string)[] = [];
  let at = from;
  for (const token of tokens) {
    const start = Math.max(token.start, from);
    const end = Math.min(token.end, to);
    if (start >= end) continue;
    parts.push(code.slice(at, start));
    parts.push(html`<span class="${`rule-code-${token.kind}`}">${code.slice(start, end)}</span>`);
    at = end;
  }
  parts.push(code.slice(at, to));
  return html`${parts}`;
}
