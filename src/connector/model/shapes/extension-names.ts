/**
 * The names of extensions that the platform or a tool around it reads. Sources: the definition schema in Microsoft's
 * PowerPlatformConnectors repository, the page "Extend an OpenAPI definition", and what published connectors use.
 */

/** Extensions of the Power Platform, without the common beginning `x-ms-`. */
const platform = [
  ...['summary', 'visibility', 'url-encoding', 'connector-metadata', 'docs', 'deployment-version', 'capabilities'],
  ...['trigger', 'trigger-hint', 'trigger-metadata', 'trigger-value', 'operation-context', 'api-annotation'],
  ...['notification', 'notification-content', 'notification-url', 'pageable', 'enum-values', 'media-kind'],
  ...['dynamic-values', 'dynamic-list', 'dynamic-schema', 'dynamic-properties', 'dynamic-tree'],
  ...['localizeDefaultValue', 'no-generic-test', 'safe-operation', 'test-value', 'editor', 'editor-options'],
  ...['keywords', 'openai-data', 'openai-manifest', 'openai-published-to-copilots', 'require-user-confirmation'],
  ...['agentic-protocol', 'apihub-obo', 'apihub-cached-response', 'navigationProperty'],
];

/** Extensions of the AutoRest client generator. Files made for it carry them; on the platform they do nothing. */
const autoRest = [
  ...['enum', 'mutability', 'client-name', 'client-flatten', 'parameter-location', 'skip-url-encoding'],
  ...['discriminator-value', 'identifiers', 'long-running-operation', 'long-running-operation-options'],
  ...['parameterized-host', 'azure-resource', 'examples', 'secret'],
];

const named = (tails: readonly string[]) => new Set(tails.map((tail) => `x-ms-${tail}`));

export const platformExtensions: ReadonlySet<string> = named(platform);
export const autoRestExtensions: ReadonlySet<string> = named(autoRest);

/**
 * Where the platform reads an extension, in the words of a sentence. Only extensions with one clear home are listed;
 * `notification-content` on an operation and `notification-url` have rules of their own.
 */
const homes: ReadonlyArray<readonly [home: string, tails: readonly string[]]> = [
  ['a parameter or a schema', ['summary', 'enum-values']],
  ['an operation, a parameter or a schema', ['visibility']],
  [
    'a parameter or a schema',
    ['dynamic-values', 'dynamic-list', 'dynamic-schema', 'dynamic-properties', 'dynamic-tree'],
  ],
  ['a path parameter', ['url-encoding']],
  ['an operation', ['trigger', 'trigger-hint', 'trigger-metadata', 'trigger-value', 'notification', 'pageable']],
  ['an operation', ['operation-context', 'no-generic-test', 'safe-operation']],
  ['an operation or `info`', ['api-annotation']],
  ['the root of the definition', ['connector-metadata', 'docs']],
  ['`info`', ['deployment-version']],
];

export const placedExtensions: ReadonlyMap<string, string> = new Map(
  homes.flatMap(([home, tails]) => tails.map((tail) => [`x-ms-${tail}`, home] as const)),
);
