/** From answers to the files of a connector, as a pull request wants them. */
import { definitionText } from '../convert/convert';
import type { Answers } from './answers';
import { authenticationParts } from './authentication/authentication';
import { bodyOrigins, definitionObject, definitionOrigins } from './definition';
import { iconBytes } from './icon/icon';
import { packageOnBase } from './import/onto-base';
import { Origins } from './origins';
import { planCalls } from './plan';
import { brandColor, propertiesObject, propertiesOrigins, scriptedOperations } from './properties';
import { scriptText } from './script/script';
import { introText, readmeText } from './texts/readme';
import { settingsObject } from './texts/settings';

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

/** Where files go that were there before: by default they get the names that the public repository wants. */
export interface Layout {
  readonly folder?: string | undefined;
  readonly definition?: string | undefined;
  readonly properties?: string | undefined;
  /** Drawing takes most of the time, and an imported connector has an icon of its own or wants none. */
  readonly withoutIcon?: boolean;
}

/** Makes all files. The same answers give the same bytes, and what was imported and not edited keeps its own. */
export function generatePackage(answers: Answers): GeneratedPackage {
  return answers.base === undefined ? freshPackage(answers) : packageOnBase(answers, answers.base, freshPackage);
}

function freshPackage(answers: Answers, layout: Layout = {}): GeneratedPackage {
  const parts = authenticationParts(answers.authentication);
  const calls = planCalls(answers);
  const folder = layout.folder ?? folderOf(answers);
  const definition = layout.definition ?? 'apiDefinition.swagger.json';
  const properties = layout.properties ?? 'apiProperties.json';
  const script = scriptText(answers.code ?? [], parts.token);
  const scripted = scriptedOperations(answers, calls, parts).map(({ id }) => id);
  const inner: GeneratedFile[] = [
    { path: definition, content: definitionText(definitionObject(answers, calls, parts)) },
    { path: properties, content: definitionText(propertiesObject(answers, calls, parts, scripted)) },
    // All independent publishers get the same icon.
    ...(answers.kind === 'independent' || layout.withoutIcon === true
      ? []
      : [{ path: 'icon.png', content: iconBytes(answers.icon, brandColor(answers)) }]),
    ...(script === undefined ? [] : [{ path: 'script.csx', content: script }]),
  ];
  const names = inner.map(({ path }) => path);
  const texts = { answers, calls, parts, files: names };
  const at = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const origins = new Origins();
  definitionOrigins(at(definition), calls, answers, origins);
  bodyOrigins(at(definition), calls, origins);
  propertiesOrigins(at(properties), answers, calls, parts, origins);
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
      {
        path: 'settings.json',
        content: definitionText(
          settingsObject(
            {
              definition: at(definition),
              properties: at(properties),
              icon: names.includes('icon.png') ? at('icon.png') : undefined,
              script: script === undefined ? undefined : at('script.csx'),
            },
            answers.settings,
          ),
        ),
      },
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
