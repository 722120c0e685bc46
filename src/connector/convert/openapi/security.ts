/** Security schemes of OpenAPI 3 as security definitions of Swagger 2.0. */
import { compact, extensionsOf, isObject, type JsonObject, objectOf, textOf, textsOf } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';

const flows = [
  ['authorizationCode', 'accessCode'],
  ['implicit', 'implicit'],
  ['password', 'password'],
  ['clientCredentials', 'application'],
] as const;

/** The security definitions, by name; what has no counterpart is left out with a remark. */
export function convertSchemes(context: Context, value: unknown): ReadonlyMap<string, JsonObject> {
  const path = ['components', 'securitySchemes'];
  if (value !== undefined && !isObject(value)) {
    context.remarks.problem(path, `\`securitySchemes\` maps names to schemes; ${kindOf(value)} is left out.`);
  }
  const converted = Object.entries(objectOf(value)).flatMap(([name, entry]): Array<[string, JsonObject]> => {
    const found = context.follow(entry, [...path, name]);
    const scheme = found && convertScheme(context, found.value, found.path);
    if (found === undefined || scheme === undefined) return [];
    const description = typeof found.value.description === 'string' ? found.value.description : undefined;
    return [[name, compact([...Object.entries(scheme), ['description', description], ...extensionsOf(found.value)])]];
  });
  return new Map(converted);
}

function convertScheme(context: Context, source: JsonObject, path: Path): JsonObject | undefined {
  switch (source.type) {
    case 'apiKey':
      return apiKey(context, source, path);
    case 'http':
      return http(context, source, path);
    case 'oauth2':
      return oauth(context, source, path);
    case 'openIdConnect':
      context.remarks.lost(
        path,
        'Swagger 2.0 has no OpenID Connect. Describe it as OAuth 2.0 with the addresses from its discovery document.',
      );
      return undefined;
    case 'mutualTLS':
      context.remarks.lost(path, 'Swagger 2.0 has no client certificates; the scheme is left out.');
      return undefined;
    default:
      context.remarks.problem(
        [...path, 'type'],
        '`type` is apiKey, http, oauth2, openIdConnect or mutualTLS; the scheme is left out.',
      );
      return undefined;
  }
}

function apiKey(context: Context, source: JsonObject, path: Path): JsonObject | undefined {
  const name = textOf(source.name);
  if (source.in === 'cookie') {
    context.remarks.lost(path, 'The key is sent in a cookie, which Swagger 2.0 does not know; the scheme is left out.');
    return undefined;
  }
  if (name === undefined || (source.in !== 'header' && source.in !== 'query')) {
    context.remarks.problem(path, 'An API key has a name and a place, header or query; the scheme is left out.');
    return undefined;
  }
  return { type: 'apiKey', name, in: source.in };
}

function http(context: Context, source: JsonObject, path: Path): JsonObject {
  const scheme = typeof source.scheme === 'string' ? source.scheme.toLowerCase() : '';
  if (scheme === 'basic') return { type: 'basic' };
  const word = scheme === 'bearer' ? 'Bearer ' : textOf(source.scheme) === undefined ? '' : `${String(source.scheme)} `;
  context.remarks.changed(
    path,
    `Swagger 2.0 has no \`${word.trim() || 'http'}\` scheme; it became an API key in the header \`Authorization\`. The value has to start with \`${word}\`: say so where people enter it, or let a policy add it.`,
  );
  return { type: 'apiKey', name: 'Authorization', in: 'header' };
}

function oauth(context: Context, source: JsonObject, path: Path): JsonObject | undefined {
  const given = objectOf(source.flows);
  const present = flows.filter(([name]) => isObject(given[name]));
  const [chosen, ...others] = present;
  if (chosen === undefined) {
    context.remarks.problem([...path, 'flows'], 'OAuth 2.0 needs one flow at least; the scheme is left out.');
    return undefined;
  }
  for (const [name] of others) {
    context.remarks.lost(
      [...path, 'flows', name],
      `A security definition has one flow in Swagger 2.0; \`${chosen[0]}\` is taken.`,
    );
  }
  const [name, flow] = chosen;
  const details = objectOf(given[name]);
  const at = [...path, 'flows', name];
  if (details.refreshUrl !== undefined) {
    context.remarks.lost(
      [...at, 'refreshUrl'],
      'Swagger 2.0 has no address for refreshing; it belongs into `apiProperties.json`.',
    );
  }
  const needed =
    flow === 'accessCode' ? ['authorizationUrl', 'tokenUrl'] : [flow === 'implicit' ? 'authorizationUrl' : 'tokenUrl'];
  for (const member of needed) {
    if (textOf(details[member]) === undefined) context.remarks.problem(at, `The flow has no \`${member}\`; add it.`);
  }
  const scopes = Object.entries(objectOf(details.scopes)).map(([scope, text]) => [
    scope,
    typeof text === 'string' ? text : scope,
  ]);
  return compact([
    ['type', 'oauth2'],
    ['flow', flow],
    ...needed.map((member): [string, unknown] => [member, textOf(details[member])]),
    ['scopes', Object.fromEntries(scopes)],
  ]);
}

/** The `security` of a definition or an operation, without the schemes that are gone. */
export function convertRequirements(
  context: Context,
  value: unknown,
  path: Path,
  schemes: ReadonlyMap<string, JsonObject>,
): JsonObject[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    context.remarks.problem(path, `\`security\` is a list; ${kindOf(value)} is left out.`);
    return undefined;
  }
  if (value.length === 0) return [];
  const kept = value.flatMap((entry: unknown, index): JsonObject[] => {
    if (!isObject(entry)) return [];
    const names = Object.keys(entry);
    const missing = names.find((name) => !schemes.has(name));
    if (missing !== undefined) {
      context.remarks.lost(
        [...path, index],
        `\`${missing}\` has no security definition in the result; the requirement is left out.`,
      );
      return [];
    }
    const pairs = names.map((name) => [name, schemes.get(name)?.type === 'oauth2' ? textsOf(entry[name]) : []]);
    return [Object.fromEntries(pairs)];
  });
  return kept.length === 0 ? undefined : kept;
}
