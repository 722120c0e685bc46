/** Codes that stand alone in a log: one long word, the id of one of our rules, or what the code of an error looks like. */
import { anyOf } from './any-of';
import type { Found } from './found';
import { dataverseNumbered } from './messages/dataverse-codes';
import { errorFamilies, unlistedCode } from './messages/error-families';
import { messageOfStatus, statusNumbers } from './messages/http-messages';

import type { OtherMessage } from './messages/other-message';
import { unlistedPolicy } from './messages/policy-codes';
import type { Speaker, TemplateSet } from './templates';
import { topicOf, unmistakableTopicOf } from './topics/topics';
import type { LogText, Word } from './words';

/** The codes among the words that no sentence has taken. */
export function findCodes({ words, clean }: LogText, set: TemplateSet, taken: ReadonlySet<number>): Found[] {
  return words.flatMap((word, index) => {
    if (taken.has(index)) return [];
    const written = asHexadecimal(word, clean) ?? clean.slice(word.start, word.end);
    const policy =
      written === '5000' ? /^5000(?:\.\d{1,2}){2,3}(?![\d.]*\d)/.exec(clean.slice(word.start, word.end + 10)) : null;
    if (policy !== null)
      return [{ ...codeFound(index, [other(unlistedPolicy)], policy[0]), to: index + policy[0].split('.').length }];
    const speakers = speakersOfCode(written, set, isCutOff(clean, word.end));
    if (speakers !== undefined) return [codeFound(index, speakers, writtenCode(speakers, written))];
    const told = toldByItsWords(word, written, clean);
    return told === undefined ? [] : [{ ...codeFound(index, [other(told)], written), certainty: 'probable' }];
  });
}

/** Programs print the number of an error of Dataverse or of Windows as a negative one too: -2147220969 is 0x80040217. */
function asHexadecimal({ start, end }: Word, clean: string): string | undefined {
  const written = clean.slice(start - 1, end);
  if (!/^-214[67]\d{6}$/.test(written)) return undefined;
  return `0x${(Number(written) + 2 ** 32).toString(16)}`;
}

/** What the words of a code say, where it is announced as one. */
function toldByItsWords({ start, end }: Word, written: string, clean: string): OtherMessage | undefined {
  const status = statusNumbers.get(written.toLowerCase());
  const answer = status === undefined ? undefined : messageOfStatus(status);
  const family = () =>
    answer ?? topicOf(apart(written))?.message ?? errorFamilies.find(({ code }) => code.test(written))?.ofCode;
  if (/[a-z]Exception$/.test(written)) return saidBehind(end, clean) ?? family();
  if ((isAlone({ start, end }, clean) || isSaid({ start, end }, clean)) && namesFault.test(written))
    return family() ?? unlistedCode;
  const before = clean.slice(Math.max(0, start - 40), start);
  const isLabelled =
    /\b(?:error|exception|result|failure|status)?[ _-]?code["']?(?: is| was)?\s*[:=]?\s*["'[(]*$/i.test(before);
  if (!isLabelled && !/\b(?:error|exception)\s*:\s*$/i.test(before)) return undefined;
  const isOfError = /(?:error|exception)[ _-]?code["']?(?: is| was)?\s*[:=]?\s*["'[(]*$/i.test(before);
  if (isOfError && /^8[0-9a-f]{7}$/i.test(written)) return dataverseNumbered(`0x${written.toLowerCase()}`);
  if (!/[a-z][A-Z]|[a-z]_[a-z]|[A-Z]_[A-Z]/.test(written)) return undefined;
  // Error: AuthProfileNameDoesNotExist
  const isAnnounced =
    /(?:^|[\s'"`])(?:error|exception)\s*:\s*$/i.test(before) && /^\s*(?:[.:'"`]|\n|$)/.test(clean.slice(end, end + 3));
  const isQuoted = /["']$/.test(before) && /^["']/.test(clean.slice(end, end + 1));
  if (!isQuoted && !isOfError && !isAnnounced) return undefined;
  const isBesideMessage = /^["']?\s*[,;\n]\s*["']?(?:error)?message\b/i.test(clean.slice(end, end + 40));
  return family() ?? (isBesideMessage ? unlistedCode : undefined);
}

/** What stands behind the name of an exception says more than the name, where it cannot be mistaken. */
function saidBehind(end: number, clean: string): OtherMessage | undefined {
  const [, sentence] = /^: ([^\n␞]{8,400})/.exec(clean.slice(end, end + 500)) ?? [];
  return sentence === undefined ? undefined : unmistakableTopicOf(sentence)?.message;
}

/** A code that says itself that something is wrong. One word of so many is nobody's name for a thing of his own. */
const namesFault = anyOf(
  /^(?=(?:[A-Z][a-z]+){4,}$)\w*(?:Not|Cannot|Failed|Failure|Invalid|Missing|Denied|Exceeded|Unsupported|Mismatch|Conflict|Error|Exists|Needs|Violated|Violation|Reached|Expired|Required|Unavailable)(?![a-z])/,
  /^(?!(?:Get|List|On|When|Create|Update|Delete|Add|Set|Retry|Is|Has|Send|Handle|Report|Log|Check)[A-Z])(?=(?:[A-Z][a-z]+){2,}$)\w+(?:Failure|Exception|NotFound|Denied|Exceeded|AlreadyExists|Violated|Violation|Missing|Mismatch|TimedOut|Unavailable|Unauthorized|Forbidden)$/,
);

/** A code and its words, so that it is told by the same patterns as sentences. */
function apart(code: string): string {
  return `${code} ${code.replace(/_+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')}`;
}

/** Whether a word has its line for itself. */
function isAlone({ start, end }: Pick<Word, 'start' | 'end'>, clean: string): boolean {
  const first = clean.lastIndexOf('\n', start - 1) + 1;
  const last = clean.indexOf('\n', end);
  const around = `${clean.slice(first, start)}${clean.slice(end, last < 0 ? undefined : last)}`;
  return around.length < 40 && !/[\p{L}\p{N}]/u.test(around);
}

const says =
  /\b(?:errors?|codes?|messages?|checker|fail(?:s|ed|ing)?|get(?:s|ting)?|got|shows?|says?|throws?|returns?|with)\b[^\n]{0,60}["'`(]$/i;
/** How it is described when something happens. */
const described = /^\W*(?:throws?|returns?)\b/i;
const asks = /\b(?:please|rename|should|must|can you|could you)\b/i;

/** Whether somebody cites a word, in quotes, as what a program said to him. */
function isSaid({ start, end }: Pick<Word, 'start' | 'end'>, clean: string): boolean {
  const before = clean.slice(Math.max(0, start - 160, clean.lastIndexOf('\n', start - 1) + 1), start);
  return (
    /^["'`)]/.test(clean.slice(end, end + 1)) && says.test(before) && !asks.test(before) && !described.test(before)
  );
}

function other(message: OtherMessage): Speaker {
  return { kind: 'other', message };
}

/** Whether a text may have been cut off here: nothing follows in the line but dots, quotes and brackets. */
function isCutOff(clean: string, end: number): boolean {
  return /^[…."'`)\]}]*\s*(?:\n|$)/.test(clean.slice(end, end + 20));
}

/** Codes are one long word; the end may be missing, and a letter may be wrong. */
function speakersOfCode(
  written: string,
  { byCode, patterns }: TemplateSet,
  mayBeCut: boolean,
): readonly Speaker[] | undefined {
  const kind = patterns.find(({ pattern }) => pattern.test(written));
  if (kind !== undefined && !byCode.has(written.toLowerCase())) return [kind.speaker];
  // A code has capitals inside it, figures or underscores; else it is a word that people use. Short ones are numbered.
  if ((written.length < 8 && !/^[A-Z]{2}\d{3,5}$/.test(written)) || !/[a-z][A-Z]|\d|_/.test(written)) return undefined;
  const code = written.toLowerCase();
  const exact = byCode.get(code);
  if (exact !== undefined) return exact;
  if (!mayBeCut || code.length < 14 || !/^[A-Z].*[a-z][A-Z]/.test(written)) return undefined;
  const longer = [...byCode].filter(([known]) => known.startsWith(code));
  return longer.length === 1 ? longer[0]?.[1] : undefined;
}

function codeFound(index: number, speakers: readonly Speaker[], code: string): Found {
  const span = { from: index, to: index + 1 };
  return { ...span, sentence: span, speakers, code, certainty: 'sure', hasSentence: false, hasValues: false };
}

/** A code in the spelling of its list. */
function writtenCode([first]: readonly Speaker[], written: string): string {
  const codes = first === undefined ? [] : first.kind === 'rule' ? [first.code] : first.message.codes;
  const code = written.toLowerCase();
  return (
    codes.find((known) => known.toLowerCase() === code) ??
    codes.find((known) => known.toLowerCase().startsWith(code)) ??
    written
  );
}
