/**
 * A whole connector: its files, parsed once, and the views of definition, properties and configuration that rules look
 * at. The views of the other files are in `companions.ts`.
 */
import { type ConnectorFiles, type FileRole, readFiles, type SourceFile } from '../files';
import type { JsonNode } from '../text/json-node';
import { type ParsedJson, parseJson } from '../text/parse-json';
import { ConfigModel } from './config';
import { DefinitionModel } from './definition';
import { PropertiesModel } from './properties';
import { solutionProperties } from './solution-properties';

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
    else if (definition !== undefined)
      this.properties = solutionProperties(definition.path, this.files, (root, file) =>
        this.fileByRoot.set(root, file),
      );
    const config = this.rootOf('config');
    if (config !== undefined) this.config = new ConfigModel(config.path, config.root);
  }

  /** The first file that plays a part; for a script at least one that was meant for it. */
  fileOf(role: FileRole): SourceFile | undefined {
    const isMeant = ({ text }: SourceFile) => /ScriptBase|ExecuteAsync/.test(text);
    return (
      this.files.find((file) => file.role === role) ??
      this.files.find((file) => role === 'script' && file.role === 'maybe-script' && isMeant(file))
    );
  }

  /** The file that a node was read from. */
  fileHolding(node: JsonNode): SourceFile | undefined {
    let root = node;
    while (root.parent !== undefined) root = root.parent;
    return this.fileByRoot.get(root);
  }

  /** The first JSON file that plays a part, if it holds an object. */
  rootOf(role: FileRole): { path: string; root: JsonNode } | undefined {
    const found = this.jsonFiles.find(({ file }) => file.role === role);
    const root = found?.parsed.root;
    return found === undefined || root?.kind !== 'object' ? undefined : { path: found.file.path, root };
  }
}
