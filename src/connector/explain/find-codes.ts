/** Codes that stand alone in a log: one long word, or the id of one of our rules. */
import { codeOf, type Found } from './found';
import { codeFamilies } from './messages/code-families';
import type { Speaker, TemplateSet } from './templates';
import type { LogText, Word } from './words';

/** The codes among the words that no sentence has taken. */
export function findCodes({ words, clean }: LogText, set: TemplateSet, taken: ReadonlySet<number>): Found[] {
  return words.flatMap((word, index) => {
    if (taken.has(index)) return [];
    const written = clean.slice(word.start, word.end);
    const speakers = speakersOfCode(written, set);
    if (speakers !== undefined) return [codeFound(index, speakers)];
    const family = isNamedCode(word, clean) ? codeFamilies.find(({ pattern }) => pattern.test(written)) : undefined;
    if (family === undefined) return [];
    return [
      { ...codeFound(index, [{ kind: 'other', message: family.message }]), code: written, certainty: 'probable' },
    ];
  });
}

/** Whether a word of several words is the name of an exception, or stands in quotes where the code of an error stands. */
function isNamedCode({ start, end }: Word, clean: string): boolean {
  const written = clean.slice(start, end);
  if (/[a-z]Exception$/.test(written)) return true;
  return (
    /[a-z][A-Z]/.test(written) &&
    /\b(?:error ?)?code["']?\s*[:=]?\s*["']$/i.test(clean.slice(Math.max(0, start - 20), start)) &&
    /^["']/.test(clean.slice(end, end + 1))
  );
}

/** Codes are one long word; the end may be missing, and a letter may be wrong. */
function speakersOfCode(written: string, { byCode, patterns }: TemplateSet): readonly Speaker[] | undefined {
  const kind = patterns.find(({ pattern }) => pattern.test(written));
  if (kind !== undefined && !byCode.has(written.toLowerCase())) return [kind.speaker];
  // A code has capitals inside it, figures or underscores; else it is a word that people use.
  if (written.length < 8 || !/[a-z][A-Z]|\d|_/.test(written)) return undefined;
  const code = written.toLowerCase();
  const exact = byCode.get(code);
  if (exact !== undefined) return exact;
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
