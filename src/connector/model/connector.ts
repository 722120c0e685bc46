/** A whole connector: its files, parsed once, and the views that rules look at. */
import { type ConnectorFiles, type FileRole, readFiles, type SourceFile } from '../files';
import type { JsonNode } from '../text/json-node';
import { type ParsedJson, parseJson } from '../text/parse-json';
import { CertificationPackage, isPackage } from './certification-package';
import { ConfigModel } from './config';
import { DefinitionModel } from './definition';
import { IconModel } from './icon';
import { ReadmeModel } from './markdown';
import { PropertiesModel } from './properties';
import { ScriptModel } from './script';
import { SettingsModel } from './settings';

/** A JSON file of the connector with its tree and its syntax problems. */
export interface JsonFile {
  readonly file: SourceFile;
  readonly parsed: ParsedJson;
}

const jsonRoles: ReadonlySet<FileRole> = new Set(['definition', 'properties', 'settings', 'config']);

export class ConnectorModel {
  readonly files: readonly SourceFile[];
  /** The JSON files in the order of the package. */
  readonly jsonFiles: readonly JsonFile[];
  readonly definition: DefinitionModel | undefined;
  readonly properties: PropertiesModel | undefined;
  readonly settings: SettingsModel | undefined;
  readonly script: ScriptModel | undefined;
  readonly icon: IconModel | undefined;
  readonly readme: ReadmeModel | undefined;
  /** The archives around a connector that is handed in; `undefined` for a connector by itself. */
  readonly package: CertificationPackage | undefined;
  readonly config: ConfigModel | undefined;
  private readonly fileByRoot = new Map<JsonNode, SourceFile>();

  constructor(files: ConnectorFiles) {
    this.files = readFiles(files);
    this.jsonFiles = this.files
      .filter((file) => jsonRoles.has(file.role) && file.encodingProblem?.kind !== 'binary')
      .map((file) => ({ file, parsed: parseJson(file.text) }));
    for (const { file, parsed } of this.jsonFiles) {
      if (parsed.root !== undefined) this.fileByRoot.set(parsed.root, file);
    }
    const definition = this.rootOf('definition');
    if (definition !== undefined) this.definition = new DefinitionModel(definition.path, definition.root);
    const properties = this.rootOf('properties');
    if (properties !== undefined) this.properties = new PropertiesModel(properties.path, properties.root);
    const settings = this.rootOf('settings');
    if (settings !== undefined) this.settings = new SettingsModel(settings.path, settings.root);
    const script = this.fileOf('script');
    if (script !== undefined) this.script = new ScriptModel(script.path, script.text);
    const icon = this.fileOf('icon');
    if (icon !== undefined) this.icon = new IconModel(icon.path, icon.bytes ?? new Uint8Array(), icon.byteLength);
    const readme = this.fileOf('readme');
    if (readme !== undefined) this.readme = new ReadmeModel(readme.path, readme.text);
    if (isPackage(this.files)) this.package = new CertificationPackage(this.files);
    const config = this.rootOf('config');
    if (config !== undefined) this.config = new ConfigModel(config.path, config.root);
  }

  /** The first file that plays a part. */
  fileOf(role: FileRole): SourceFile | undefined {
    return this.files.find((file) => file.role === role);
  }

  /** The file that a node was read from. */
  fileHolding(node: JsonNode): SourceFile | undefined {
    let root = node;
    while (root.parent !== undefined) root = root.parent;
    return this.fileByRoot.get(root);
  }

  private rootOf(role: FileRole): { path: string; root: JsonNode } | undefined {
    const found = this.jsonFiles.find(({ file }) => file.role === role);
    const root = found?.parsed.root;
    return found === undefined || root?.kind !== 'object' ? undefined : { path: found.file.path, root };
  }
}
