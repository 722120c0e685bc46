/** From answers to the files of a connector, as a pull request wants them. */
import { definitionText } from '../convert/convert';
import type { Answers } from './answers';
import { authenticationParts } from './authentication/authentication';
import { bodyOrigins, definitionObject, definitionOrigins } from './definition';
import { iconBytes } from './icon/icon';
import { Origins } from './origins';
import { planCalls } from './plan';
import { brandColor, propertiesObject, propertiesOrigins, scriptedOperations } from './properties';
import { scriptText } from './script/script';
import { introText, readmeText } from './texts/readme';

export interface GeneratedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface GeneratedPackage {
  /** Where the connector itself lies: empty for the top, else the folder of the pull request. */
  readonly folder: string;
  /** All files, in the order in which they are shown. */
  readonly files: readonly GeneratedFile[];
  readonly origins: Origins;
}

/** Makes all files. The same answers give the same bytes. */
export function generatePackage(answers: Answers): GeneratedPackage {
  const parts = authenticationParts(answers.authentication);
  const calls = planCalls(answers);
  const folder = folderOf(answers);
  const script = scriptText(answers.code ?? [], parts.token);
  const scripted = scriptedOperations(answers, calls, parts).map(({ id }) => id);
  const inner: GeneratedFile[] = [
    { path: 'apiDefinition.swagger.json', content: definitionText(definitionObject(answers, calls, parts)) },
    { path: 'apiProperties.json', content: definitionText(propertiesObject(answers, calls, parts, scripted)) },
    // All independent publishers get the same icon.
    ...(answers.kind === 'independent'
      ? []
      : [{ path: 'icon.png', content: iconBytes(answers.icon, brandColor(answers)) }]),
    ...(script === undefined ? [] : [{ path: 'script.csx', content: script }]),
  ];
  const names = inner.map(({ path }) => path);
  const texts = { answers, calls, parts, files: names };
  const at = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const origins = new Origins();
  definitionOrigins(at('apiDefinition.swagger.json'), calls, answers, origins);
  bodyOrigins(at('apiDefinition.swagger.json'), calls, origins);
  propertiesOrigins(at('apiProperties.json'), answers, calls, parts, origins);
  for (const [file, answer] of [
    ['icon.png', answers.icon === undefined ? '/general/brandColor' : '/icon'],
    ['script.csx', '/code'],
    ['README.md', '/readme'],
  ] as const)
    origins.add(at(file), '', answer);
  return {
    folder,
    origins,
    files: [
      ...[...inner, { path: 'README.md', content: readmeText(texts) }].map(({ path, content }) => ({
        path: at(path),
        content,
      })),
      // These two are for uploading and for the package, not for the pull request.
      { path: 'settings.json', content: definitionText(settingsObject(names, at)) },
      ...(answers.kind === 'custom' ? [] : [{ path: 'intro.md', content: introText(texts) }]),
    ],
  };
}

/** The files that are one connector: what a pull request holds. */
export function connectorFiles({ folder, files }: GeneratedPackage): Map<string, string | Uint8Array> {
  const own = folder === '' ? files : files.filter(({ path }) => path.startsWith(`${folder}/`));
  return new Map(own.map(({ path, content }) => [path, content]));
}

/** The folder in the public repository; a custom connector has none. */
function folderOf({ kind, general }: Answers): string {
  if (kind === 'custom') return '';
  const name = general.name
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${kind === 'certified' ? 'certified-connectors' : 'independent-publisher-connectors'}/${name || 'Connector'}`;
}

/** What `paconn` and `pac` read: the ids of connector and environment are added when there are some. */
function settingsObject(names: readonly string[], at: (path: string) => string) {
  const named = (path: string) => (names.includes(path) ? { [path === 'icon.png' ? 'icon' : 'script']: at(path) } : {});
  return {
    connectorId: null,
    environment: null,
    apiProperties: at('apiProperties.json'),
    apiDefinition: at('apiDefinition.swagger.json'),
    ...named('icon.png'),
    ...named('script.csx'),
  };
}
