/** Codes that stand alone in a log: one long word, or the id of one of our rules. */
import { codeOf, type Found } from './found';
import type { Speaker, TemplateSet } from './templates';
import type { LogText } from './words';

/** The codes among the words that no sentence has taken. */
export function findCodes({ words, clean }: LogText, set: TemplateSet, taken: ReadonlySet<number>): Found[] {
  return words.flatMap((word, index) => {
    if (taken.has(index)) return [];
    const speakers = speakersOfCode(clean.slice(word.start, word.end), set);
    return speakers === undefined ? [] : [codeFound(index, speakers)];
  });
}

/** Codes are one long word; the end may be missing, and a letter may be wrong. */
function speakersOfCode(written: string, { byCode, patterns }: TemplateSet): readonly Speaker[] | undefined {
  // A code has capitals inside it, figures or underscores; else it is a word that people use.
  if (written.length < 8 || !/[a-z][A-Z]|\d|_/.test(written)) return undefined;
  const code = written.toLowerCase();
  const exact = byCode.get(code);
  if (exact !== undefined) return exact;
  const kind = patterns.find(({ pattern }) => pattern.test(written));
  if (kind !== undefined) return [kind.speaker];
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
