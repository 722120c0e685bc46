/**
 * Takes the decoration off a line of a log: what terminals, build servers, Markdown, HTML and JSON put around the words.
 * The words stay in their order, so that a message can be found in them.
 */

/** Stands where one entry of a log ends inside a line. Nobody types it. */
export const entryMark = '␞';

export interface CleanLine {
  readonly text: string;
  /** Whether the line begins an entry of its own, so that it cannot continue the line before it. */
  readonly startsEntry: boolean;
  /** Whether it has no words of its own. */
  readonly isFrame: boolean;
}

const escapeCharacter = '\u001b';
const terminalCodes = new RegExp(
  `${escapeCharacter}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\\u0007${escapeCharacter}]*(?:\\u0007|${escapeCharacter}\\\\))`,
  'g',
);
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '…',
  lbrace: '{',
  rbrace: '}',
};

/** Tags after which something else begins. */
const blockTags =
  /<\/?(?:br|p|li|ul|ol|td|th|tr|table|tbody|thead|div|pre|blockquote|h[1-6]|details|summary|html|head|title|body|hr|center|main|section|header)\b[^<>]*>/gi;
const inlineTags = /<\/?(?:code|b|i|em|strong|span|a|font|samp|tt|kbd|small|u|del|ins)\b[^<>]*>/gi;

/** What stands before the words of a line; taken off one after the other. Those with `true` begin an entry. */
const prefixes: ReadonlyArray<readonly [RegExp, boolean]> = [
  [/^\s*>+\s?/, false],
  // 2022-05-01T10:00:00.1234567Z, 2022-05-01 10:00:00,123, [10:00:01]
  [/^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?\s*/, false],
  [/^\s*\[?\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?:\s?[AP]M)?\]?\s+/i, false],
  [/^\s*[-*+•·–—]\s+(?:\[[ xX]\]\s+)?/, true],
  [/^\s*\(?\d{1,3}[.)]\s+/, true],
  [/^\s*#{1,6}\s+(?=\S)/, true],
];

const startsLikeAnEntry =
  /^\s*(?:##\[|::(?:error|warning)|\[?(?:critical|error|warning|fatal|fail(?:ed|ure)?)\]?\s*[:\]|-]|error\s+[A-Z]\w+:|5000\.\d|policy code\b|["']?(?:message|code|severity|error)["']?\s*:)/i;

/** Where a program stood when it stopped. */
const traces: readonly RegExp[] = [
  /^file ".{1,300}", line \d+, in \S+$/i,
  /^at [\w.<>`&;$+]+(?:\[[^\]]*\])?\([^)]*\)(?: in .{1,300}:line \d+)?$/,
  /^-{3} end of (?:inner exception )?stack trace\b.{0,80}-{3}$/i,
];

const frames: readonly RegExp[] = [
  /^(?:```|~~~)\s*\w*$/,
  /^##\[(?:section|group|endgroup|debug|command)\]/i,
  /^(?:starting|finishing): /i,
  /^[^.]{0,80}\bvalidated successfully\.?$/i,
  /^swagger certification succeeded\.?$/i,
  /^[\s{["']*(?:error|errors|message|details|innererror|code|severity|level|path|source|value)["']?\s*:\s*[{["']*\s*$/i,
  /^[\s,{["']*(?:severity|level|type)["']?\s*[:=]\s*["']?(?:critical|error|warning|info)\W*$/i,
  ...traces,
  // The head of a table.
  /^(?:\W*(?:error|errors|message|code|rule|path|value ?path|location|severity|level|line|file|description|type|#|no)\W*){2,}$/i,
];

/** A line that is longer has words. */
const longestFrame = 1000;

/** Whether a line says only where a program stood. */
export function isTrace(line: string): boolean {
  const bare = line.trim();
  return bare.length <= longestFrame && traces.some((pattern) => pattern.test(bare));
}

/** Separators, fences, brackets alone; and what tools print around their messages. */
function isFrame(bare: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  return bare.length <= longestFrame && frames.some((pattern) => pattern.test(bare));
}

/** Cleans one line. Words that remain are words of the log. */
export function cleanLine(raw: string): CleanLine {
  let text = raw
    .replace(terminalCodes, '')
    .replace(invisible, '')
    .replace(/[\t\u00a0]/g, ' ');
  const fence = /^[\s>]*(?:```|~~~)\s*\w*\s*$/.test(text);
  text = unescapeJson(text);
  text = decodeEntities(decodeEntities(text)).replace(blockTags, ` ${entryMark} `).replace(inlineTags, '');
  text = text.replace(/[‘’‚‛′`´]/g, "'").replace(/[“”„‟″«»]/g, '"');
  let startsEntry = false;
  for (let again = true; again; ) {
    again = false;
    for (const [pattern, entry] of prefixes) {
      const rest = text.replace(pattern, '');
      if (rest === text) continue;
      text = rest;
      startsEntry ||= entry;
      again = true;
    }
  }
  if (/^\s*\|/.test(text) && !/^\s*\|\|/.test(text)) {
    startsEntry = true;
    text = text.replace(/(?<!\\)\|(?!\|)/g, ` ${entryMark} `);
  }
  text = text.replaceAll('\\|', '|');
  const begin = text.search(/\S/);
  text = text
    .replace(/\|\|##\|\|/g, ` ${entryMark} `)
    .replace(/\s##\s+(?=(?:critical|error|warning)\b)/gi, ` ${entryMark} `)
    .replace(/##\[(?:error|warning)\]/gi, (mark, at: number) => (at > begin ? ` ${entryMark} ${mark}` : mark))
    .replace(/\*\*|(?<=^|\W)__|__(?=\W|$)/g, '')
    .replace(/''(?=\w)|(?<=\w)''/g, "'");
  startsEntry ||= startsLikeAnEntry.test(text);
  const bare = text.trim();
  return { text, startsEntry, isFrame: fence || isFrame(bare) };
}

/** A log inside a JSON string: its escapes are characters again, and its line ends are ends of entries. */
function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  const breaks = text.replace(/(?<!\\)\\{1,9}r\\{1,9}n|(?<=["'.\s}])\\{1,9}n/g, ` ${entryMark} `);
  return breaks
    .replace(/(?<!\\)\\{1,9}u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?<!\\)\\{1,9}(["'])/g, '$1');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return character(Number(decimal), whole);
    if (hex !== undefined) return character(Number.parseInt(hex, 16), whole);
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

function character(code: number, otherwise: string): string {
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
