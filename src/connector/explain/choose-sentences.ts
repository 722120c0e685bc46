/** Which of the sentences that claim the same words is said there. */
import type { Fit } from './align';
import type { Candidate } from './candidates';
import { codeOf, type Found } from './found';
import type { Speaker } from './templates';
import { type Word, wordsOf } from './words';

/** From here on a sentence is the official one; below, it is probably. */
const sureFrom = 0.93;

/** Of sentences that claim the same words the best one stays, with all others that fit as well as speakers. */
export function chooseSentences(all: readonly Candidate[], words: readonly Word[]): Found[] {
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
    const to = best.template.endsInGap && !isWrapping(speakers) ? gapEnd(words, best.to, next) : best.to;
    return {
      from: best.from,
      to,
      sentence: { from: best.from, to },
      speakers: [...new Set(speakers)],
      template: best.template,
      certainty: best.quality >= sureFrom && !best.isCut ? 'sure' : 'probable',
      hasSentence: !best.template.isCode,
      ...(best.template.isCode && code !== undefined ? { code } : {}),
      hasValues: best.template.hasGaps,
    } satisfies Found;
  });
}

/** What only wraps others leaves its last value to them. */
function isWrapping([first]: readonly Speaker[]): boolean {
  return first?.kind === 'other' && first.message.wraps === true;
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
