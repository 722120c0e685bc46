/** From the files of a connector to answers that can be edited. The files themselves go along as `base`. */
import { compact, isObject, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import type { ConnectorFiles } from '../../files';
import { connectorCategories } from '../../model/connector-categories';
import type { Profile } from '../../profile';
import { parseJson } from '../../text/parse-json';
import { importSignIn, noNames, type SignInNames, usesGateway } from './authentication';
import { baseFiles, partsOfFiles } from './base';
import { importDefinitions } from './definitions';
import { importCalls, resolver } from './operations';
import { importPolicies } from './policies';
import { importTriggers } from './triggers';

export interface ImportedAnswers {
  /** A configuration as plain JSON; `undefined` where the files hold no connector. */
  readonly answers: JsonObject | undefined;
  /** Why there are none. */
  readonly problem: string | undefined;
  /** What the answers cannot say and the files keep, in sentences. */
  readonly notes: readonly string[];
  readonly names: Names;
}

/** What the files call things that the generator calls otherwise. */
export interface Names extends SignInNames {
  /** The titles of the policies of polling triggers, by the ids of their triggers. */
  readonly policies: Readonly<Record<string, string>>;
}

export interface ImportOptions {
  readonly kind?: Profile;
  readonly folder?: string | undefined;
  /** Files above the folder, by their names. */
  readonly outside?: ConnectorFiles | undefined;
  /** `make` where the definition alone is there and the rest is wanted, too. */
  readonly missing?: 'leave' | 'make';
}

/** Reads a connector. Never throws on bad input. */
export function answersOf(files: ConnectorFiles, options: ImportOptions = {}): ImportedAnswers {
  const { definition: file, properties: beside, script } = partsOfFiles(files);
  const failed = (problem: string) => ({ answers: undefined, problem, notes: [], names: { ...noNames, policies: {} } });
  if (file === undefined)
    return failed('There is no definition among the files; `apiDefinition.swagger.json` is expected.');
  const parsed = parseJson(file.text);
  const definition = parsed.root?.toValue();
  if (!isObject(definition)) return failed(`\`${file.path}\` holds no JSON object.`);
  if (!String(definition.swagger ?? '').startsWith('2'))
    return failed(`\`${file.path}\` is no Swagger 2.0; \`"swagger": "2.0"\` is expected.`);
  const read = beside === undefined ? undefined : parseJson(beside.text);
  const whole = read?.root?.toValue();
  const properties = beside === undefined ? undefined : objectOf(objectOf(whole).properties);
  const signIn = importSignIn(definition, properties, script);
  const resolve = resolver(definition);
  const calls = importCalls(definition, resolve);
  const triggers = importTriggers(calls, properties ?? {}, resolve);
  const policies = importPolicies(properties ?? {}, new Set([...signIn.policies, ...triggers.policies]));
  const notes = [
    ...(parsed.problems.length === 0
      ? []
      : [`\`${file.path}\` has mistakes in its JSON. Mend them first; an edit could land at a wrong place.`]),
    ...((read?.problems.length ?? 0) === 0 ? [] : ['`apiProperties.json` has mistakes in its JSON. Mend them first.']),
    ...signIn.notes,
    ...policies.notes,
    ...triggers.notes,
  ];
  const answers = compact([
    ['kind', options.kind ?? 'custom'],
    ['general', importGeneral(definition, properties ?? {})],
    ['service', importService(definition)],
    ['authentication', signIn.answers],
    ['gateway', usesGateway(properties ?? {}) ? true : undefined],
    ['operations', calls.filter((call) => !triggers.taken.has(call)).map((call) => call.answers)],
    ['triggers', triggers.answers.length === 0 ? undefined : triggers.answers],
    ['definitions', importDefinitions(definition, calls)],
    ['policies', policies.answers.length === 0 ? undefined : policies.answers],
    ['testConnection', textOf(objectOf(objectOf(definition['x-ms-capabilities']).testConnection).operationId)],
    [
      'base',
      compact([
        ['kind', options.kind],
        ['folder', options.folder],
        ['missing', options.missing === 'make' ? 'make' : undefined],
        ['files', baseFiles(files)],
        ['outside', (options.outside?.size ?? 0) === 0 ? undefined : baseFiles(options.outside ?? new Map())],
      ]),
    ],
  ]);
  return { answers, problem: undefined, notes, names: { ...signIn.names, policies: triggers.titles } };
}

function importGeneral(definition: JsonObject, properties: JsonObject): JsonObject {
  const info = objectOf(definition.info);
  const contact = objectOf(info.contact);
  const metadata = new Map(
    listOf(definition['x-ms-connector-metadata']).map((entry) => {
      const { propertyName, propertyValue } = objectOf(entry);
      return [String(propertyName).toLowerCase(), textOf(propertyValue)] as const;
    }),
  );
  const categories = (metadata.get('categories') ?? '').split(';').map((word) => word.trim());
  const known = connectorCategories.filter((category) => categories.includes(category));
  const color = textOf(properties.iconBrandColor);
  return compact([
    ['name', textOf(info.title)],
    ['description', textOf(info.description)],
    ['publisher', textOf(properties.publisher) ?? textOf(contact.name)],
    ['stackOwner', textOf(properties.stackOwner)],
    [
      'contact',
      compact([
        ['name', textOf(contact.name)],
        ['url', textOf(contact.url)],
        ['email', textOf(contact.email)],
      ]),
    ],
    ['website', metadata.get('website')],
    ['privacyPolicy', metadata.get('privacy policy')],
    ['categories', known.length === 0 ? undefined : known],
    ['brandColor', color !== undefined && /^#[\da-f]{6}$/i.test(color) ? color : undefined],
    ['version', textOf(info.version)],
  ]);
}

function importService(definition: JsonObject): JsonObject {
  const schemes = listOf(definition.schemes).filter((scheme) => scheme === 'https' || scheme === 'http');
  return compact([
    ['host', textOf(definition.host)],
    ['basePath', textOf(definition.basePath)],
    ['schemes', schemes.length === 0 ? undefined : schemes],
  ]);
}
