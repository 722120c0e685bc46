/**
 * Objects with which services answer errors. Every service has its own form, and all of them say somewhere that it is
 * an error, in a sentence what is wrong, in a code which error it is, and sometimes which field is meant.
 */
import { anyOf } from './any-of';
import { errorFamilies } from './messages/error-families';
import { messageOfStatus, statusNumbers } from './messages/http-messages';
import type { OtherMessage } from './messages/other-message';
import { topicOf } from './topics/topics';

/** What says that an object tells of an error. */
const ofError = anyOf(
  /["'](?:[\w@-]+\.)?(?:error|errors|fault|exception|innerError|errorInfo)["']\s*:\s*(?:[{[]\s*[^\s}\]]|["'][^"']+["'])/i,
  /["'](?:success|ok|succeeded|isSuccess|isSuccessful|successful)["']\s*:\s*["']?false\b/i,
  /["'](?:status|statusCode|code|httpStatus|http_code|responseCode|errorCode)["']\s*:\s*["']?[45]\d\d\b/i,
  /["'](?:status|result|result_?code|type|outcome|state)["']\s*:\s*["'](?:error|errors|fail|failed|failure|invalid_request_error|(?:type|value)_error[\w.]*|missing)["']/i,
  /["'](?:error_?code|error_?message|errorMessages?|error_description|exception(?:Message|Type)?|ModelState)["']\s*:/i,
  /["']loc["']\s*:\s*\[[^\]]{0,200}\]\s*,\s*["']msg["']\s*:/i,
  /["'](?:typeName|typeKey|\$type)["']\s*:\s*["'][\w.]*Exception\b/i,
);

/** A piece of a description of an API is no answer. */
const ofDefinition = anyOf(
  /["'](?:\$ref|properties|items|swagger|openapi|schema|operationId|responses|x-ms-[\w-]+)["']\s*:/,
  /["']type["']\s*:\s*["'](?:object|array|string|integer|number|boolean)["']/,
);

/** A quote that does not end a text: cleaning the line took the stroke before it off. */
const quoteInside = '"(?! *(?:[,:;)}\\]\'␞\\n]|$))';

const valuesOf = (names: string) =>
  new RegExp(
    `["'](?:${names})["']\\s*:\\s*\\[?\\s*(?:"((?:[^"\\n\\\\]|\\\\.|${quoteInside}){1,600})|'([^'\\n]{1,600})')`,
    'gi',
  );
const sentences = valuesOf(
  '(?:\\w*[_a-z])?(?:message|msg|description)|value|info|title|details?|reason|error_?description|error_?message|errorMessages?|text|hint|error|errors|faultstring|exception(?:Message)?|localizedMessage|userMessage|developerMessage',
);
const codes = valuesOf(
  'code|type|name|error_?code|error_?type|reason|status|error|key|errorId|subcode|faultcode|exceptionCode|exceptionType',
);
const fields = valuesOf('field|fields|parameter|param|property|propertyName|pointer|path|attribute|target|loc');

function said(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .map(([, double, single]) => double ?? single ?? '')
    .filter((value) => value !== '');
}

const readDocumentation = 'Compare what was sent on the test page with the documentation of the service.';

/** What frameworks answer where fields are refused: each field with the sentences about it. */
const refusals = /["']([\w.$[\] -]{1,80})["']\s*:\s*\[\s*"((?:[^"\n\\]|\\.){3,300})"/g;
const ofRefusals = /["'](?:errors|ModelState|non_field_errors)["']\s*:\s*\{\s*["'][^"'\n]{0,80}["']\s*:\s*\[\s*["']/;

/** Told of what a program was given; of a field that a service refuses they say less than its name. */
const ofPrograms = new Set(['topic-empty-value', 'topic-null-value', 'topic-missing-parameter']);

/** Names the field, and that is all that is known. */
export const fieldRefused: OtherMessage = {
  id: 'object-field',
  sentences: [],
  codes: [],
  meaning: 'The service does not accept a field of what it was sent. The answer names the field.',
  advice: readDocumentation,
};

/** Not even its words say anything. */
export const unlistedObject: OtherMessage = {
  id: 'object-unlisted',
  sentences: [],
  codes: [],
  meaning: 'A service answers with an object that tells of an error. Its words are not in our lists.',
  advice: readDocumentation,
};

/** What an object says that a service answers an error with, and the words that say it. */
export function errorObjectIn(text: string): { readonly message: OtherMessage; readonly text: string } | undefined {
  if (!/[{,]\s*["']|^\s*["'][\w]+["']\s*:/.test(text) || ofDefinition.test(text)) return undefined;
  if (!ofError.test(text)) return answerIn(text);
  const refused = ofRefusals.test(text) ? [...text.matchAll(refusals)] : [];
  const words = [
    ...said(text, sentences).filter((value) => /\S\s+\S/.test(value)),
    ...refused.map(([, field, sentence]) => `${field} ${sentence}`),
  ];
  const names = said(text, codes).filter((value) => /^[\w.:-]+$/.test(value));
  // An address that was called is no field of what was sent.
  const meant = said(text, fields).filter((value) => !/^\/|:\/\//.test(value));
  const told = words.find((value) => text.includes(value)) ?? names[0] ?? text.trim().slice(0, 200);
  const together = [...words, ...names.map(asWords), ...meant].join('. ');
  const topic = topicOf(together)?.message;
  if (topic !== undefined && !(refused.length > 0 && ofPrograms.has(topic.id))) return { message: topic, text: told };
  if (refused.length > 0) return { message: fieldRefused, text: told };
  const ofWords = words.flatMap((sentence) => errorFamilies.find((family) => family.sentence.test(sentence)) ?? [])[0];
  if (meant.length > 0 && words.every((sentence) => sentence.length < 40)) return { message: fieldRefused, text: told };
  const answer = names.map(answerNamed).find((one) => one !== undefined);
  if (answer !== undefined) return { message: answer, text: told };
  if (ofWords !== undefined) return { message: ofWords.ofSentence, text: told };
  const ofNames = names.flatMap(
    (name) => errorFamilies.find((family) => family.code.test(name.replace(/[_.-]/g, ''))) ?? [],
  );
  if (ofNames[0] !== undefined) return { message: ofNames[0].ofCode, text: told };
  if (meant.length > 0) return { message: fieldRefused, text: told };
  return words.length > 0 || names.length > 0 ? { message: unlistedObject, text: told } : undefined;
}

/** What an answer means of which a code is the number or the name. It says more than words of which only the kind is known. */
function answerNamed(code: string): OtherMessage | undefined {
  if (/^[45]\d\d$/.test(code)) return messageOfStatus(Number(code));
  const number = statusNumbers.get(code.replaceAll(/\W/g, '').toLowerCase());
  return number === undefined ? undefined : messageOfStatus(number);
}

/** Members of an answer that only tells something: what it says, and what goes with it. */
const sayings = '(?:error_?)?(?:message|msg)|details?|errors?|fault|faultstring|reason';
const traces =
  'status|status_?code|instance|path|timestamp|(?:x-)?(?:request|trace|correlation|activity)[_-]?id|documentation_url|more_?info|help';
const saying = new RegExp(`^(?:${sayings})$`, 'i');
const trace = new RegExp(`^(?:${traces})$`, 'i');
const beside = /^(?:title|type|description|code|error_?code|subcode|category|object|success|context|name)$/i;
const heading = /^(?:title|description)$/i;

/** What is said where all is well. */
const goodNews =
  /\b(?:ok|success\w*|succeeded|done|created|updated|saved|sent|accepted|queued|received|completed?|welcome|hello|pong|healthy)\b/i;

/** An object with members for a saying and nothing else. It is no example of data, and its words say whether it is an error. */
function answerIn(text: string): { readonly message: OtherMessage; readonly text: string } | undefined {
  const object = text.slice(Math.max(0, text.indexOf('{')));
  const names = [...object.matchAll(/["']([\w@-]{1,40})["']\s*:/g)].map(([, name = '']) => name);
  if (!object.startsWith('{') || names.length > 8) return undefined;
  if (!names.every((name) => saying.test(name) || trace.test(name) || beside.test(name))) return undefined;
  const isTraced = names.some((name) => trace.test(name));
  if (!names.some((name) => saying.test(name) || (isTraced && heading.test(name)))) return undefined;
  const words = said(object, sentences);
  const together = words.join('. ');
  if (words.length === 0) return undefined;
  const message =
    topicOf(together)?.message ??
    errorFamilies.find(({ sentence }) => words.some((one) => sentence.test(one)))?.ofSentence;
  if (message !== undefined) return { message, text: words[0] ?? together };
  const isOfError =
    names.some((name) => /^(?:details?|fault|reason)$/i.test(name)) || (isTraced && !names.includes('status'));
  return isOfError && !goodNews.test(together) && /\S\s+\S/.test(together)
    ? { message: unlistedObject, text: words[0] ?? together }
    : undefined;
}

/** A code as words, so that sentences and codes are told by the same patterns; both spellings are kept. */
export function asWords(code: string): string {
  const apart = code.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return apart === code ? code : `${code} ${apart}`;
}
