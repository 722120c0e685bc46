/** Reads off both files how makers sign in, as far as the answers have a word for it. */
import { compact, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { importClientCredentials } from './client-credentials';
import { type Entry, importSingle, type SignInParts, type SingleSignIn } from './single-sign-ins';

/** What parts of the sign-in are called in the imported files, where the generator calls them otherwise. */
export interface SignInNames {
  /** By the generator's name; `undefined` for what the file does not have. */
  readonly schemes: Readonly<Record<string, string | undefined>>;
  readonly parameters: Readonly<Record<string, string>>;
  /** The same for each of several ways. */
  readonly ways: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a connection asks for besides; another way to sign in leaves it alone. */
  readonly besides: readonly string[];
}

export interface ImportedSignIn {
  readonly answers: JsonObject;
  readonly names: SignInNames;
  /** Policies that are told with the sign-in. */
  readonly policies: readonly unknown[];
  readonly notes: readonly string[];
}

export const noNames: SignInNames = { schemes: {}, parameters: {}, ways: {}, besides: [] };

/** `kept` stands for what the answers cannot say: the files stay as they are. */
const kept: ImportedSignIn = {
  answers: { kind: 'kept' },
  names: noNames,
  policies: [],
  notes: ['How makers sign in cannot be told in answers. It is kept as it is, unless you choose another way.'],
};

const gateway = 'gatewaySetting';

/**
 * @param properties the inner object of `apiProperties.json`; `undefined` where there is no such file.
 * @param script the text of the custom code, where there is any.
 */
export function importSignIn(
  definition: JsonObject,
  properties: JsonObject | undefined,
  script?: string | undefined,
): ImportedSignIn {
  const schemes = Object.entries(objectOf(definition.securityDefinitions));
  const read = (parts: SignInParts): SingleSignIn | undefined =>
    importClientCredentials(parts, properties ?? {}, script) ?? importSingle(parts);
  if (properties?.connectionParameterSets !== undefined)
    return importSeveral(schemes, objectOf(properties.connectionParameterSets), read) ?? kept;
  const asked = properties === undefined ? undefined : askedIn(properties.connectionParameters);
  const single = read({ schemes, asked });
  if (single === undefined) return kept;
  const besides = asked === undefined ? [] : notOf(single, asked);
  return {
    answers: single.answers,
    names: { ...noNames, schemes: single.schemes, parameters: single.parameters, besides },
    policies: single.policies ?? [],
    notes: besides.length === 0 ? [] : [besidesNote('A connection', besides)],
  };
}

function askedIn(value: unknown): Entry[] {
  return Object.entries(objectOf(value)).filter(([, told]) => objectOf(told).type !== gateway);
}

/** What is asked for and does not belong to the sign-in. The platform fills in the tenant by itself. */
function notOf({ parameters }: SingleSignIn, asked: readonly Entry[]): string[] {
  const own = Object.values(parameters);
  return asked.map(([name]) => name).filter((name) => !own.includes(name) && !/^token:tenantid$/i.test(name));
}

const besidesNote = (who: string, names: readonly string[]) =>
  `${who} asks for ${names.map((name) => `\`${name}\``).join(', ')}, too. That is kept as it is.`;

function importSeveral(
  schemes: readonly Entry[],
  sets: JsonObject,
  read: (parts: SignInParts) => SingleSignIn | undefined,
): ImportedSignIn | undefined {
  const claimed = new Set<string>();
  const notes: string[] = [];
  const policies: unknown[] = [];
  const ways: Array<readonly [answers: JsonObject, name: string, parameters: Readonly<Record<string, string>>]> = [];
  const renamed = new Map<string, string | undefined>();
  for (const entry of listOf(sets.values)) {
    const { name: given, uiDefinition, parameters } = objectOf(entry);
    const [name, words] = [textOf(given), objectOf(uiDefinition)];
    const asked = askedIn(parameters);
    const single = name === undefined ? undefined : read({ schemes, asked, way: name });
    if (name === undefined || single === undefined || ways.some(([, other]) => other === name)) return undefined;
    for (const [made, scheme] of Object.entries(single.schemes)) {
      // One scheme of the file can serve several ways; it is edited with the first of them.
      renamed.set(`${made}_${name}`, scheme === undefined || claimed.has(scheme) ? undefined : scheme);
      if (scheme !== undefined) claimed.add(scheme);
    }
    const besides = notOf(single, asked);
    if (besides.length > 0) notes.push(besidesNote(`The way \`${name}\` to sign in`, besides));
    policies.push(...(single.policies ?? []));
    const answers = compact([
      ['name', name],
      ['displayName', textOf(words.displayName)],
      ['description', textOf(words.description)],
      ['authentication', single.answers],
    ]);
    ways.push([answers, name, single.parameters]);
  }
  if (ways.length < 2) return undefined;
  return {
    answers: { kind: 'several', ways: ways.map(([answers]) => answers) },
    names: {
      ...noNames,
      schemes: Object.fromEntries(renamed),
      ways: Object.fromEntries(ways.map(([, name, parameters]) => [name, parameters])),
    },
    policies,
    notes,
  };
}

/** Whether both files ask for the gateway. */
export function usesGateway(properties: JsonObject): boolean {
  const parameters = Object.values(objectOf(properties.connectionParameters));
  return (
    listOf(properties.capabilities).includes('gateway') || parameters.some((value) => objectOf(value).type === gateway)
  );
}
