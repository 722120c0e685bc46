/**
 * Finds sentences that a program announces as an error and that no list has. What is told of them is only what their
 * words say; so this is looked for last, in lines that mean nothing else.
 */
import { errorFamilies, vaguestFamily } from './messages/error-families';
import type { OtherMessage } from './messages/other-message';
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
  /^(?:##\[error\]|::error[^:]*::|[^\p{L}\p{N}]*(?:[\w.-]{1,80}(?:Error|Exception)|(?:[A-Z][\w-]{1,20} ){0,3}(?:error|err!|fatal|failed|failure|exception)(?: (?:during|while|in|identified|from|running|executing|saving)\b[^:\n]{0,60})?)(?: ?\[[^\]]{0,40}\]| ?\([^)]{0,80}\)| (?:code|message|details?|[A-Z]{0,6}\d+|\d+)){0,2}\]?\s*(?:[:|]+| [-–] ))\s*(?=\S)(.{8,})$/iu;

/** The text of an error in an object. */
const member =
  /["'](?:error_?|exception_?)?(?:message|description|messages)["']\s*:\s*\[?\s*(?:"([^"\n]{8,600})"|'([^'\n]{8,600})')|["'](?:error|detail|details|error_?details?|reason)["']\s*:\s*\[?\s*"([^"\n]{8,600})"/i;

/** A line that only says where an error is; the next one says which. */
const placeOfError = /^[^\p{L}]*(?:semantic|structural|schema|resolver|parser|validation) error at \S/iu;

/** Whether a line says nothing but where the error of the next line is. */
export function namesPlaceOfError({ lines, clean }: Lines, index: number): boolean {
  const line = lines[index];
  return line !== undefined && placeOfError.test(clean.slice(line.start, line.end));
}

/** In an object it has to be plain that an error is told. */
const objectOfError = /error|exception|fail|["'](?:status|statusCode|code)["']\s*:\s*["']?[45]\d\d/i;

/** The lines in which a better message may stand. */
function below(index: number): number[] {
  return Array.from({ length: reach }, (_, offset) => index + 1 + offset);
}

/** So many lines below a sentence that says nothing but that something failed, a message says it better. */
const reach = 6;

/**
 * What the lines of these indexes say, as far as it is an error.
 *
 * @param told lines in which a message begins that is known.
 */
export function findAnnounced(
  { lines, clean }: Lines,
  indexes: readonly number[],
  told: readonly number[],
): Announced[] {
  const known = new Set(told);
  return indexes.flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.isFrame) return [];
    const text = clean.slice(line.start, line.end).trim();
    const said = namesPlaceOfError({ lines, clean }, index - 1)
      ? text
      : saidBy(text, () => aroundOf({ lines, clean }, index));
    const family = said === undefined ? undefined : errorFamilies.find(({ sentence }) => sentence.test(said));
    const isTold = family === vaguestFamily && below(index).some((line) => known.has(line));
    return family === undefined || said === undefined || isTold
      ? []
      : [{ message: family.ofSentence, line: index, text: said }];
  });
}

function saidBy(text: string, around: () => string): string | undefined {
  const announced = head.exec(text.slice(0, 1000))?.[1];
  if (announced !== undefined) return announced;
  const [, double, single, other] = member.exec(text.slice(0, 4000)) ?? [];
  const inObject = double ?? single ?? other;
  return inObject !== undefined && objectOfError.test(around()) ? inObject : undefined;
}

/** The lines around one, in which an object says what it is. */
function aroundOf({ lines, clean }: Lines, index: number): string {
  const [first, last] = [lines[Math.max(0, index - 3)], lines[Math.min(lines.length - 1, index + 3)]];
  return clean.slice(first?.start ?? 0, Math.min(last?.end ?? clean.length, (first?.start ?? 0) + 8000));
}
