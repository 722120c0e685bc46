/**
 * What a short text says of an error where nothing in it is known. Who pastes a sentence or two wants them explained, so
 * that fewer signs of a program are asked for than in a log.
 */
import { anyOf } from './any-of';
import type { Announced } from './find-announced';
import { isTalk } from './machine-sentence';
import { errorFamilies, vaguestFamily } from './messages/error-families';
import { statusInProse } from './prose-status';
import { topicOf } from './topics/topics';
import type { LogText } from './words';

/** Longer texts are logs and reviews, whose other lines say more. In lines with words. */
const longestText = 8;

/** Longer lines are paragraphs or data. In UTF-16 code units. */
const longestLine = 600;

/** Words of a product inside of a person's: in quotes, or behind a colon. */
const quoted = /(?:^|[\s(:])(["'“‘`])\W{0,2}([^"“”`\n]{10,300}?)["'”’`](?=$|[\s.,;:)`'"-])/g;
const announced =
  /\b(?:with|says?|saying|shows?|showing|shown|errors?|messages?|fails?|failed|reads?|stops?|gives?|gets?|got|returns?|returned|following)\b[^:\n]{0,40}:\s+(?=\S+\s)([^\n]{10,300})$/i;
/** How sentences begin; names in lower case have a capital inside. */
const opening = /^["'([]*(?:[A-Z]|[a-z]+[A-Z])/;

/** What a program does under a condition is described, and did not happen. */
const described = anyOf(
  /\b(?:when|if|unless|once|whenever|at first|should be in|asked)\b/i,
  /^\W*(?:returns?|deletes?|gets?|lists?|creates?|sends?|only)\s(?!.*\b(?:supported|failed)\b)/i,
  /\bis (?:deleted|disabled|removed|blocked) (?:by|after|as)\b/i,
);

/** Who tells what was done tells of no error. */
const report = anyOf(
  /^\W*(?:tested|verified|resolved|merged|closes?|bump\w*|feat|chore|docs)\b/i,
  /\b(?:was|were|has been|have been|is|are) (?:now |already )?(?:fixed|resolved|added|removed|updated|renamed|merged|closed|approved)\b/i,
  /^\W*(?:[\w-]+ ){0,2}limits?:/i,
  /\bno (?:more )?(?:errors?|issues?|problems?|warnings?|conflicts?)\b/i,
);

/** Members of objects, tags and tables are no sentences. */
const markup = /^\W*[{<|[]|^\s*["'][^"']*["']\s*:/;

/** The first thing that a short text says of an error, what names its subject before what does not. */
export function findLastResort({ lines, clean }: LogText, indexes: readonly number[]): Announced | undefined {
  if (lines.filter(({ isFrame, raw }) => !isFrame && raw.trim() !== '').length > longestText) return undefined;
  const told = indexes.flatMap((line) => {
    const { start, end } = lines[line] ?? { start: 0, end: 0 };
    const text = clean.slice(start, end).trim();
    if (text.length > longestLine || markup.test(text)) return [];
    return saidIn(text).flatMap((said): Announced[] => {
      const message = topicOf(said)?.message ?? statusInProse(said) ?? familyOf(said);
      return message === undefined ? [] : [{ message, line, text: said }];
    });
  });
  return (
    told.find(({ message }) => !message.wraps) ??
    told.find(({ message }) => message !== vaguestFamily?.ofSentence) ??
    told[0]
  );
}

/** The parts of a line that a program may have written: quotes and what is announced, else its sentences. */
function saidIn(text: string): string[] {
  const inside = [...text.matchAll(quoted)].flatMap(([, , words = '']) => (/\S\s+\S/.test(words) ? [words] : []));
  const behind = announced.exec(text)?.[1];
  const sentences = text.split(/(?<=[.!])\s+(?=[A-Z"'])/).filter((part) => opening.test(part));
  const parts = [...inside, ...(behind === undefined ? [] : [behind]), ...sentences];
  return parts.filter((part) => !isTalk(part) && !described.test(part) && !report.test(part));
}

function familyOf(sentence: string) {
  return errorFamilies.find((family) => family.sentence.test(sentence))?.ofSentence;
}
