/** A request as somebody made or saved it: what collections and commands are turned into first. */
import type { Path } from '../remarks';

export interface Field {
  readonly name: string;
  readonly value: string;
  readonly description?: string | undefined;
  readonly isFile?: boolean;
}

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly type: string }
  | { readonly kind: 'form'; readonly multipart: boolean; readonly fields: readonly Field[] };

export interface SavedResponse {
  readonly status: string;
  readonly description: string | undefined;
  /** The JSON of its body; `undefined` when it has none. */
  readonly json: unknown;
}

export type Auth =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'key'; readonly name: string; readonly place: 'header' | 'query' }
  | { readonly kind: 'oauth2'; readonly authorizationUrl: string | undefined; readonly tokenUrl: string | undefined };

export interface Call {
  readonly at: Path;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly tag: string | undefined;
  readonly method: string;
  readonly address: Address;
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  /** What is known of path variables, by name. */
  readonly variables: ReadonlyMap<string, Field>;
  readonly body: Body | undefined;
  readonly responses: readonly SavedResponse[];
  readonly auth: Auth | undefined;
}

export interface Address {
  readonly scheme: 'http' | 'https';
  /** `undefined` when the address does not say it. */
  readonly host: string | undefined;
  /** Variables are in braces. */
  readonly segments: readonly string[];
  readonly query: readonly Field[];
}

/** Reads an address; `{{name}}` and `:name` in its path become variables. */
export function readAddress(text: string): Address {
  const [, scheme, authority, path = '', query = ''] =
    /^(?:([a-z][\w+.-]*):\/\/|\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(text.trim()) ?? [];
  const host = (authority ?? '').replace(/^.*@/, '');
  const isHost = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d+)?$/.test(host);
  return {
    scheme: scheme?.toLowerCase() === 'http' ? 'http' : 'https',
    host: isHost ? host : undefined,
    segments: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(segmentOf),
    query: readQuery(query),
  };
}

function segmentOf(segment: string): string {
  if (/^:[\w.-]+$/.test(segment)) return `{${segment.slice(1)}}`;
  return segment.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '{$1}').replace(/\*/g, '%2A');
}

/** The parts of a query or an urlencoded form. */
export function readQuery(text: string): Field[] {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? { name: decoded(part), value: '' }
        : { name: decoded(part.slice(0, at)), value: decoded(part.slice(at + 1)) };
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
