/**
 * The configuration of the MsIndustryLinks module, in four parts: a definition, an icon, and what OAuth needs besides.
 * The way to sign in is read off the definition, which stays as it is.
 */
import { definitionText } from '../convert/convert';
import { type JsonObject, objectOf, textOf } from '../convert/json';
import type { JsonNode } from '../text/json-node';
import { parseJson } from '../text/parse-json';
import { type AnswerProblem, AnswerProblems } from './answers/problems';
import { object, optional, type Reader, required, text } from './answers/reader';
import { type Authentication, authenticationParts } from './authentication/authentication';
import type { GeneratedFile } from './package';
import { standInColor } from './properties';
import { scriptText } from './script/script';

export interface IndustryLinks {
  /** Paths of files, from the folder of the configuration. */
  readonly apiDefinition: string;
  readonly icon: string;
  readonly oauth2?: OAuth | undefined;
}

/** The template has empty texts for what is not needed. */
interface OAuth {
  readonly clientId?: string | undefined;
  readonly refreshUrl?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly resourceUri?: string | undefined;
}

const maybeEmpty: Reader<string> = {
  fallback: () => '',
  read: (node, problems) => (node.value === '' || node.value === null ? '' : text.read(node, problems)),
};

const reader = object<IndustryLinks>('The configuration', {
  apiDefinition: required(text),
  icon: required(text),
  oauth2: optional(
    object<OAuth>('`oauth2`', {
      clientId: optional(maybeEmpty),
      refreshUrl: optional(maybeEmpty),
      tenantId: optional(maybeEmpty),
      resourceUri: optional(maybeEmpty),
    }),
  ),
});

/** Reads a configuration of this form; `undefined` where it is of another. */
export function readIndustryLinks(
  source: string,
):
  | { readonly config: IndustryLinks; readonly problems: readonly AnswerProblem[]; readonly root: JsonNode }
  | undefined {
  const { root, problems: syntax } = parseJson(source);
  if (root === undefined || !root.has('apiDefinition') || root.has('general')) return undefined;
  const problems = new AnswerProblems();
  const config = reader.read(root, problems);
  const broken = syntax.map(({ message, range }) => ({ pointer: '', message, range }));
  return { config, root, problems: [...broken, ...problems.all] };
}

/** The files of the connector, or the sentence that says why there are none. */
export function industryLinksFiles(
  { oauth2 = {} }: IndustryLinks,
  definition: string,
  icon: Uint8Array,
): { readonly files: readonly GeneratedFile[] } | { readonly problem: string } {
  const value = objectOf(parseJson(definition).root?.toValue());
  if (value.swagger !== '2.0')
    return {
      problem: 'The definition is no Swagger 2.0; `"swagger": "2.0"` is expected. `convert` makes one of OpenAPI 3.',
    };
  if (![0x89, 0x50, 0x4e, 0x47].every((byte, index) => icon[index] === byte))
    return { problem: 'The icon is no PNG picture; one is expected.' };
  const authentication = authenticationOf(value, oauth2);
  if (typeof authentication === 'string') return { problem: authentication };
  const { connectionParameters, policies, token } = authenticationParts(authentication);
  const script = scriptText([], token);
  const info = objectOf(value.info);
  const publisher = textOf(objectOf(info.contact).name) ?? textOf(info.title) ?? 'Publisher';
  const properties = {
    connectionParameters,
    iconBrandColor: standInColor,
    capabilities: [],
    ...(policies.length === 0 ? {} : { policyTemplateInstances: policies }),
    ...(script === undefined ? {} : { scriptOperations: operationIds(value) }),
    publisher,
    stackOwner: publisher,
  };
  const settings = {
    connectorId: null,
    environment: null,
    apiProperties: 'apiProperties.json',
    apiDefinition: 'apiDefinition.json',
    icon: 'icon.png',
    ...(script === undefined ? {} : { script: 'script.csx' }),
  };
  return {
    files: [
      { path: 'apiDefinition.json', content: definition },
      { path: 'apiProperties.json', content: definitionText({ properties }) },
      { path: 'icon.png', content: icon },
      ...(script === undefined ? [] : [{ path: 'script.csx', content: script }]),
      { path: 'settings.json', content: definitionText(settings) },
    ],
  };
}

/** The way to sign in that the first security definition means; the platform looks at that one alone. */
function authenticationOf(definition: JsonObject, oauth: OAuth): Authentication | string {
  const [entry] = Object.entries(objectOf(definition.securityDefinitions));
  if (entry === undefined) return { kind: 'none' };
  const [name, scheme] = [entry[0], objectOf(entry[1])];
  if (scheme.type === 'basic') return { kind: 'basic' };
  if (scheme.type === 'apiKey')
    return { kind: 'apiKey', in: scheme.in === 'query' ? 'query' : 'header', name: textOf(scheme.name) ?? '' };
  const [authorizationUrl, tokenUrl] = [textOf(scheme.authorizationUrl) ?? '', textOf(scheme.tokenUrl) ?? ''];
  const scopes: Record<string, string> = {};
  for (const [scope, means] of Object.entries(objectOf(scheme.scopes))) scopes[scope] = textOf(means) ?? scope;
  if (scheme.type !== 'oauth2' || (scheme.flow !== 'accessCode' && scheme.flow !== 'application'))
    return `The security definition \`${name}\` has a type or flow that connectors cannot use; an API key, basic authentication, or OAuth 2.0 with the flow \`accessCode\` or \`application\` is expected.`;
  if (tokenUrl === '') return `The security definition \`${name}\` has no \`tokenUrl\`.`;
  if (scheme.flow === 'application')
    return { kind: 'clientCredentials', tokenUrl, scope: Object.keys(scopes).join(' ') };
  const clientId = oauth.clientId || undefined;
  if (![authorizationUrl, tokenUrl].some((url) => /^https?:\/\/login\.microsoftonline\.com(?:[/:]|$)/i.test(url)))
    return { kind: 'oauth2', authorizationUrl, tokenUrl, refreshUrl: oauth.refreshUrl || tokenUrl, scopes, clientId };
  return oauth.resourceUri
    ? { kind: 'entra', resourceUri: oauth.resourceUri, tenantId: oauth.tenantId || undefined, scopes, clientId }
    : 'The sign-in is with Microsoft Entra ID, but `oauth2` has no `resourceUri`; the application ID URI of the service is expected.';
}

function operationIds(definition: JsonObject): string[] {
  return Object.values(objectOf(definition.paths)).flatMap((item) =>
    Object.values(objectOf(item)).flatMap((operation) => textOf(objectOf(operation).operationId) ?? []),
  );
}
