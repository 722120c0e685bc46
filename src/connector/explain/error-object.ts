/**
 * Objects with which services answer errors. Every service has its own form, and all of them say somewhere that it is
 * an error, in a sentence what is wrong, in a code which error it is, and sometimes which field is meant.
 */
import { anyOf } from './any-of';
import { errorFamilies } from './messages/error-families';
import { messageOfStatus } from './messages/http-messages';
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

const valuesOf = (names: string) =>
  new RegExp(`["'](?:${names})["']\\s*:\\s*\\[?\\s*(?:"((?:[^"\\n\\\\]|\\\\.){1,600})|'([^'\\n]{1,600})')`, 'gi');
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
  if (!/[{,]\s*["']|^\s*["'][\w]+["']\s*:/.test(text) || !ofError.test(text) || ofDefinition.test(text))
    return undefined;
  const words = said(text, sentences).filter((value) => /\S\s+\S/.test(value));
  const names = said(text, codes).filter((value) => /^[\w.:-]+$/.test(value));
  // An address that was called is no field of what was sent.
  const meant = said(text, fields).filter((value) => !/^\/|:\/\//.test(value));
  const told = words[0] ?? names[0] ?? text.trim().slice(0, 200);
  const together = [...words, ...names.map(asWords), ...meant].join('. ');
  const topic = topicOf(together)?.message;
  if (topic !== undefined) return { message: topic, text: told };
  const ofWords = words.flatMap((sentence) => errorFamilies.find((family) => family.sentence.test(sentence)) ?? [])[0];
  if (meant.length > 0 && words.every((sentence) => sentence.length < 40)) return { message: fieldRefused, text: told };
  if (ofWords !== undefined) return { message: ofWords.ofSentence, text: told };
  const ofNames = names.flatMap(
    (name) => errorFamilies.find((family) => family.code.test(name.replace(/[_.-]/g, ''))) ?? [],
  );
  if (ofNames[0] !== undefined) return { message: ofNames[0].ofCode, text: told };
  if (meant.length > 0) return { message: fieldRefused, text: told };
  const status = names.find((name) => /^[45]\d\d$/.test(name));
  const answer = status === undefined ? undefined : messageOfStatus(Number(status));
  if (answer !== undefined) return { message: answer, text: told };
  return words.length > 0 || names.length > 0 ? { message: unlistedObject, text: told } : undefined;
}

/** A code as words, so that sentences and codes are told by the same patterns; both spellings are kept. */
function asWords(code: string): string {
  const apart = code.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return apart === code ? code : `${code} ${apart}`;
}
