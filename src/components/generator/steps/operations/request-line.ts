/**
 * What somebody types or pastes into the field for the path: a path, a method with a path, or a whole address. Pure.
 */

export interface RequestLine {
  readonly path: string;
  /** In small letters. */
  readonly method?: string;
  /** The host and what follows it, where a whole address was given. */
  readonly host?: string;
  /** The query, in the order in which it stands. */
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
}

/** In the order in which they are mostly needed. */
export const requestMethods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/** Takes a line apart. Without a method, host or query it is a path as it was typed. */
export function readRequestLine(line: string): RequestLine {
  const [, word = '', behind = ''] = /^\s*([A-Za-z]+)\s+(\S.*)$/.exec(line) ?? [];
  const method = requestMethods.find((name) => name === word.toLowerCase());
  const address = method === undefined ? line : behind;
  const [, host, below] = /^\s*https?:\/\/([^\s/?#]+)([^\s]*)\s*$/i.exec(address) ?? [];
  const whole = host === undefined ? address : below === '' || below === undefined ? '/' : below;
  const [beforeAnchor = ''] = whole.split('#');
  const cut = beforeAnchor.indexOf('?');
  const path = cut < 0 ? beforeAnchor : beforeAnchor.slice(0, cut);
  return {
    path: (path.startsWith('?') || path === '' ? `/${path}` : path).trim(),
    ...(method === undefined ? {} : { method }),
    ...(host === undefined ? {} : { host }),
    query: cut < 0 ? [] : queryOf(beforeAnchor.slice(cut + 1)),
  };
}

/** Whether a line says more than a path, so that it is worth taking apart. */
export function saysMore(line: string): boolean {
  return /^\s*[A-Za-z]+\s+\/|^\s*(?:[A-Za-z]+\s+)?https?:\/\/[^\s/]|\?/.test(line);
}

/** The path without what all paths of the service start with. */
export function belowBase(path: string, basePath: string): string {
  const base = basePath.replace(/\/+$/, '');
  return base !== '' && (path === base || path.startsWith(`${base}/`)) ? path.slice(base.length) || '/' : path;
}

function queryOf(text: string): Array<readonly [string, string]> {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const cut = pair.indexOf('=');
      return cut < 0
        ? ([decoded(pair), ''] as const)
        : ([decoded(pair.slice(0, cut)), decoded(pair.slice(cut + 1))] as const);
    });
}

/** A query that somebody cut off may end within an encoded character. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
