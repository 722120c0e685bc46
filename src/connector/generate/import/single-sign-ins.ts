/** One way to sign in, read off its scheme in the definition and off what a connection asks for. */
import { compact, type JsonObject, objectOf, textOf } from '../../convert/json';
import { oauth } from './oauth-sign-in';

export type Entry = readonly [name: string, value: unknown];

export interface SingleSignIn {
  readonly answers: JsonObject;
  /** What the file calls the scheme, by the generator's name; `undefined` where the file has none. */
  readonly schemes: Readonly<Record<string, string | undefined>>;
  /** The same of what a connection asks for. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Policies that belong to it. */
  readonly policies?: readonly unknown[];
}

export interface SignInParts {
  readonly schemes: readonly Entry[];
  /** `undefined` where there is no `apiProperties.json`. */
  readonly asked: readonly Entry[] | undefined;
  /** The name of the way, where makers choose among several. */
  readonly way?: string;
}

/** `undefined` where the answers have no word for it. Further things that are asked for do not matter. */
export function importSingle({ schemes, asked, way }: SignInParts): SingleSignIn | undefined {
  const find = (type: string): Entry | undefined => {
    const fitting = schemes.filter(([, told]) => objectOf(told).type === type);
    return fitting.find(([name]) => way !== undefined && name.endsWith(`_${way}`)) ?? fitting[0];
  };
  if (asked === undefined) return ofScheme(schemes[0]);
  if (asked.length === 0 && schemes.length === 0) return { answers: { kind: 'none' }, schemes: {}, parameters: {} };
  const signIn = asked.find(([, value]) => String(objectOf(value).type).toLowerCase() === 'oauthsetting');
  if (signIn !== undefined) return oauth(find('oauth2'), signIn);
  const [plain, keyed] = [find('basic'), find('apiKey')];
  // Of several ways the set alone tells that it is a name and a password.
  if (plain !== undefined || way !== undefined) {
    const found = basic(plain?.[0], asked);
    if (found !== undefined && (plain !== undefined || keyed === undefined)) return found;
  }
  return keyed === undefined ? undefined : apiKey(keyed, asked);
}

/** Without properties the definition is all that there is. */
function ofScheme(scheme: Entry | undefined): SingleSignIn | undefined {
  if (scheme === undefined) return { answers: { kind: 'none' }, schemes: {}, parameters: {} };
  const { type, flow } = objectOf(scheme[1]);
  if (type === 'apiKey') return apiKey(scheme, undefined);
  if (type === 'basic') return basic(scheme[0], undefined);
  if (type === 'oauth2') return flow === 'accessCode' ? oauth(scheme, undefined) : undefined;
  return { answers: { kind: 'none' }, schemes: {}, parameters: {} };
}

function apiKey([scheme, value]: Entry, asked: readonly Entry[] | undefined): SingleSignIn | undefined {
  const told = objectOf(value);
  const headerName = textOf(told.name)?.trim();
  const parameter = asked === undefined ? undefined : keyAmong(asked);
  if (asked !== undefined && parameter === undefined) return undefined;
  if (headerName === undefined || (told.in !== 'header' && told.in !== 'query')) return undefined;
  const words = objectOf(objectOf(parameter?.[1]).uiDefinition);
  return {
    answers: compact([
      ['kind', 'apiKey'],
      ['in', told.in],
      ['name', headerName],
      ['label', textOf(words.displayName)],
      ['description', textOf(words.description)],
      ['tooltip', textOf(words.tooltip)],
    ]),
    schemes: { api_key: scheme },
    parameters: parameter === undefined ? {} : { api_key: parameter[0] },
  };
}

/** The secret that is called so, or the only one. */
function keyAmong(asked: readonly Entry[]): Entry | undefined {
  const secrets = asked.filter(([, value]) => objectOf(value).type === 'securestring');
  const [only, ...others] = secrets;
  return secrets.find(([name]) => /^api[-_ ]?key$/i.test(name)) ?? (others.length === 0 ? only : undefined);
}

function basic(scheme: string | undefined, asked: readonly Entry[] | undefined): SingleSignIn | undefined {
  const find = (wanted: string) => asked?.find(([name]) => name.toLowerCase() === wanted);
  const [user, password] = [find('username'), find('password')];
  if (asked !== undefined && (user === undefined || password === undefined)) return undefined;
  const label = (entry: Entry | undefined) => textOf(objectOf(objectOf(entry?.[1]).uiDefinition).displayName);
  return {
    answers: compact([
      ['kind', 'basic'],
      ['userLabel', label(user)],
      ['passwordLabel', label(password)],
    ]),
    schemes: { basic_auth: scheme },
    parameters: { username: user?.[0] ?? 'username', password: password?.[0] ?? 'password' },
  };
}
