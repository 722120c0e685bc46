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
const quoted = /(?:^|[\s(:])(["'“‘`*])\W{0,2}([^"“”`\n]{10,300}?)["'”’`*](?=$|[\s.,;:)`'"-])/g;
const announced =
  /\b(?:with|says?|saying|shows?|showing|shown|errors?|messages?|fails?|failed|reads?|stops?|gives?|gets?|got|returns?|returned|following)\b[^:\n]{0,40}:\s+(?=\S+\s)([^\n]{10,300})$/i;
/** Where a code stands that somebody cites: in quotes, behind the number of an answer, or alone in its line. */
const coded = /(?:\b[45]\d\d |["'“‘`*]|^)([A-Za-z][\w.-]{7,80})(?=\s*$|["'”’`*])/g;
/** Words in a code that say that something is wrong. */
const wrong =
  /not|missing|invalid|denied|unauthor|insufficient|unresolved|unknown|fail|expired|exceed|conflict|forbidden|mismatch|unsupported|unavailable|refused|rejected/i;
/** One word alone is no code. */
const composed = /[a-z][A-Z]|[a-z][-_.][a-z]/;
/** A member of an object that may say what is wrong. */
const saying = /["'](?:message|warning|error|detail|details|reason|msg)["']\s*:\s*["']([^"\n]{8,300})["']/gi;
/** Who tells of himself speaks, even in quotes. */
const teller = /\b(?:I|I'm|I've|we|we've|my|thanks)\b|\?\s*$/i;
/** How sentences begin; names in lower case have a capital inside. */
const opening = /^["'([]*(?:[A-Z]|[a-z]+[A-Z])/;

/** What a program does under a condition is described, and did not happen. */
const described = anyOf(
  /\b(?:when|if|unless|once|whenever|at first|should be in|asked)\b/i,
  /^\W*(?:returns?|deletes?|gets?|lists?|creates?|sends?|only)\s(?!.*\b(?:supported|failed)\b)/i,
  /\bis (?:deleted|disabled|removed|blocked) (?:by|after|as)\b/i,
);

/** Who asks for a code to be changed, or says that one is thrown, has not met it. */
const isDocumented = /\b(?:please|throws?|rename|class|should)\b/i;

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
    if (text.length > longestLine || (markup.test(text) && members(text).length === 0)) return [];
    const said = saidIn(text).flatMap((part): Announced[] => {
      const message = topicOf(part)?.message ?? statusInProse(part) ?? familyOf(part);
      return message === undefined ? [] : [{ message, line, text: part }];
    });
    const code = isDocumented.test(text) ? undefined : codeIn(text);
    const ofCode =
      code === undefined ? undefined : errorFamilies.find((family) => family.code.test(plain(code)))?.ofCode;
    return code === undefined || ofCode === undefined ? said : [...said, { message: ofCode, line, text: code }];
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
  // Of what stands in quotes or is led up to, somebody has said already that it is a program's.
  const cited = [...inside, ...members(text), ...(behind === undefined ? [] : [behind])].filter(
    (part) => !teller.test(part),
  );
  return [...cited, ...sentences.filter((part) => !isTalk(part) && !described.test(part))].filter(
    (part) => !report.test(part),
  );
}

/** The texts of an object that may say what is wrong. */
function members(text: string): string[] {
  return [...text.matchAll(saying)].flatMap(([, words = '']) =>
    /\S[\s-]+\S/.test(words) ? [words.replace(/-/g, ' ')] : [],
  );
}

function codeIn(text: string): string | undefined {
  const codes = [...text.matchAll(coded)].map(([, code = '']) => code);
  return codes.find((code) => wrong.test(code) && composed.test(code));
}

/** A code as the families know it, whose words stand together. */
function plain(code: string): string {
  return code.replace(/[-_.]/g, '');
}

function familyOf(sentence: string) {
  return errorFamilies.find((family) => family.sentence.test(sentence))?.ofSentence;
}
