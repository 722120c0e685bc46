/** Lines of which something is known by who prints such lines, whatever they say. */
import { isTrace } from './clean-line';
import { unlistedChange, unlistedOfficial, unlistedPoint } from './messages/error-families';
import type { OtherMessage } from './messages/other-message';
import { traceAlone } from './topics/shown-topics';
import type { LogText } from './words';

type Lines = Pick<LogText, 'lines' | 'clean'>;

/** Whom a person speaks of. */
export const person = /\b(?:I|I'm|I've|my|me|you|your|please|thanks|thank|hi|hello|@\w+)\b|\?\s*$/i;

/** Places as only the official checks write them, the check of updates first. */
const placeOfUpdate = /\bValuePath:\s*\/?operation\/\S|\bSource:\s*(?:New|Old)Swagger\b|: error \w+: \[operation\//;
const placeOfValidator = /\bValuePath:\s*[#/]\S/;

/** Announces a list of what the certification's own check has found. */
const listHeading = /^\W*(?:errors?(?:\(s\))? (?:are|found)|certification (?:validations?|checks?|tests?) failed)\b/i;
const listItem = /^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s+|[-*•❌]\s*)?\S/u;

/** A list may be so long. */
export const longestList = 20;

/** Whether a line is an item of such a list: only items and empty lines stand between. */
function isListed({ lines, clean }: Lines, index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - longestList); above--) {
    const line = lines[above];
    if (line === undefined) return false;
    const text = clean.slice(line.start, line.end).trim();
    if (listHeading.test(text)) return true;
    if (text !== '' && !(listItem.test(text) && text.length <= 300)) return false;
  }
  return false;
}

/** What is known of a line by who prints such lines, whatever it says. */
export function bySpeaker(log: Lines, index: number, text: string): OtherMessage | undefined {
  if (placeOfUpdate.test(text)) return unlistedChange;
  if (placeOfValidator.test(text)) return unlistedOfficial;
  return text.length <= 300 && !person.test(text) && isListed(log, index) ? unlistedPoint : undefined;
}

/** The first line of a text in which a program says nothing but where it stood. */
export function traceIn({
  lines,
  clean,
}: Lines): { readonly message: OtherMessage; readonly line: number; readonly text: string } | undefined {
  const line = lines.findIndex(({ isFrame, start, end }) => isFrame && isTrace(clean.slice(start, end)));
  const first = lines[line];
  if (first === undefined) return undefined;
  return { message: traceAlone.message, line, text: clean.slice(first.start, first.end).trim() };
}
