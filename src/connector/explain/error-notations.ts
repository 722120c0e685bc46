/**
 * XML in which services write the object of an error. Its elements are rewritten into members with quotes, so that one
 * set of patterns reads both notations.
 */

/** An element with a text and no elements inside it. */
const element =
  /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\/(?:[\w.-]+:)?\1>/g;
const attribute = /\s(status|code|type|message|errorCode)\s*=\s*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})')/gi;

/** Elements whose names say what is told of an error, and those that say that it is one. */
const told = /<(?:[\w.-]+:)?\w*(?:error|fault|exception|message|msg|reason|detail)/i;
const ofError = /<(?:[\w.-]+:)?\w*(?:error|fault|exception)\w*[\s>]/i;

/** The elements of a text as members of an object; nothing where it is no XML that tells of an error. */
export function membersOf(text: string): string | undefined {
  const xml = text.includes('<') ? text : decoded(text);
  if (!told.test(xml)) return undefined;
  const members = [...xml.matchAll(element)].map(([, name = '', value = '']) => member(name, value));
  if (members.length === 0) return undefined;
  const attributes = [...xml.matchAll(attribute)].map(([, name = '', double, single]) =>
    member(name, double ?? single ?? ''),
  );
  return `{${[...(ofError.test(xml) ? ['"success": false'] : []), ...members, ...attributes].join(', ')}}`;
}

/** The name of the element that begins first in a line, as it is written. */
export function elementIn(line: string): string | undefined {
  return /<(?:\?xml\b[^>]*\?>\s*<)?([A-Za-z][\w.:-]*)[\s>]/.exec(line.includes('<') ? line : decoded(line))?.[1];
}

function member(name: string, value: string): string {
  return `"${name}": "${decoded(value).replaceAll('"', "'").replaceAll(/\s+/g, ' ').trim()}"`;
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&quot;|&apos;|&#39;/g, "'")
    .replaceAll('&amp;', '&');
}
