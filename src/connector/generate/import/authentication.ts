/** Reads off both files how makers sign in, as far as the answers have a word for it. */
import { compact, isObject, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { identityProviders } from '../../model/identity-providers';

/** What parts of the sign-in are called in the imported files, where the generator calls them otherwise. */
export interface SignInNames {
  readonly scheme: string | undefined;
  /** By the generator's name. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ImportedSignIn {
  readonly answers: JsonObject;
  readonly names: SignInNames;
}

/** `kept` stands for what the answers cannot say: the files stay as they are. */
export const kept: ImportedSignIn = { answers: { kind: 'kept' }, names: { scheme: undefined, parameters: {} } };

const gateway = 'gatewaySetting';

/** @param properties the inner object of `apiProperties.json`; `undefined` where there is no such file. */
export function importSignIn(definition: JsonObject, properties: JsonObject | undefined): ImportedSignIn {
  const schemes = Object.entries(objectOf(definition.securityDefinitions));
  if (properties?.connectionParameterSets !== undefined) return kept;
  const parameters = Object.entries(objectOf(properties?.connectionParameters)).filter(
    ([, value]) => objectOf(value).type !== gateway,
  );
  const [scheme, ...others] = schemes;
  if (properties !== undefined && others.length > 0) return kept;
  if (scheme === undefined)
    return parameters.length === 0 ? { answers: { kind: 'none' }, names: { scheme: undefined, parameters: {} } } : kept;
  const [name, told] = [scheme[0], objectOf(scheme[1])];
  const asked = properties === undefined ? undefined : parameters;
  if (told.type === 'apiKey') return apiKey(name, told, asked) ?? kept;
  if (told.type === 'basic') return basic(name, asked) ?? kept;
  if (told.type === 'oauth2' && told.flow === 'accessCode') return oauth(name, told, asked) ?? kept;
  return asked === undefined && told.type !== 'oauth2' ? { ...kept, answers: { kind: 'none' } } : kept;
}

type Asked = ReadonlyArray<readonly [string, unknown]> | undefined;

function apiKey(scheme: string, told: JsonObject, asked: Asked): ImportedSignIn | undefined {
  const [parameter, ...others] = asked ?? [];
  const value = objectOf(parameter?.[1]);
  const headerName = textOf(told.name)?.trim();
  const fits = asked === undefined || (value.type === 'securestring' && others.length === 0);
  if (!fits || headerName === undefined || (told.in !== 'header' && told.in !== 'query')) return undefined;
  const words = objectOf(value.uiDefinition);
  return {
    answers: compact([
      ['kind', 'apiKey'],
      ['in', told.in],
      ['name', headerName],
      ['label', textOf(words.displayName)],
      ['description', textOf(words.description)],
      ['tooltip', textOf(words.tooltip)],
    ]),
    names: { scheme, parameters: parameter === undefined ? {} : { api_key: parameter[0] } },
  };
}

function basic(scheme: string, asked: Asked): ImportedSignIn | undefined {
  const label = (wanted: string) => {
    const found = asked?.find(([name]) => name.toLowerCase() === wanted);
    return { name: found?.[0] ?? wanted, label: textOf(objectOf(objectOf(found?.[1]).uiDefinition).displayName) };
  };
  const [user, password] = [label('username'), label('password')];
  const names = new Set(asked?.map(([name]) => name));
  if (asked !== undefined && !(names.size === 2 && names.has(user.name) && names.has(password.name))) return undefined;
  return {
    answers: compact([
      ['kind', 'basic'],
      ['userLabel', user.label],
      ['passwordLabel', password.label],
    ]),
    names: { scheme, parameters: { username: user.name, password: password.name } },
  };
}

function oauth(scheme: string, told: JsonObject, asked: Asked): ImportedSignIn | undefined {
  const addresses = compact([
    ['authorizationUrl', textOf(told.authorizationUrl)],
    ['tokenUrl', textOf(told.tokenUrl)],
  ]);
  const scopes = Object.fromEntries(
    Object.entries(objectOf(told.scopes)).map(([name, means]) => [name, textOf(means) ?? name]),
  );
  const some = Object.keys(scopes).length === 0 ? undefined : scopes;
  if (asked === undefined)
    return {
      answers: { kind: 'oauth2', ...addresses, ...(some === undefined ? {} : { scopes }) },
      names: { scheme, parameters: {} },
    };
  const signIns = asked.filter(([, value]) => objectOf(value).type === 'oauthSetting');
  const [signIn] = signIns;
  // The tenant is filled in by the platform; anything else that is asked for has no word in the answers.
  const rest = asked.filter((entry) => entry !== signIn && !/^token:tenantid$/i.test(entry[0]));
  if (signIn === undefined || rest.length > 0) return undefined;
  const settings = objectOf(objectOf(signIn[1]).oAuthSettings);
  const provider = textOf(settings.identityProvider)?.toLowerCase() ?? '';
  const custom = customParameters(settings);
  const common = [
    ['scopes', some],
    ['clientId', textOf(settings.clientId)],
  ] as const;
  const names = { scheme, parameters: { token: signIn[0] } };
  if (provider === 'oauth2')
    return {
      answers: compact([
        ['kind', 'oauth2'],
        ...Object.entries(addresses),
        ['refreshUrl', custom('refreshUrl')],
        ...common,
      ]),
      names,
    };
  if (provider === 'aad')
    return {
      answers: compact([
        ['kind', 'entra'],
        ['resourceUri', custom('resourceUri') ?? textOf(objectOf(settings.properties).AzureActiveDirectoryResourceId)],
        ['tenantId', custom('tenantId')],
        ['loginUri', custom('loginUri')],
        ...common,
      ]),
      names,
    };
  if (provider === 'oauth2generic' || !Object.hasOwn(identityProviders, provider)) return undefined;
  return {
    answers: compact([['kind', 'provider'], ['provider', provider], ...Object.entries(addresses), ...common]),
    names,
  };
}

/** The names of custom parameters are written with and without a capital. */
function customParameters(settings: JsonObject): (name: string) => string | undefined {
  const all = Object.entries(objectOf(settings.customParameters));
  return (name) => {
    const found = all.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
    return textOf(isObject(found) ? found.value : found);
  };
}

/** Whether both files ask for the gateway. */
export function usesGateway(properties: JsonObject): boolean {
  const parameters = Object.values(objectOf(properties.connectionParameters));
  return (
    listOf(properties.capabilities).includes('gateway') || parameters.some((value) => objectOf(value).type === gateway)
  );
}
