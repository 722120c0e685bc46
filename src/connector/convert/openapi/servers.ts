/** The first server becomes `host`, `basePath` and `schemes`. */
import { compact, isObject, type JsonObject, textOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';

/** `host`, `basePath` and `schemes` of a definition. */
export function convertServers(context: Context, servers: unknown): JsonObject {
  if (servers !== undefined && !Array.isArray(servers)) {
    context.remarks.problem(['servers'], `\`servers\` is a list; ${kindOf(servers)} is left out.`);
  }
  const [first, ...others] = Array.isArray(servers) ? servers : [];
  for (const [index] of others.entries()) {
    context.remarks.lost(['servers', index + 1], 'A definition has one server in Swagger 2.0; the first one is taken.');
  }
  if (first === undefined) {
    context.remarks.problem([], 'The source names no server, so the result has no `host`. Add it.');
    return {};
  }
  const url = isObject(first) ? textOf(first.url) : undefined;
  if (url === undefined) {
    context.remarks.problem(['servers', 0], 'A server has a `url`; without it the result has no `host`. Add it.');
    return {};
  }
  return addressOf(context, withVariables(context, url, isObject(first) ? first.variables : undefined), [
    'servers',
    0,
    'url',
  ]);
}

function withVariables(context: Context, url: string, variables: unknown): string {
  return url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const path = ['servers', 0, 'variables', name];
    const variable = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = isObject(variable) ? variable.default : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      context.remarks.problem(
        ['servers', 0, 'url'],
        `The variable \`${name}\` has no default value; it stays in the address, where Swagger 2.0 does not allow it.`,
      );
      return whole;
    }
    context.remarks.lost(
      path,
      `Swagger 2.0 has no variables in addresses; \`${name}\` became \`${value}\`. A connection parameter and the policy "Set host URL" can take its place.`,
    );
    return String(value);
  });
}

/** Splits an address. What is not a host name is left out with a remark. */
export function addressOf(context: Context, url: string, path: Path): JsonObject {
  const match = /^(?:([a-z][\w+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/i.exec(url.trim());
  const [, scheme, authority = '', rest = '', tail = ''] = match ?? [];
  const host = authority.replace(/^.*@/, '');
  if (host !== authority) context.remarks.lost(path, 'A name and password in an address are not kept.');
  if (tail !== '') context.remarks.lost(path, `\`${tail}\` at the end of the address is left out.`);
  const isHost = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d+)?$/.test(host);
  if (!isHost) {
    const why = host === '' ? 'The address is relative' : `\`${host}\` is not a host name`;
    context.remarks.problem(path, `${why}, so the result has no \`host\`. Add it.`);
  }
  const protocol = scheme?.toLowerCase();
  const isKnown = protocol === 'https' || protocol === 'http';
  if (protocol !== undefined && !isKnown) {
    context.remarks.lost(path, `The platform does not know the scheme \`${protocol}\`; https stands for it.`);
  }
  const base = rest.replace(/\/+$/, '').replace(/^\.?(?!\/)/, '');
  return compact([
    ['host', isHost ? host : undefined],
    ['basePath', base === '' ? '/' : base.startsWith('/') ? base : `/${base}`],
    ['schemes', [isKnown ? protocol : 'https']],
  ]);
}
