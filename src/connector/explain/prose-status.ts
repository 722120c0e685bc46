/**
 * Answers by number, as people tell of them: "I get a 403", "fails with Unauthorized", "error 429". Numbers and names
 * stand in ordinary talk too, so that this is looked for in lines that ask for nothing and mean nothing else.
 */
import { anyOf } from './any-of';
import { messageOfStatus, statusNames, statusNumbers } from './messages/http-messages';
import type { OtherMessage } from './messages/other-message';

/** A number of an answer that is no success, and counts nothing. */
const number =
  '(?<![\\w.,#/$+-])([45]\\d\\d|30[1278]|203)\\b(?![.,:/-]?\\d|%|\\s+(?!errors|responses|status|is|as|was|always|sometimes|unless|across|this|does|has)[a-z]+s\\b)';
const name = `["'\`(]{0,2}\\b(${statusNames})\\b`;

/** What happens to somebody who calls, or what the called one does. */
const verbs =
  '(?:get|gets|getting|got|receiv(?:e|es|ed|ing)|see|sees|seeing|saw|hit|hits|throw(?:s|ing)?|threw|fail(?:s|ed|ing)?|return(?:s|ed|ing)?|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|giv(?:e|es|ing)|gave|ends?|ended|ending|stop(?:s|ped)?|comes? back|came back|sa(?:ys|id)|show(?:s|ed|ing)?|run(?:s|ning)?|ran|report(?:s|ed)?|reject(?:s|ed)|result(?:s|ed|ing)?|have|having|had|face|facing|encounter(?:ed|ing)?)';
/** What may stand between such a word and the answer. */
const between =
  '(?:[\\s:="\'`(]+(?:me|us|back|up|in|into|with|as|an?|the|only|just|always|sometimes|now|constant|random|intermittent|status|code|statuscode|https?|errors?|message|response|answer|of|is|was|this|following|same))';

const numbers: readonly RegExp[] = [
  new RegExp(`\\b${verbs}${between}{0,8}[\\s:="'\`(]{1,3}${number}`, 'i'),
  new RegExp(`\\bhttps?[ -](?:status[ -]?)?(?:code[ -]?)?(?:error[ -]?)?(?:is |was )?[:(]? ?${number}`, 'i'),
  new RegExp(`\\b(?:error|status|statuscode|response)(?: ?code)?(?: is| was| of)?[\\s:=("'#]{1,3}${number}`, 'i'),
  new RegExp(`${number}(?:[ -]|\\)?[ :–-]{1,3})(?:errors?\\b|status\\b|(?:${statusNames})\\b)`, 'i'),
  // As the title of a thread: [Question] 403 in the test tab but 200 in a flow
  new RegExp(
    `^\\W*(?:\\[[^\\]\\n]{1,30}\\]|\\w+:)?[ ]?${number}[ ](?:in|on|from|when|while|during|after|for|with|only)\\b`,
    'i',
  ),
];
const names: readonly RegExp[] = [
  new RegExp(`\\b${verbs}${between}{0,8}[\\s:=]{1,3}${name}`, 'i'),
  new RegExp(`\\berror(?: message| code)?[\\s:=]{1,3}["'\`](${statusNames})["'\`]`, 'i'),
  new RegExp(`["'\`](${statusNames})["'\`](?: error| response| status)\\b`, 'i'),
];
/** What pages and tools show in place of the name, told in quotes. */
const shown = new Map([
  ['unauthenticated', 401],
  ['notauthenticated', 401],
  ['accessdenied', 403],
  ['pagenotfound', 404],
  ['resourcenotfound', 404],
  ['servererror', 500],
]);
const shownName =
  /["'`](unauthenticated|not authenticated|access denied|(?:page|resource) not found|server error)[.!]?["'`]/i;
const shownAsError = anyOf(
  new RegExp(`${shownName.source} (?:error|page|response|message|status|answer)\\b`, 'i'),
  new RegExp(`\\b(?:errors?|message|response|page)(?: is| was| says)?[\\s:=]{1,3}${shownName.source}`, 'i'),
);
/** Words that are the name of an answer and much else. */
const ambiguous = /^(?:conflict|gone|found|not implemented)$/i;

/** It is over, or as it is meant to be. */
const past =
  /\b(?:no longer|not any ?more|went away|(?:is|are|was|has been|got|now) (?:fixed|solved|resolved|gone)|(?:fixed|solved|resolved) (?:it|the|this|that|now)|works? (?:now|again)|for the record|should be in the (?:faq|docs?|documentation|readme)|by design|intended|on purpose)\b/i;

const teller = /\b(?:I|I'm|I've|we|we're|my|our|me|us)\b/;
/** Something goes wrong that somebody counted on. */
const happening =
  /\b(?:errors?|fail(?:s|ed|ing)?|every|each|all|always|since|although|but|still|keeps?|suddenly|now|tests?|testing|flows?|connectors?|nothing|while|despite|even|only)\b|\b(?:it|that|this|POST|GET|PUT|PATCH|DELETE) (?:throws|gives|ends)\b|^\W*got\b/;
/** How services are described: under which condition they answer so. */
const described = /\b(?:when|where|if|unless|whenever|in case)\b(?! (?:I|we|my|our|using|trying|testing|calling)\b)/;

/** Who asks for a change tells by the way what would happen. */
const asks =
  /\b(?:kindly|(?:please|(?:can|could|would) you)(?! (?:please )?(?:help|advise|assist|let|suggest|guide|tell|explain|note|see|find|be aware|refer|look|check)))\b/i;

/** Longer ones are no sentences. In UTF-16 code units. */
const longest = 1000;

/** What the answer means that somebody tells of. */
export function statusInProse(text: string): OtherMessage | undefined {
  if (text.length > longest || past.test(text) || asks.test(text)) return undefined;
  if (!teller.test(text) && (!happening.test(text) || described.test(text))) return undefined;
  const written = numbers.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  if (written !== undefined) return messageOfStatus(Number(written));
  const named = names
    .map((pattern) => pattern.exec(text)?.[1])
    .find((one) => one !== undefined && !ambiguous.test(one));
  if (named !== undefined) return messageOfStatus(statusNumbers.get(asKey(named)) ?? 0);
  const [, before, behind] = shownAsError.exec(text) ?? [];
  return messageOfStatus(shown.get(asKey(before ?? behind ?? '')) ?? 0);
}

function asKey(name: string): string {
  return name.replaceAll(/\W/g, '').toLowerCase();
}

/** Who asks for a change, or speaks of what a reviewer looks at. */
const reviewed = anyOf(
  /\b(?:please(?! (?:note|see|find|be aware|help|advise))|kindly|should|must|needs?|can you|could you|would you|add|remove|describe|declare|document|define)\b/i,
  /\b(?:links?|url|page|policy|website|site|icon|readme|docs|documentation|examples?|schemas?|definition)\b/i,
);

/** Whether somebody tells what happened to him, and asks for nothing. */
export function reportsStatus(text: string): boolean {
  return teller.test(text) && !reviewed.test(text) && statusInProse(text) !== undefined;
}
