/** Every place of a log where an official sentence may stand, well enough that it is worth choosing among them. */
import { align, canFit, type Fit, leastShare } from './align';
import type { KnownWords } from './known-words';
import type { Template, TemplateSet } from './templates';
import type { LogText } from './words';

export interface Candidate extends Fit {
  readonly template: Template;
}

/** Below this a sentence is not the official one. Short sentences have less to err in. */
const probableFrom = { long: 0.62, short: 0.85 };
/** A sentence that is cut off has to fit well. */
const cut = { quality: { long: 0.85, short: 0.97 }, length: 4 };
const shortLength = 5;
/** The least that must be recognised of any sentence, in average words; less of one that stands there word for word. */
const leastScore = { near: 1.5, exact: 1 };
/** How far around two known words a sentence with gaps is looked for. */
const reach = { before: 60, after: 200 };

/** All candidates, in the order in which their first known words stand in the log. */
export function candidatesIn(log: LogText, known: KnownWords, { byPair }: TemplateSet): Candidate[] {
  const { words } = known;
  const found: Candidate[] = [];
  const tried = new Map<Template, number>();
  const entries = entriesOf(known);
  for (let index = 0; index + 1 < words.length; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined || next.opens) continue;
    for (const template of byPair.get(`${word.text} ${next.text}`) ?? []) {
      const after = tried.get(template) ?? 0;
      if (index < after) continue;
      const entry = entries[index];
      const around = reachOf(template);
      const from = Math.max(entry?.from ?? 0, index - around.before, after);
      const to = Math.min(entry?.to ?? words.length, index + around.after);
      const least = { whole: probableFrom[sizeOf(template.length)], cut: cut.quality.long };
      const fit = canFit(template, known, [from, to], least) ? align(template, known, from, to) : undefined;
      if (fit === undefined || !isGood(fit) || isOnlyAlike(fit, template, log)) {
        // Nothing good is in this stretch; only what begins near its end may have been cut off by it.
        tried.set(template, to === entry?.to ? to : Math.max(index + 1, to - around.before));
        continue;
      }
      found.push({ ...fit, template });
      tried.set(template, fit.to);
    }
  }
  return found;
}

/** A sentence without gaps is never much longer than its words. */
function reachOf({ parts, length }: Template): { readonly before: number; readonly after: number } {
  if (parts.includes('gap')) return reach;
  return { before: Math.min(reach.before, 2 * length + 4), after: Math.min(reach.after, 2 * length + 4) };
}

function sizeOf(length: number): 'short' | 'long' {
  return length <= shortLength ? 'short' : 'long';
}

function isGood({ quality, score, isCut, length, share }: Fit): boolean {
  if (score < (quality > 0.99 && !isCut ? leastScore.exact : leastScore.near)) return false;
  if (isCut) return quality >= cut.quality[sizeOf(length)] && length >= cut.length && share >= leastShare;
  return quality >= probableFrom[sizeOf(length)];
}

/** What may stand before a short sentence without anything between them: how bad it is, or a place. */
const announces = /(?:\b(?:critical|errors?|warning|fatal|fail(?:ed)?|info|message|reason|code)|\w[./]\w+|[\])}])\s*$/i;

/** Whether words only look like a sentence or a code: a code is written with its own marks, and a sentence stands alone. */
function isOnlyAlike(fit: Fit, template: Template, log: LogText): boolean {
  if (!template.isCode) return isPhrase(fit, template, log);
  const written = log.clean.slice(log.words[fit.from]?.start, log.words[fit.to - 1]?.end).toLowerCase();
  return !template.speakers.some((speaker) =>
    (speaker.kind === 'rule' ? [speaker.code] : speaker.message.codes).some((code) => code.toLowerCase() === written),
  );
}

/** Whether a short sentence is only a few words of a longer one, which people use too. */
function isPhrase({ from, to }: Fit, template: Template, { words, clean }: LogText): boolean {
  if (template.length > shortLength) return false;
  const runsOn = (index: number) => {
    const [left, right] = [words[index - 1], words[index]];
    if (left === undefined || right === undefined || right.opens || left.line !== right.line) return false;
    return clean.slice(left.end, right.start).trim() === '';
  };
  const before = clean.slice(Math.max(0, (words[from]?.start ?? 0) - 60), words[from]?.start);
  const startsFree = template.startsInGap || !runsOn(from) || announces.test(before);
  return !startsFree || !(template.endsInGap || !runsOn(to));
}

/** For each word the entry of the log that holds it. */
function entriesOf({ words, opens }: KnownWords): ReadonlyArray<{ readonly from: number; readonly to: number }> {
  const entries: { from: number; to: number }[] = [];
  let current = { from: 0, to: words.length };
  for (const index of words.keys()) {
    if (opens[index] === 1) {
      current.to = index;
      current = { from: index, to: words.length };
    }
    entries.push(current);
  }
  return entries;
}
