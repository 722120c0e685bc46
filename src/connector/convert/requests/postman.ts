/** Postman collections 2.0 and 2.1 as calls. */
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../json';
import type { Path, Remarks } from '../remarks';
import { type Address, type Auth, type Body, type Call, type Field, readAddress, type SavedResponse } from './call';
import { authOf, readJsonText } from './curl';
import type { About } from './definition-of-calls';

const deepest = 100;

export interface Collection {
  readonly about: About;
  readonly calls: readonly Call[];
}

/** Reads a collection. What cannot be read is left out with a remark. */
export function readCollection(root: JsonObject, remarks: Remarks): Collection {
  const info = objectOf(root.info);
  if (textOf(info.name) === undefined)
    remarks.problem(['info', 'name'], 'The collection has no name; "Untitled" stands for it.');
  if (root.event !== undefined) remarks.lost(['event'], 'Scripts of a collection have no counterpart in a definition.');
  const reader = new Reader(variablesOf(root.variable), remarks);
  const version = isObject(info.version)
    ? [info.version.major, info.version.minor].filter(Number.isInteger).join('.')
    : textOf(info.version);
  const calls = reader.items(root.item, ['item'], { auth: root.auth, authAt: ['auth'], tag: undefined });
  return {
    about: {
      title: textOf(info.name) ?? 'Untitled',
      description: descriptionOf(info.description),
      version: version || '1.0',
    },
    calls,
  };
}

function variablesOf(value: unknown): ReadonlyMap<string, string> {
  const pairs = listOf(value).flatMap((entry): Array<[string, string]> => {
    const { key, id, value: text, disabled } = objectOf(entry);
    const name = textOf(key) ?? textOf(id);
    return name !== undefined && typeof text === 'string' && disabled !== true ? [[name, text]] : [];
  });
  return new Map(pairs);
}

/** A description is a text, or an object with one. */
function descriptionOf(value: unknown): string | undefined {
  return textOf(value) ?? textOf(objectOf(value).content);
}

interface Around {
  readonly auth: unknown;
  readonly authAt: Path;
  readonly tag: string | undefined;
}

class Reader {
  constructor(
    private readonly variables: ReadonlyMap<string, string>,
    private readonly remarks: Remarks,
  ) {}

  items(value: unknown, path: Path, around: Around): Call[] {
    if (!Array.isArray(value)) {
      this.remarks.problem(path, '`item` is a list of requests and folders; it is left out.');
      return [];
    }
    return value.flatMap((entry: unknown, index): Call[] => {
      const at = [...path, index];
      if (!isObject(entry)) {
        this.remarks.problem(at, 'A request or a folder is an object; this one is left out.');
        return [];
      }
      if (entry.event !== undefined)
        this.remarks.lost([...at, 'event'], 'Scripts have no counterpart in a definition.');
      if (entry.item === undefined) return this.request(entry, at, around);
      if (at.length > deepest) return [];
      const own =
        entry.auth === undefined || entry.auth === null
          ? around
          : { ...around, auth: entry.auth, authAt: [...at, 'auth'] };
      return this.items(entry.item, [...at, 'item'], { ...own, tag: around.tag ?? textOf(entry.name) });
    });
  }

  private request(entry: JsonObject, at: Path, around: Around): Call[] {
    const source = entry.request;
    const request = typeof source === 'string' ? { url: source } : objectOf(source);
    const place = [...at, 'request'];
    if (typeof source !== 'string' && !isObject(source)) {
      this.remarks.problem(at, 'The item has no request; it is left out.');
      return [];
    }
    const url = objectOf(request.url);
    const address = this.address(request.url, [...place, 'url']);
    const headers = typeof request.header === 'string' ? headerLines(request.header) : this.fields(request.header);
    const query = Array.isArray(url.query) ? this.fields(url.query) : address.query;
    const given =
      request.auth === undefined || request.auth === null ? around : { auth: request.auth, authAt: [...place, 'auth'] };
    const call: Call = {
      at,
      name: textOf(entry.name),
      description: descriptionOf(request.description) ?? descriptionOf(entry.description),
      tag: around.tag,
      method: (textOf(request.method) ?? 'GET').toLowerCase(),
      address,
      query,
      headers,
      variables: new Map(this.fields(url.variable).map((field) => [field.name, field])),
      body: this.body(request.body, headers, [...place, 'body']),
      responses: listOf(entry.response).flatMap((response) => savedResponse(response)),
      auth:
        this.auth(given.auth, given.authAt) ??
        (given.auth === undefined ? authOf(false, false, headers, query) : undefined),
    };
    return [call];
  }

  /** The text with the values of the variables that are known. */
  private filled(text: string, depth = 0): string {
    return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, name: string) => {
      const value = this.variables.get(name);
      return value === undefined || depth > 5 ? whole : this.filled(value, depth + 1);
    });
  }

  private address(value: unknown, path: Path): Address {
    const url = objectOf(value);
    const raw = typeof value === 'string' ? value : textOf(url.raw);
    const parts = (part: unknown, glue: string) =>
      Array.isArray(part)
        ? part.map((piece) => (typeof piece === 'string' ? piece : (textOf(objectOf(piece).value) ?? ''))).join(glue)
        : (textOf(part) ?? '');
    const text = this.filled(
      raw ?? `${textOf(url.protocol) ?? 'https'}://${parts(url.host, '.')}/${parts(url.path, '/').replace(/^\//, '')}`,
    );
    const unknown = /^(?:\w+:\/\/)?[^/]*?\{\{\s*([^{}]+?)\s*\}\}/.exec(text)?.[1];
    if (unknown !== undefined)
      this.remarks.problem(
        path,
        `The variable \`${unknown}\` has no value in the collection, so the host is not known from this request.`,
      );
    return readAddress(text);
  }

  private fields(value: unknown): Field[] {
    return listOf(value).flatMap((entry): Field[] => {
      const { key, id, value: text, type, description } = objectOf(entry);
      const name = textOf(key) ?? textOf(id);
      if (name === undefined) return [];
      return [
        {
          name: this.filled(name),
          value: typeof text === 'string' ? this.filled(text) : '',
          description: descriptionOf(description),
          isFile: type === 'file',
        },
      ];
    });
  }

  private body(value: unknown, headers: readonly Field[], path: Path): Body | undefined {
    if (!isObject(value) || value.disabled === true) return undefined;
    if (value.mode === 'urlencoded' || value.mode === 'formdata') {
      return { kind: 'form', multipart: value.mode === 'formdata', fields: this.fields(value[value.mode]) };
    }
    if (value.mode === 'file') return { kind: 'text', type: 'application/octet-stream' };
    if (value.mode === 'graphql') {
      this.remarks.changed(path, 'A GraphQL query became a body in JSON with the query as a text.');
      return { kind: 'json', value: { query: '', variables: {} } };
    }
    const raw = typeof value.raw === 'string' ? value.raw : '';
    if (raw.trim() === '') return undefined;
    const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
    const language = objectOf(objectOf(value.options).raw).language;
    // A variable without quotes stands for a value that is not known, as null does.
    const json = readJsonText(raw) ?? readJsonText(raw.replace(/([:[,]\s*)\{\{[^{}"]*\}\}/g, '$1null'));
    if (json !== undefined) return { kind: 'json', value: json.toValue() };
    if (language === 'json' || /json/i.test(type)) {
      this.remarks.problem([...path, 'raw'], 'The body should be JSON and cannot be read as such; it became a text.');
      return { kind: 'text', type: 'application/json' };
    }
    return { kind: 'text', type: type.split(';')[0]?.trim() || 'text/plain' };
  }

  private auth(value: unknown, path: Path): Auth | undefined {
    if (!isObject(value)) return undefined;
    const kind = value.type;
    const details = typeof kind === 'string' ? detailsOf(value[kind]) : new Map<string, string>();
    switch (kind) {
      case 'basic':
      case 'bearer':
        return { kind };
      case 'apikey':
        return {
          kind: 'key',
          name: this.filled(details.get('key') ?? '') || 'X-API-Key',
          place: details.get('in') === 'query' ? 'query' : 'header',
        };
      case 'oauth2':
        return {
          kind,
          authorizationUrl: this.absolute(details.get('authUrl')),
          tokenUrl: this.absolute(details.get('accessTokenUrl')),
        };
      case 'noauth':
        return undefined;
      default:
        this.remarks.lost(
          path,
          `Swagger 2.0 cannot describe the authentication \`${typeof kind === 'string' ? kind : 'without a type'}\`.`,
        );
        return undefined;
    }
  }

  private absolute(url: string | undefined): string | undefined {
    const text = this.filled(url ?? '');
    return /^https?:\/\/[^{}\s]+$/.test(text) ? text : undefined;
  }
}

/** Version 2.1 writes a list of pairs, 2.0 an object. */
function detailsOf(value: unknown): ReadonlyMap<string, string> {
  const entries = Array.isArray(value)
    ? value.map((entry) => [objectOf(entry).key, objectOf(entry).value])
    : Object.entries(objectOf(value));
  return new Map(
    entries.flatMap(
      ([key, text]): Array<[string, string]> =>
        typeof key === 'string' && typeof text === 'string' ? [[key, text]] : [],
    ),
  );
}

function headerLines(text: string): Field[] {
  return text.split('\n').flatMap((line): Field[] => {
    const at = line.indexOf(':');
    return at <= 0 ? [] : [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
  });
}

function savedResponse(value: unknown): SavedResponse[] {
  const { code, name, body } = objectOf(value);
  if (!Number.isInteger(code) || Number(code) < 100 || Number(code) > 599) return [];
  const json = typeof body === 'string' ? readJsonText(body)?.toValue() : undefined;
  return [{ status: String(code), description: textOf(name), json }];
}
