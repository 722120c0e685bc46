/** What could not be compared, in sentences. */
import type { ConnectorModel } from '../model/connector';
import { referenceOf } from '../model/references';
import type { JsonNode } from '../text/json-node';
import type { Note } from './result';

type Side = Note['side'];

const version = (side: Side) => `the ${side} version`;

/** A file with many such places would drown the rest. */
const mostNotes = 20;

export class Notes {
  private readonly notes: Note[] = [];
  private readonly told = new Set<string>();

  constructor(
    private readonly old: ConnectorModel,
    private readonly now: ConnectorModel,
  ) {}

  list(): readonly Note[] {
    return this.notes;
  }

  /** Looks at the files of one version. Returns whether it has a definition that can be compared. */
  readFiles(side: Side): boolean {
    const connector = this.connector(side);
    for (const { path, encodingProblem, role } of connector.files) {
      if (role !== 'definition' && role !== 'properties') continue;
      if (encodingProblem?.kind === 'binary') {
        this.add(side, path, `\`${path}\` is ${encodingProblem.looksLike ?? 'no text'}; a JSON text is expected.`);
      }
    }
    for (const { file, parsed } of connector.jsonFiles) {
      const [first] = parsed.problems;
      if (first === undefined || file.role === 'settings') continue;
      const others = parsed.problems.length - 1;
      const more =
        others === 0 ? '' : ` There ${others === 1 ? 'is one more mistake' : `are ${others} more mistakes`}.`;
      const read = parsed.root === undefined ? 'Nothing of it could be read.' : 'What could be read was compared.';
      this.add(side, file.path, `\`${file.path}\` has a mistake: ${first.message}${more} ${read}`, first.range);
    }
    return this.readDefinition(side, connector);
  }

  /** Tells of a reference that leads nowhere. */
  dangling(side: Side, site: JsonNode): void {
    const reference = referenceOf(site);
    const file = this.connector(side).fileHolding(site)?.path ?? '';
    this.add(
      side,
      file,
      `\`${reference}\` leads nowhere in ${version(side)}; what it stands for was not compared.`,
      (site.get('$ref') ?? site).range,
    );
  }

  /** Tells of an id that stands twice. */
  repeated(side: Side, id: string, node: JsonNode): void {
    const file = this.connector(side).fileHolding(node)?.path ?? '';
    const message = `The id \`${id}\` stands more than once in ${version(side)}; only its first operation was compared.`;
    this.add(side, file, message, (node.get('operationId') ?? node).range);
  }

  /** Tells that only one version has a file of a kind, so that it was not compared. */
  oneSided(side: Side, path: string, what: string): void {
    this.add(side, path, `\`${path}\` is only in ${version(side)}; ${what} could not be compared.`);
  }

  private readDefinition(side: Side, connector: ConnectorModel): boolean {
    const { definition } = connector;
    const file = connector.fileOf('definition');
    if (file === undefined) {
      const message = `There is no definition in ${version(side)}; \`apiDefinition.swagger.json\` is expected.`;
      this.add(side, '', message);
      return false;
    }
    if (definition === undefined) {
      // A binary file or one that could not be read was told above.
      if (connector.jsonFiles.some((json) => json.file === file && json.parsed.problems.length === 0)) {
        this.add(side, file.path, `\`${file.path}\` holds no JSON object; a Swagger 2.0 definition is expected.`);
      }
      return false;
    }
    if (definition.isOpenApi3) {
      const message = `\`${file.path}\` is written in OpenAPI 3, which the platform does not read; Swagger 2.0 is expected.`;
      this.add(side, file.path, message, definition.root.get('openapi')?.range);
      return false;
    }
    if (definition.root.object('paths') === undefined) {
      this.add(side, file.path, `\`${file.path}\` has no \`paths\`, so there are no operations to compare.`);
      return false;
    }
    return true;
  }

  private add(side: Side, file: string, message: string, range?: Note['range']): void {
    const key = `${side} ${message}`;
    if (this.told.has(key) || this.notes.length >= mostNotes) return;
    this.told.add(key);
    this.notes.push({ side, file, message, ...(range === undefined ? {} : { range }) });
  }

  private connector(side: Side): ConnectorModel {
    return side === 'old' ? this.old : this.now;
  }
}
