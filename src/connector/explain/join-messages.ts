/** Puts together what belongs to one message: a code and its sentence, and a sentence around others. */
import type { Found } from './found';
import { dataverseCode } from './messages/dataverse-codes';
import { unlistedCode } from './messages/error-families';
import type { OtherMessage } from './messages/other-message';
import type { Speaker } from './templates';
import type { LogText, Word } from './words';

/** So many words may stand between a code and its sentence. */
const beside = 12;
/** So far from a message a sentence that only wraps others is said about it. */
const wrapped = { lines: 6, words: 60, wordsOfALine: 200 };

/** A code and the sentence beside it are one message; what only wraps others gives way to them. */
export function joinMessages(found: readonly Found[], log: LogText): Found[] {
  const result: Found[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const together = last === undefined ? undefined : (withDetail(last, next, log) ?? unite(last, next, log.words));
    if (together === undefined) result.push(next);
    else result[result.length - 1] = together;
  }
  return result;
}

/** So many lines may stand between a message and its particulars. */
const apart = 3;

/** A message with one of its particulars, if the second is one. */
function withDetail(first: Found, second: Found, { words, lines, clean }: LogText): Found | undefined {
  const detail = otherOf(second)?.detail;
  if (detail === undefined || isWrapper(first)) return undefined;
  const from = words[(first.until ?? first.to) - 1];
  const to = words[second.from];
  const [head, own] = [lines[words[first.from]?.line ?? -1], lines[to?.line ?? -1]];
  if (from === undefined || to === undefined || head === undefined || own === undefined) return undefined;
  if (to.line - from.line > apart) return undefined;
  const between = clean.slice(from.end, to.start);
  // A line that says how bad it is or where it is begins a message of its own.
  if (/\n\s*\n|##\[|\b(?:structural|schema|semantic) error at\b/i.test(between)) return undefined;
  if (/^\W*(?:critical|error|warning)\b/i.test(clean.slice(own.start, to.start)) && own !== head) return undefined;
  const firstDetail = otherOf(first)?.detail;
  const isInner = own === head ? firstDetail !== 'part' : indent(own.raw) > indent(head.raw);
  return isInner || /\binner\b/.test(between) ? { ...first, until: second.until ?? second.to } : undefined;
}

/** How far a line is moved in; times at its beginning do not count. */
function indent(raw: string): number {
  const text = raw.slice(0, 400).replace(/^\d{4}-\d\d-\d\d[T ][\d:.,]+Z? ?/, '');
  return text.search(/\S|$/);
}

function unite(first: Found, second: Found, words: readonly Word[]): Found | undefined {
  const line = (index: number) => words[index]?.line ?? -1;
  const lines = line(second.from) - line(first.to - 1);
  const between = second.from - first.to;
  const isWrapped = lines <= wrapped.lines && between <= (lines === 0 ? wrapped.wordsOfALine : wrapped.words);
  if (followsFrom(first, second) || followsFrom(second, first)) return undefined;
  if (isWrapper(first) && isWrapped && isOnlyCode(second)) return first;
  // What it wraps may begin with a long place, or stand below the frame of a JSON object.
  if (isWrapper(first) && isWrapped)
    return { ...second, from: lines <= 1 && between <= beside ? first.from : second.from };
  if (isWrapper(second) && !isWrapper(first) && isWrapped) return first;
  if (isOneInTwo(first, second, words))
    return { ...first, to: second.to, sentence: { from: first.sentence.from, to: second.to } };
  if (lines > 1 || between > beside) return undefined;
  const span = { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
  if (first.hasSentence === second.hasSentence) return undefined;
  const [code, sentence] = first.hasSentence ? [second, first] : [first, second];
  if (isWrapper(code)) return undefined;
  // What a name says by its words, a sentence in the same line says better.
  if (code.certainty === 'probable' && lines === 0) return { ...sentence, ...span };
  const isSame = (speaker: Speaker) => code.speakers.some((other) => sameMessage(speaker, other));
  const agreed = sentence.speakers.filter(isSame);
  if (agreed.length === 0 && (sentence.certainty === 'sure' || code === second)) return undefined;
  const certain = { ...(code.code === undefined ? {} : { code: code.code }), certainty: 'sure' as const };
  return { ...sentence, ...span, ...certain, speakers: agreed.length > 0 ? agreed : code.speakers };
}

/** Whether two sentences of a line are the two halves of one message. Twice the same sentence is two messages. */
function isOneInTwo(first: Found, second: Found, words: readonly Word[]): boolean {
  const message = otherOf(first);
  if (message === undefined || message !== otherOf(second) || first.template === second.template) return false;
  const [end, start] = [words[first.to - 1], words[second.from]];
  return end !== undefined && end.line === start?.line && !start.opens && second.from - first.to <= beside;
}

function sameMessage(left: Speaker, right: Speaker): boolean {
  if (left.kind === 'rule' && right.kind === 'rule') return left.code === right.code && left.rule === right.rule;
  if (left.kind === 'other' && right.kind === 'other') return left.message === right.message;
  return ruleOf(left) === ruleOf(right);
}

/** The rule that a speaker means, if it means one. */
function ruleOf(speaker: Speaker): string | undefined {
  return speaker.kind === 'rule' ? speaker.rule : speaker.message.rule;
}

/** Whether the second message is true only because the first one is: then both are told, each as what it is. */
function followsFrom(answer: Found, message: Found): boolean {
  return otherOf(message)?.follows === true && /^http-[45]/.test(otherOf(answer)?.id ?? '');
}

/** Whether it is a code of which nothing is known: even a sentence that says little says more. */
function isOnlyCode(found: Found): boolean {
  const message = otherOf(found);
  return message === unlistedCode || message === dataverseCode;
}

/** Whether it says nothing of its own. */
function isWrapper(found: Found): boolean {
  return otherOf(found)?.wraps === true;
}

function otherOf({ speakers: [first] }: Found): OtherMessage | undefined {
  return first?.kind === 'other' ? first.message : undefined;
}
