/** Puts together what belongs to one message: a code and its sentence, and a sentence around others. */
import type { Found } from './found';
import type { Speaker } from './templates';
import type { Word } from './words';

/** So many words may stand between a code and its sentence. */
const beside = 12;
/** So far from a message a sentence that only wraps others is said about it. */
const wrapped = { lines: 6, words: 60 };

/** A code and the sentence beside it are one message; what only wraps others gives way to them. */
export function joinMessages(found: readonly Found[], words: readonly Word[]): Found[] {
  const result: Found[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const together = last === undefined ? undefined : unite(last, next, words);
    if (together === undefined) result.push(next);
    else result[result.length - 1] = together;
  }
  return result;
}

function unite(first: Found, second: Found, words: readonly Word[]): Found | undefined {
  const line = (index: number) => words[index]?.line ?? -1;
  const lines = line(second.from) - line(first.to - 1);
  const between = second.from - first.to;
  // What it wraps may begin with a long place, or stand below the frame of a JSON object.
  if (isWrapper(first) && lines <= wrapped.lines && between <= wrapped.words)
    return { ...second, from: lines <= 1 && between <= beside ? first.from : second.from };
  if (isWrapper(second) && !isWrapper(first) && lines <= wrapped.lines && between <= wrapped.words) return first;
  if (lines > 1 || between > beside) return undefined;
  const span = { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
  if (first.hasSentence === second.hasSentence) return undefined;
  const [code, sentence] = first.hasSentence ? [second, first] : [first, second];
  if (isWrapper(code)) return undefined;
  const isSame = (speaker: Speaker) => code.speakers.some((other) => sameMessage(speaker, other));
  const agreed = sentence.speakers.filter(isSame);
  if (agreed.length === 0 && (sentence.certainty === 'sure' || code === second)) return undefined;
  const certain = { ...(code.code === undefined ? {} : { code: code.code }), certainty: 'sure' as const };
  return { ...sentence, ...span, ...certain, speakers: agreed.length > 0 ? agreed : code.speakers };
}

function sameMessage(left: Speaker, right: Speaker): boolean {
  if (left.kind === 'rule') return right.kind === 'rule' && left.code === right.code && left.rule === right.rule;
  return right.kind === 'other' && left.message === right.message;
}

/** Whether it says nothing of its own. */
export function isWrapper({ speakers }: Found): boolean {
  const [first] = speakers;
  return first?.kind === 'other' && first.message.wraps === true;
}
