/** Finds the numbers of HTTP answers, in whatever words a program announces them. */
import { entryMark } from './clean-line';
import type { Found } from './found';
import { messageOfStatus, statusNames, statusNumbers } from './messages/http-messages';
import type { LogText, Word } from './words';

/** Words after which a number is that of an answer, and not one that somebody asks for or describes. */
const bad =
  '(?:errors?|err|fail(?:ed|ure|s)?|exception|refused|returned|received|responded|unexpected|unsuccessful|indicate)';

/** The same, in the languages in which Windows and its programs speak; and how they name the number. */
const foreignError =
  "(?<!\\p{L})(?:(?:HTTP-?)?Fehler\\p{L}*|erreur|errore|erro|fout|error (?:HTTP|del servidor)|Statuscode|code d'état|código de (?:estado|status)|codice di stato|błąd|fel|feil|fejl|ошибк\\p{L}+|hata|chyb\\p{L}+)(?!\\p{L})|エラー|ステータス|错误|状态|錯誤|오류";

/** Each has the number or its name as the first group that takes part. */
const patterns: readonly RegExp[] = [
  // "statusCode": 403, StatusCode=401, status code: 404, (status code '404')
  /\b(?:http[ _-]?)?(?:status|response|error)[ _-]?code["']?[ \t]*[:=('"]+[ \t]*["'(]?([1-5]\d\d)\b(?!\.\d)/gi,
  // "code": 500 in the object of an error
  /["']error["'][ \t]*:\s*\{\s*["']code["'][ \t]*:[ \t]*["']?([45]\d\d)\b/gi,
  // Code: 404, Message: Resource not found
  /\bcode["']?[ \t]*[:=][ \t]*["']?([45]\d\d)["']?[ \t]*[,;|.-]?[ \t]*["']?(?:error ?)?(?:message|msg|reason|description|text)\b/gi,
  // "status": 404, status=404
  /(?:["']status["'][ \t]*:[ \t]*["']?|\bstatus=["']?)([45]\d\d)\b/gi,
  // HTTP/1.1 404, HTTP error 404, HTTP/1.1" 502
  /\bhttp(?:\/\d(?:\.\d)?["']*| error(?: code)?:?)[ \t]*["'(]?([45]\d\d)\b/gi,
  // What a script or a tool prints behind its name or the address, and nothing else: Get-Card.ps1 : HTTP 401
  new RegExp(
    `^[ \\t]*\\S{2,300}[ \\t]?:[ \\t]+HTTP(?:[ \\t]+(?:status|code|error)){0,2}[ \\t]+([45]\\d\\d)(?=[ \\t]*(?:[.!]?[ \\t]*$|\\(|[-–][ \\t]|(?:${statusNames})\\b))`,
    'gim',
  ),
  // brings: 410 Gone – The requested API has been removed.
  new RegExp(`:[ \\t]+([45]\\d\\d) (?:${statusNames})[ \\t]*[-–—][ \\t]+\\p{L}`, 'giu'),
  // Operation failed (401)
  /\b(?:operation|action|request|call|test) failed[ \t]*[:(]+[ \t]*([1-5]\d\d)\b/gi,
  // failed with status code 404, returned HTTP 500, error 403
  new RegExp(
    `\\b${bad}\\b[^\\n.;]{0,60}?\\b(?:status(?: ?code)?|http|code|error)[ \\t]*(?:is|was|of)?[ \\t:=('"]*([45]\\d\\d)\\b`,
    'gi',
  ),
  // error: (404) Not Found, failed: 404 Not Found
  new RegExp(`\\b${bad}\\b[^\\n]{0,60}?[ \\t:('"]([45]\\d\\d)\\)?[ \\t:(-]*(?:${statusNames})\\b`, 'gi'),
  // Response status code does not indicate success: 400 (BadRequest).
  /\bdoes not indicate success:[ \t]*([1-5]\d\d)\b/gi,
  // As the test page of the wizard has it: Status (401), and the number alone in a line of its own.
  /(?:\bstatus[ \t]*\n?[ \t]*|^[ \t]*)\(([345]\d\d)\)[ \t]*$/gim,
  // An answer with nothing but the name: {"message":"Forbidden"}
  new RegExp(
    `^[ \\t]*\\{[ \\t]*["'](?:message|error|detail)["'][ \\t]*:[ \\t]*["'](${statusNames})["'][ \\t]*\\}[ \\t]*$`,
    'gim',
  ),
  // 404 Client Error: …
  /(?:^|[\s:"'(])([45]\d\d) (?:client|server) error\b/gi,
  // A line or a heading with nothing else: 404 Not Found, 401 - Unauthorized, 403 ERROR, 500 - Internal server error.
  new RegExp(
    `(?:^|${entryMark})[^\\p{L}\\p{N}\\n]*([45]\\d\\d)\\)?[ \\t:(–-]*(?:${statusNames}|error)[^\\p{L}\\p{N}\\n]*?(?=${entryMark}|\\n|$)`,
    'giu',
  ),
  // Headings of pages: Error 403 - This app is stopped, HTTP Status 404 – Not Found, Error 522: Connection timed out
  new RegExp(
    `(?:^|[\\n${entryMark}])\\W*(?:http )?(?:server )?(?:error|status)(?: code)?[ :-]+([45]\\d\\d)\\b(?![.,\\d]\\d)`,
    'gi',
  ),
  // <h2>502 - Web server received …, 404. That's an error.
  new RegExp(`${entryMark}[ \\t]*([45]\\d\\d)[ \\t]*[-–:][ \\t]*\\p{L}`, 'gu'),
  /\b([45]\d\d)\. that['’]s an error\b/gi,
  // In the languages of Windows: Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden.
  /[:：]\s*\(([45]\d\d)\)(?=\s*\p{L})/gu,
  new RegExp(
    `(?:${foreignError})[^\\n]{0,60}?[ (:：]([45]\\d\\d)\\b(?![,\\d])(?!\\.\\d\\d)|\\(([45]\\d\\d)\\)[^\\n]{0,40}(?:${foreignError})`,
    'giu',
  ),
  // status code 'NotFound', failed with BadRequest, "statusCode": "Forbidden"
  new RegExp(
    `\\b(?:status[ _-]?code["']?(?: is| was)?|failed with|request failed)[ \\t]*[:=]?[ \\t]*["'(]*(${statusNames})\\b`,
    'gi',
  ),
];

/** The answers among the words that no sentence has taken. */
export function findStatuses({ words, clean }: LogText, taken: ReadonlySet<number>): Found[] {
  const found = new Map<number, Found>();
  for (const pattern of patterns) {
    for (const match of clean.matchAll(pattern)) {
      const [whole] = match;
      const written = match.slice(1).find((group) => group !== undefined) ?? '';
      const message = messageOfStatus(numberOf(written));
      if (message === undefined) continue;
      const from = wordAt(words, match.index);
      const to = wordAt(words, match.index + whole.length);
      const last = to - 1;
      if (from >= to || found.has(last) || isTaken(taken, from, to)) continue;
      found.set(last, {
        from,
        to,
        sentence: { from, to },
        speakers: [{ kind: 'other', message }],
        certainty: 'sure',
        hasSentence: true,
        hasValues: false,
      });
    }
  }
  return apart([...found.values()]);
}

function numberOf(written: string): number {
  return statusNumbers.get(written.replaceAll(/\W/g, '').toLowerCase()) ?? Number(written);
}

function isTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (taken.has(index)) return true;
  return false;
}

/** Of answers that share words the first one stays. */
function apart(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((left, right) => left.from - right.from || right.to - left.to);
  const kept: Found[] = [];
  for (const one of sorted) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

/** The first word that begins at a place or behind it. */
function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
