/**
 * Finds sentences that a program announces as an error and that no list has. What is told of them is only what their
 * words say; so this is looked for last, in lines that mean nothing else.
 */

import { bySpeaker, longestList, person, traceIn } from './announced-speaker';
import { errorInAddress } from './error-address';
import { elementAt, lineWith, longestTag, objectAt } from './error-blocks';
import { membersOf } from './error-notations';
import { asWords, errorObjectIn } from './error-object';
import { isMachineSentence, isPrompt } from './machine-sentence';
import { errorFamilies, unlistedException, vaguestFamily } from './messages/error-families';
import type { OtherMessage } from './messages/other-message';
import { isOfProduct, isProductSentence } from './product-sentence';
import { reportsStatus, statusInProse } from './prose-status';
import { saidAfter } from './said-after';
import { missingTopics } from './topics/missing-topics';
import { closings } from './topics/reader-topics';
import { topicOf, unmistakableTopicOf } from './topics/topics';
import { withoutError } from './without-error';
import type { LogText } from './words';

export interface Announced {
  readonly message: OtherMessage;
  /** Index of the line. */
  readonly line: number;
  readonly text: string;
}

type Lines = Pick<LogText, 'lines' | 'clean'>;

/** A line that begins with a word for an error, as programs print it and people do not. */
const head =
  /^(?:##\[error\]|::error[^:]*::|[^\p{L}\p{N}]*(?:[\w.-]{1,80}(?:Error|Exception)|(?:[A-Z][\w-]{1,20} ){0,3}(?:error|err!|fatal|fail|failed|failure|critical|crit|severe|exception|error message)(?: (?:during|while|in|identified|from|running|executing|saving)\b[^:\n]{0,60})?)(?: ?\[[^\]]{0,40}\]| ?\([^)]{0,80}\)| (?:code|message|details?|[A-Z]{0,6}\d+|\d+)){0,2}\]?\s*(?:[:|]+| [-–] ))\s*(?=\S)(.{8,})$/iu;

/** The words that announce it say already that something failed. */
const saysFailed = /^[^\p{L}\p{N}]*(?:[A-Z][\w-]{1,20} ){0,3}(?:failed|failure|fail)\s?[:|]/u;

/** The name of an exception says that a program stumbled, whatever it says of it. */
const exception = /^[^\p{L}\p{N}]*(?:uncaught )?(?:[\w$]+\.)*[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?: \S/u;

/** What programs of the command line put before what went wrong: their own names, and the number of the error. */
const program =
  /^(?:curl|wget|jq|git|npm|npx|yarn|pnpm|node|pip3?|python3?|dotnet|az|azd|func|pac|paconn|bash|z?sh|pwsh|ping|ssh|openssl|docker|ajv|spectral|redocly|prettier|swagger-cli|yamllint|nslookup|telnet|tracert|terraform|ConnectorPackageValidator|remote|parse error|caused by|[A-Z][a-z]+-[A-Z]\w+)(?:\.(?:exe|ps1))?(?: \w+)?(?: ?\(\d+\))? ?: (?:line \d+: |\d+: |\(\d+\) )?(\S.{6,})$/i;

/** A line of a list of particulars, as shells print the parts of an error. */
const part =
  /^(?:error ?)?(?:message|reason|details?|cause|description|inner ?error|inner ?exception)\s*[:=]+\s*([^{[\s].{7,})$/i;

/** How programs begin a sentence about what went wrong, without a person in it. */
const opening =
  /^["'[(]*(?:failed to|unable to (?!turn|import|log|sign|create|deploy|proceed|test|reproduce|use|see|validate|merge|review|approve|publish|update|add|make|run|edit|save|open|install)|could not (?!be )|couldn't (?!be )|(?:cannot|can't) (?:find|read|open|parse|resolve|connect|access|load|create|get|import|deploy|save)|there was (?:an error|a problem)|an? (?:[\w-]+ )?(?:error|exception|problem) (?:has )?(?:occurr?ed|was)|(?:action|step|trigger) ['"][^'"\n]{1,80}['"] failed|something went wrong|something's not right|sorry, (?:we|something|there)|we(?:'re| are| were|'ve| have|) ?(?:unable|not able|couldn't|could not|can't|cannot|weren't able|encountered|ran into)|no (?!(?:\w+ )?(?:issues?|errors?|problems?|warnings?|changes?|differences?|violations?|findings|vulnerabilit\w+|conflicts?)\b)(?:\w+ ){1,6}(?:was |were |has been )?(?:found|detected|available|specified|provided))\b/i;

/** A sentence in quotes that a word for an error or for saying introduces. */
const quoted =
  /(?:\b(?:errors?|message|exception|warning|says|saying|states|stating|reads|(?:fail(?:s|ed|ing)?|ends|ended|responds|responded) with|return(?:s|ed|ing)?|prompt(?:s|ed)?|get(?:s|ting)?|got|see(?:ing)?|shows?|showing)\b[^"\n]{0,40}[:,]?\s*|^\W{0,3})"([^"\n]{12,600})"/i;

/** The text of an error in an object. It ends with its quote, or where a trace in it was cut off. */
const member =
  /["'](?:error_?|exception_?)?(?:message|description|messages)["']\s*:\s*\[?\s*(?:"([^"\n]{8,600})(?:"|(?=␞|$))|'([^'\n]{8,600})')|["'](?:error|detail|details|error_?details?|reason|info|error_?description)["']\s*:\s*\[?\s*"([^"\n]{8,600})"/i;

/** A line that only says where an error is; the next one says which. */
const placeOfError =
  /^[^\p{L}]*(?:semantic|structural|schema|resolver|parser|validation) error at \S|^\W*\d+\] \S+:\d+:\d+ at #\/\S*$/iu;

/** Whether nobody but a program can have written a line, so that it asks for nothing. */
export function isUnmistakable({ lines, clean }: Lines, index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const members = line.raw.length < longestTag ? membersOf(line.raw) : undefined;
  const text = clean.slice(line.start, line.end);
  return (
    (members !== undefined && errorObjectIn(members) !== undefined) ||
    isPrompt(line.raw) ||
    isOfProduct(text) ||
    reportsStatus(text) ||
    unmistakableTopicOf(text) !== undefined
  );
}

/** The line above that has something in it. */
function lineAbove({ lines }: Lines, index: number): number {
  let above = index - 1;
  while (above > index - 3 && lines[above]?.raw.trim() === '') above--;
  return above;
}

/** Whether a line says nothing but where the error of the next line is. */
export function namesPlaceOfError({ lines, clean }: Lines, index: number): boolean {
  const line = lines[index];
  return line !== undefined && placeOfError.test(clean.slice(line.start, line.end));
}

/** In an object it has to be plain that an error is told. */
const objectOfError =
  /error|exception|fail|["'](?:status|statusCode|code)["']\s*:\s*["']?[45]\d\d|["'](?:success|ok|succeeded)["']\s*:\s*false/i;

/** The lines in which a better message may stand. */
function below(index: number, length = reach): number[] {
  return Array.from({ length }, (_, offset) => index + 1 + offset);
}

/** So many lines below a sentence that says nothing but that something failed, a message says it better. */
const reach = 6;

/**
 * What the lines of these indexes say, as far as it is an error.
 *
 * @param begun lines in which a message begins that is known.
 */
export function findAnnounced(
  { lines, clean }: Lines,
  indexes: readonly number[],
  begun: readonly number[],
): Announced[] {
  const known = new Set(begun);
  const open = new Set(indexes);
  let until = -1;
  let untilElement = -1;
  const all = indexes.flatMap((index): Announced[] => {
    const line = lines[index];
    if (line === undefined || line.isFrame || index <= until) return [];
    // The answer itself is told by its number, or by what stands below it.
    if (/^\s*HTTP\/\d/.test(line.raw)) return [];
    const text = clean
      .slice(line.start, line.end)
      .replace(/^\s*(?:<[^<>\n]{1,200}>\s*){1,4}/, '')
      .trim();
    const speaker = bySpeaker({ lines, clean }, index, text);
    if (speaker !== undefined) return [{ message: speaker, line: index, text }];
    const returned = line.raw.length < longestTag ? errorInAddress(line.raw) : undefined;
    if (returned !== undefined) return [{ ...returned, line: index }];
    const braces = objectAt({ lines, clean }, index, open);
    const ofBraces = braces === undefined ? undefined : errorObjectIn(braces.text);
    const element = ofBraces === undefined && index > untilElement ? elementAt(lines, index, open) : undefined;
    // What is inside of an element says no more than all of it.
    untilElement = element?.last ?? untilElement;
    const block = ofBraces === undefined ? element : braces;
    const object = ofBraces ?? (element?.text === undefined ? undefined : errorObjectIn(element.text));
    if (block !== undefined && object !== undefined) {
      until = block.last;
      return [
        { message: object.message, line: lineWith({ lines, clean }, object.text, index, until), text: object.text },
      ];
    }
    const harmless = braces === undefined ? undefined : withoutError(braces.text);
    if (braces !== undefined && harmless !== undefined) {
      until = braces.last;
      return [{ message: harmless, line: index, text }];
    }
    const said = namesPlaceOfError({ lines, clean }, lineAbove({ lines, clean }, index))
      ? text
      : saidBy(text, () => aroundOf({ lines, clean }, index));
    if (said === undefined) {
      const answer = statusInProse(text);
      return answer === undefined ? [] : [{ message: answer, line: index, text }];
    }
    // What cannot be mistaken may stand in the words that announce it.
    const topic = unmistakableTopicOf(text) ?? topicOf(said) ?? topicOf(text);
    // A number says more than words of which only the kind is known.
    const answer = topic === undefined || missingTopics.includes(topic) ? statusInProse(text) : undefined;
    if (topic !== undefined && answer === undefined) return [{ message: topic.message, line: index, text: said }];
    if (answer !== undefined) return [{ message: answer, line: index, text: said }];
    const family =
      errorFamilies.find(({ sentence }) => sentence.test(said)) ??
      (saysFailed.test(text) && !person.test(said) ? vaguestFamily : undefined);
    if (family === undefined && exception.test(text)) return [{ message: unlistedException, line: index, text: said }];
    const isTold = family === vaguestFamily && below(index).some((line) => known.has(line));
    return family === undefined || isTold ? [] : [{ message: family.ofSentence, line: index, text: said }];
  });
  const trace = all.length === 0 && begun.length === 0 ? traceIn({ lines, clean }) : undefined;
  if (trace !== undefined) return [trace];
  const told = new Set(all.flatMap(({ message, line }) => (closings.has(message.id) ? [] : [line])));
  const isSaidAbove = (line: number) =>
    Array.from({ length: longestList }, (_, offset) => line - 1 - offset).some((at) => known.has(at) || told.has(at));
  return all.filter(
    (one, at) =>
      !isRepeated(one, all[at - 1]) &&
      !(one.message === vaguestFamily?.ofSentence && below(one.line).some((line) => told.has(line))) &&
      !(closings.has(one.message.id) && isSaidAbove(one.line)) &&
      !(isAnswer(one) && below(one.line, longestList).some((line) => known.has(line) || told.has(line))),
  );
}

/** An answer by its number alone: what stands below says which one, and more. */
function isAnswer({ message }: Announced): boolean {
  return message.id.startsWith('http-');
}

/** Pages have the same words as their title and as their heading. */
function isRepeated({ message, text, line }: Announced, before: Announced | undefined): boolean {
  return before !== undefined && before.message === message && before.text === text && line - before.line <= reach;
}

function saidBy(text: string, aroundOfIt: () => string): string | undefined {
  const announced =
    head.exec(text.slice(0, 1000))?.[1] ??
    program.exec(text.slice(0, 1000))?.[1] ??
    part.exec(text.slice(0, 1000))?.[1];
  if (announced !== undefined) return announced;
  if (text.length <= 400 && opening.test(text) && !person.test(text.replace(/please (?:try|contact|check)\b.*$/i, '')))
    return text;
  const inQuotes = quoted.exec(text.slice(0, 2000))?.[1];
  if (inQuotes !== undefined && isSentenceOfError(inQuotes)) return inQuotes;
  const [, double, single, other] = member.exec(text.slice(0, 4000)) ?? [];
  const inObject = double ?? single ?? other;
  if (inObject !== undefined && /\s\S+\s/.test(inObject)) {
    const around = aroundOfIt();
    if (objectOfError.test(around) || topicOf(inObject) !== undefined || isCutOut(text, around)) return inObject;
  }
  const after = saidAfter(text);
  const led = after === undefined || !/^\w+\W*$/.test(after) ? after : asWords(after);
  if (led !== undefined && (topicOf(led) !== undefined || errorFamilies.some(({ sentence }) => sentence.test(led))))
    return led;
  return unmistakableTopicOf(text) !== undefined || isMachineSentence(text) || isProductSentence(text)
    ? text
    : undefined;
}

/** Whether a line is a member that somebody cut from an answer because of what it says: nothing stands around it. */
function isCutOut(text: string, around: string): boolean {
  return around.trim() === text && /^["'](?:error_?)?(?:message|msg|details?|error|reason)["']\s*:/i.test(text);
}

/** Whether words in quotes are what a program says: more than a name, and about something that went wrong. */
function isSentenceOfError(text: string): boolean {
  return (
    /\s\S+\s/.test(text) &&
    errorFamilies.some(({ sentence }) => sentence.test(text)) &&
    !/[{}<>]|^\s*[\w./-]+\s*$/.test(text)
  );
}

/** The lines around one, in which an object says what it is. */
function aroundOf({ lines, clean }: Lines, index: number): string {
  const [first, last] = [lines[Math.max(0, index - 3)], lines[Math.min(lines.length - 1, index + 3)]];
  return clean.slice(first?.start ?? 0, Math.min(last?.end ?? clean.length, (first?.start ?? 0) + 8000));
}
