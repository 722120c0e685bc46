/**
 * Addresses to which a sign-in returned with an error: it stands in their query, or behind the sign `#`. The members are
 * those of the protocol, so that the error is told like the same error in an object.
 */
import { errorObjectIn, unlistedObject } from './error-object';
import type { OtherMessage } from './messages/other-message';

const parameter = /[?&#](error(?:_description|_reason|_message|_subtype|_code)?)=([^&#\s"'<>]{1,1000})/gi;

/** Not even its words say anything. */
const unlistedReturn: OtherMessage = {
  id: 'address-unlisted',
  sentences: [],
  codes: [],
  meaning: 'The sign-in came back to the redirect address with an error. Its code is not in our lists.',
  advice:
    'Look the code up in the documentation of the service, and compare the security page of the connector with it.',
  source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
};

/** What an address in a line says of an error, and the words that say it. */
export function errorInAddress(line: string): { readonly message: OtherMessage; readonly text: string } | undefined {
  const values = [...line.matchAll(parameter)].map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]);
  const code = values.find(([name]) => name === 'error')?.[1] ?? '';
  if (!/^[a-z][\w. -]{2,80}$/i.test(code) || /^(?:true|false|none|null|no)$/i.test(code)) return undefined;
  const members = values.map(([name, value = '']) => `"${name}": "${value}"`);
  const told = errorObjectIn(`{${members.join(', ')}}`);
  return told === undefined || told.message === unlistedObject
    ? { message: unlistedReturn, text: told?.text ?? code }
    : told;
}

/** A value without the signs of addresses; one that is none stays as it is. */
function decoded(value: string): string {
  const spaced = value.replaceAll('+', ' ');
  const plain = /%(?![0-9a-f]{2})/i.test(spaced) ? spaced : fromPercents(spaced);
  return plain.replaceAll(/["\\]/g, "'").replaceAll(/\s+/g, ' ').trim();
}

function fromPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
