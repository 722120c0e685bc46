/** Finds the official sentences and codes in a log, wherever they stand. */
import { align, type Fit } from './align';
import type { Speaker, Template, TemplateSet } from './templates';
import type { Certainty } from './types';
import { type LogText, type Word, wordsOf } from './words';

/** A message that was found. */
export interface Found {
  /** Words of the log, as indexes; the last is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The words of the sentence alone, without a code or a wrapper around it. */
  readonly sentence: { readonly from: number; readonly to: number };
  /** Who says it; the one whose sentence fits best comes first. */
  readonly speakers: readonly Speaker[];
  /** The code, if the log writes it. */
  readonly code?: string;
  readonly certainty: Certainty;
  /** Whether it has a sentence, or is a code alone. */
  readonly hasSentence: boolean;
  /** Whether the sentence that was found has gaps, so that its values tell messages apart. */
  readonly hasValues: boolean;
}

/** From here on a sentence is the official one; below, it is probably. Short sentences have less to err in. */
const sureFrom = 0.93;
const probableFrom = { long: 0.62, short: 0.85 };
const shortLength = 5;
/** A sentence that is cut off has to fit well, and enough of it has to be there that it cannot be another one. */
const cut = { quality: { long: 0.85, short: 0.97 }, length: 4, share: 0.38 };
/** The least that must be recognised of any sentence, in average words. */
const leastScore = 1.5;
/** How far around two known words a sentence is looked for. */
const reach = { before: 60, after: 200 };

interface Candidate extends Fit {
  readonly template: Template;
}

/** All messages of a log, in the order of their words. */
export function findMessages({ words, clean }: LogText, set: TemplateSet): Found[] {
  const sentences = chooseSentences(candidates(words, set), words);
  const taken = new Set<number>();
  for (const { from, to } of sentences) for (let index = from; index < to; index++) taken.add(index);
  const codes = words.flatMap((word, index) => {
    if (taken.has(index)) return [];
    const speakers = speakersOfCode(clean.slice(word.start, word.end), set);
    return speakers === undefined ? [] : [codeFound(index, speakers)];
  });
  return joined(
    [...sentences, ...codes].sort((left, right) => left.from - right.from),
    words,
  );
}

function candidates(words: readonly Word[], { byPair }: TemplateSet): Candidate[] {
  const found: Candidate[] = [];
  const tried = new Map<Template, number>();
  const openings = entryStarts(words);
  for (let index = 0; index + 1 < words.length; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined || next.opens) continue;
    for (const template of byPair.get(`${word.text} ${next.text}`) ?? []) {
      const after = tried.get(template) ?? 0;
      if (index < after) continue;
      const entry = openings[index];
      const from = Math.max(entry?.from ?? 0, index - reach.before, after);
      const to = Math.min(entry?.to ?? words.length, index + reach.after);
      const fit = align(template, words, from, to);
      if (fit === undefined || !isGood(fit)) {
        // Nothing good is in this stretch; only what begins near its end may have been cut off by it.
        tried.set(template, to === entry?.to ? to : to - reach.before);
        continue;
      }
      found.push({ ...fit, template });
      tried.set(template, fit.to);
    }
  }
  return found;
}

function isGood({ quality, score, isCut, length, share }: Fit): boolean {
  if (score < leastScore) return false;
  const isShort = length <= shortLength;
  if (isCut) return quality >= cut.quality[isShort ? 'short' : 'long'] && length >= cut.length && share >= cut.share;
  return quality >= probableFrom[isShort ? 'short' : 'long'];
}

/** For each word the entry of the log that holds it. */
function entryStarts(words: readonly Word[]): ReadonlyArray<{ readonly from: number; readonly to: number }> {
  const entries: { from: number; to: number }[] = [];
  let current = { from: 0, to: words.length };
  for (const [index, word] of words.entries()) {
    if (word.opens) {
      current.to = index;
      current = { from: index, to: words.length };
    }
    entries.push(current);
  }
  return entries;
}

/** Of sentences that claim the same words the best one stays, with all others that fit as well as speakers. */
function chooseSentences(all: readonly Candidate[], words: readonly Word[]): Found[] {
  const found: Found[] = [];
  let cluster: Candidate[] = [];
  let end = 0;
  for (const candidate of [...all].sort((left, right) => left.from - right.from)) {
    if (candidate.from >= end) {
      found.push(...chooseAmong(cluster, words, candidate.from));
      cluster = [];
    }
    cluster.push(candidate);
    end = Math.max(end, candidate.to);
  }
  return [...found, ...chooseAmong(cluster, words, words.length)];
}

/** Chooses among sentences that overlap, one with the next. */
function chooseAmong(all: readonly Candidate[], words: readonly Word[], limit: number): Found[] {
  const ranked = [...all].sort((left, right) => rank(right) - rank(left) || left.from - right.from);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (!chosen.some((other) => overlaps(candidate, other))) chosen.push(candidate);
  }
  return chosen.map((best) => {
    const equals = all.filter((other) => other !== best && overlaps(other, best) && isRival(other, best));
    equals.sort((left, right) => rank(right) - rank(left));
    const code = best.template.isCode ? writtenCode(words, best) : codeOf(best.template.speakers);
    const speakers = [best, ...equals]
      .flatMap(({ template }) => template.speakers)
      .filter((one) => best.template.isCode || codeOf([one]) === code);
    const next = Math.min(...chosen.filter(({ from }) => from >= best.to).map(({ from }) => from), limit);
    const to = best.template.parts.at(-1) === 'gap' ? gapEnd(words, best.to, next) : best.to;
    return {
      from: best.from,
      to,
      sentence: { from: best.from, to },
      speakers: [...new Set(speakers)],
      certainty: best.quality >= sureFrom && !best.isCut ? 'sure' : 'probable',
      hasSentence: !best.template.isCode,
      ...(best.template.isCode && code !== undefined ? { code } : {}),
      hasValues: best.template.parts.includes('gap'),
    } satisfies Found;
  });
}

/** A value at the end of a sentence goes on to the end of the line or of the entry. */
function gapEnd(words: readonly Word[], from: number, limit: number): number {
  let end = from;
  while (end < limit && words[end]?.opens === false && words[end]?.line === words[from - 1]?.line) end++;
  return end;
}

function rank({ score, quality, isCut }: Candidate): number {
  return score * quality * quality - (isCut ? 0.3 : 0);
}

function overlaps(left: Fit, right: Fit): boolean {
  return left.from < right.to && right.from < left.to;
}

/** Whether another sentence fits the same words nearly as well. */
function isRival(other: Candidate, best: Candidate): boolean {
  const sameWords = Math.abs(other.from - best.from) <= 3 && Math.abs(other.to - best.to) <= 3;
  if (!sameWords) return false;
  if (best.isCut) return other.isCut && other.score >= best.score * 0.95;
  return (
    !other.isCut && (other.quality >= sureFrom || (best.quality < sureFrom && other.quality >= best.quality - 0.04))
  );
}

/** Codes are one long word; the end may be missing, and a letter may be wrong. */
function speakersOfCode(written: string, { byCode }: TemplateSet): readonly Speaker[] | undefined {
  const code = written.toLowerCase();
  const exact = byCode.get(code);
  if (exact !== undefined) return code.length >= 8 ? exact : undefined;
  if (code.length < 14 || !/^[A-Z].*[a-z][A-Z]/.test(written)) return undefined;
  const longer = [...byCode].filter(([known]) => known.startsWith(code));
  return longer.length === 1 ? longer[0]?.[1] : undefined;
}

function codeFound(index: number, speakers: readonly Speaker[]): Found {
  const code = codeOf(speakers);
  return {
    from: index,
    to: index + 1,
    sentence: { from: index, to: index + 1 },
    speakers,
    ...(code === undefined ? {} : { code }),
    certainty: 'sure',
    hasSentence: false,
    hasValues: false,
  };
}

/** A code of several words, such as a number of a policy, as its tool writes it. */
function writtenCode(words: readonly Word[], { from, to, template }: Candidate): string | undefined {
  const written = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const codes = template.speakers.flatMap((speaker) =>
    speaker.kind === 'rule' ? [speaker.code] : speaker.message.codes,
  );
  return codes.find((code) => wordsOf(code).join(' ') === written);
}

function codeOf(speakers: readonly Speaker[]): string | undefined {
  const [first] = speakers;
  return first?.kind === 'rule' ? first.code : first?.message.codes[0];
}

/** So many words may stand between a code and its sentence. */
const beside = 12;
/** So far from a message a sentence that only wraps others is said about it. */
const wrapped = { lines: 6, words: 60 };

/** A code and the sentence beside it are one message; what only wraps others gives way to them. */
function joined(found: readonly Found[], words: readonly Word[]): Found[] {
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
