/** A cURL command as a call. */
import type { JsonNode } from '../../text/json-node';
import { parseJson } from '../../text/parse-json';
import type { Remarks } from '../remarks';
import { type Auth, type Body, type Call, type Field, readAddress, readQuery } from './call';
import { shellWords } from './shell-words';

/** Short options with a value, and what they are called in full. */
const short: Readonly<Record<string, string>> = {
  X: 'request',
  H: 'header',
  d: 'data',
  u: 'user',
  F: 'form',
  A: 'user-agent',
  e: 'referer',
  b: 'cookie',
  c: 'cookie-jar',
  o: 'output',
  m: 'max-time',
  x: 'proxy',
  E: 'cert',
  T: 'upload-file',
  w: 'write-out',
  K: 'config',
  r: 'range',
  Y: 'speed-limit',
  y: 'speed-time',
  z: 'time-cond',
  D: 'dump-header',
  U: 'proxy-user',
  C: 'continue-at',
  P: 'ftp-port',
  Q: 'quote',
  t: 'telnet-option',
};
const valued = new Set([
  ...Object.values(short),
  'url',
  'json',
  'data-raw',
  'data-binary',
  'data-ascii',
  'data-urlencode',
  'form-string',
  'connect-timeout',
  'retry',
  'retry-delay',
  'cacert',
  'key',
  'resolve',
  'max-redirs',
  'oauth2-bearer',
  'interface',
  'cert-type',
  'ciphers',
  'proto',
  'noproxy',
  'limit-rate',
  'url-query',
]);

interface Option {
  readonly name: string;
  readonly value: string;
}

/** Reads the command; a sentence when it is none. */
export function readCurl(text: string, remarks: Remarks): Call | string {
  const { words, problem } = shellWords(text.replace(/^\s*\$\s+/, ''));
  if (problem !== undefined) return problem;
  if (!/(^|[\\/])curl(\.exe)?$/i.test(words[0] ?? '')) return 'A command that starts with `curl` is expected.';
  const options = optionsOf(words.slice(1));
  const valuesOf = (...names: string[]) => options.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
  const [url, ...others] = valuesOf('url');
  if (url === undefined || url === '') return 'The command names no address; `curl https://…` is expected.';
  if (others.length > 0) remarks.lost([], `The command has ${others.length + 1} addresses; the first one is taken.`);
  const headers = valuesOf('header').map(headerOf);
  const isGet = options.some(({ name }) => name === 'get' || name === 'G');
  const data = options.filter(({ name }) => name === 'json' || name.startsWith('data'));
  const query = isGet ? data.flatMap(dataFields) : [];
  const address = readAddress(url);
  const body = isGet ? undefined : bodyOf(options, data, headers, remarks);
  if (valuesOf('cookie').length > 0) remarks.lost([], 'Swagger 2.0 has no cookies; what `-b` sends is left out.');
  const method =
    valuesOf('request').at(-1) ??
    (options.some(({ name }) => name === 'head' || name === 'I') ? 'HEAD' : body === undefined ? 'GET' : 'POST');
  return {
    at: [],
    name: undefined,
    description: undefined,
    tag: undefined,
    method: method.toLowerCase(),
    address,
    query: [...address.query, ...query, ...valuesOf('url-query').flatMap(readQuery)],
    headers,
    variables: new Map(),
    body,
    responses: [],
    auth: authOf(valuesOf('user').length > 0, valuesOf('oauth2-bearer').length > 0, headers, [
      ...address.query,
      ...query,
    ]),
  };
}

function optionsOf(words: readonly string[]): Option[] {
  const options: Option[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word.startsWith('--')) {
      const name = word.slice(2);
      options.push({ name, value: valued.has(name) ? (words[++at] ?? '') : '' });
    } else if (word.startsWith('-') && word.length > 1) {
      // Flags can stand together, and a value can follow its letter at once: `-sSXPOST`.
      for (let index = 1; index < word.length; index++) {
        const letter = word.charAt(index);
        const name = Object.hasOwn(short, letter) ? short[letter] : undefined;
        if (name === undefined) {
          options.push({ name: letter, value: '' });
          continue;
        }
        const rest = word.slice(index + 1);
        options.push({ name, value: rest === '' ? (words[++at] ?? '') : rest });
        break;
      }
    } else options.push({ name: 'url', value: word });
  }
  return options;
}

function headerOf(line: string): Field {
  const at = line.indexOf(':');
  return at < 0
    ? { name: line.replace(/;$/, '').trim(), value: '' }
    : { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

function dataFields({ name, value }: Option): Field[] {
  if (name !== 'data-urlencode') return readQuery(value);
  const at = value.indexOf('=');
  return at <= 0 ? [] : [{ name: value.slice(0, at), value: value.slice(at + 1) }];
}

function bodyOf(
  options: readonly Option[],
  data: readonly Option[],
  headers: readonly Field[],
  remarks: Remarks,
): Body | undefined {
  const form = options.filter(({ name }) => name === 'form' || name === 'form-string');
  if (form.length > 0) {
    const fields = form.map(({ name, value }) => {
      const field = headerOf(value.replace('=', ':'));
      return { ...field, isFile: name === 'form' && /^[@<]/.test(field.value) };
    });
    return { kind: 'form', multipart: true, fields };
  }
  if (options.some(({ name }) => name === 'upload-file')) return { kind: 'text', type: 'application/octet-stream' };
  const [first] = data;
  if (first === undefined) return undefined;
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  if (first.value.startsWith('@') && first.name !== 'data-raw') {
    remarks.problem(
      [],
      `The body is in the file \`${first.value.slice(1)}\`, which is not read; describe it yourself.`,
    );
    return { kind: 'text', type: type || 'application/json' };
  }
  const json =
    first.name === 'data-urlencode'
      ? undefined
      : readJsonText(data.map(({ value }) => value).join(first.name === 'json' ? '' : '&'));
  if (json !== undefined && (first.name === 'json' || type === '' || /json/i.test(type)))
    return { kind: 'json', value: json.toValue() };
  if (first.name === 'json' || /json/i.test(type)) {
    remarks.problem([], 'The body should be JSON and cannot be read as such; it became a text.');
    return { kind: 'text', type: type || 'application/json' };
  }
  if (type === '' || /x-www-form-urlencoded/i.test(type))
    return { kind: 'form', multipart: false, fields: data.flatMap(dataFields) };
  return { kind: 'text', type };
}

/** The tree of an object or a list in JSON. */
export function readJsonText(text: string): JsonNode | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  const { root, problems } = parseJson(text);
  return problems.length === 0 ? root : undefined;
}

/** What a call signs in with, from what it sends. Values are never kept. */
export function authOf(
  hasUser: boolean,
  hasToken: boolean,
  headers: readonly Field[],
  query: readonly Field[],
): Auth | undefined {
  const authorization = headers.find(({ name }) => name.toLowerCase() === 'authorization')?.value;
  if (hasUser || /^basic\b/i.test(authorization ?? '')) return { kind: 'basic' };
  if (hasToken || /^bearer\b/i.test(authorization ?? '')) return { kind: 'bearer' };
  if (authorization !== undefined) return { kind: 'key', name: 'Authorization', place: 'header' };
  const isKey = ({ name }: Field) =>
    /^(x-)?(api|app|access|auth|subscription|functions)[-_]?(key|token)$|api[-_]?key|^ocp-apim-subscription-key$/i.test(
      name,
    );
  const header = headers.find(isKey);
  if (header !== undefined) return { kind: 'key', name: header.name, place: 'header' };
  const parameter = query.find(isKey);
  return parameter && { kind: 'key', name: parameter.name, place: 'query' };
}
