/** A Swagger 2.0 definition as rules want to see it: paths, operations and parameters with references followed. */
import type { JsonNode } from '../text/json-node';
import { OperationView, type ResponseView } from './operation';
import type { EffectiveParameter, ParameterView } from './parameter';
import type { PathView } from './path';
import { referenceOf, resolve } from './references';
import { httpMethods } from './shapes/swagger';

export class DefinitionModel {
  readonly paths: readonly PathView[];
  readonly operations: readonly OperationView[];
  private parameterViews: readonly ParameterView[] | undefined;
  /** Operations by id; of an id used twice the first. */
  readonly operationsById: ReadonlyMap<string, OperationView>;
  /** Where each reference leads: the same few stand in many places. */
  private readonly targets = new Map<string, JsonNode | undefined>();

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    readonly root: JsonNode,
  ) {
    // The objects of OpenAPI 3 are no operations that could be judged. With a host, only the version is wrong.
    const paths = this.isOpenApi3 && !root.has('host') ? undefined : root.object('paths');
    // Of a name that stands twice the last value counts, here as in the official tools.
    this.paths = (paths?.members ?? []).flatMap(({ name, value }) =>
      name.startsWith('x-') || value?.kind !== 'object' || paths?.get(name) !== value
        ? []
        : [this.pathView(name, value)],
    );
    this.operations = this.paths.flatMap((path) => path.operations);
    const byId = new Map<string, OperationView>();
    for (const operation of this.operations) {
      if (operation.id !== undefined && !byId.has(operation.id)) byId.set(operation.id, operation);
    }
    this.operationsById = byId;
  }

  /** Whether it is written in a later version of the specification, which the platform does not read. */
  get isOpenApi3(): boolean {
    const { root } = this;
    return root.has('swagger') ? root.has('servers') && root.has('components') : root.has('openapi');
  }

  /** What may say something for all operations or for one: the document, then each operation. */
  get holders(): readonly JsonNode[] {
    return [this.root, ...this.operations.map(({ node }) => node)];
  }

  /** The node that a reference means, or the node itself; `undefined` when the reference leads nowhere. */
  resolve(node: JsonNode): JsonNode | undefined {
    const reference = referenceOf(node);
    if (reference === undefined) return node;
    if (!this.targets.has(reference)) this.targets.set(reference, resolve(this.root, node));
    return this.targets.get(reference);
  }

  /** Every parameter once, with all its users; entries of `/parameters` that nobody uses come last. */
  get parameters(): readonly ParameterView[] {
    this.parameterViews ??= this.collectParameters();
    return this.parameterViews;
  }

  /** Operations by id; of an id used twice the first. */
  operationById(id: string): OperationView | undefined {
    return this.operationsById.get(id);
  }

  private pathView(template: string, node: JsonNode): PathView {
    const operations = httpMethods.flatMap((method) => {
      const operation = node.object(method);
      return operation === undefined ? [] : [operation];
    });
    // Document order, not the order of the list of methods: findings come as the reader meets them.
    operations.sort((left, right) => left.start - right.start);
    const parameters = this.listed(node.array('parameters'), true);
    return {
      template,
      node,
      parameters,
      operations: operations.map((operation) => this.operationView(template, node, operation, parameters)),
    };
  }

  private operationView(
    template: string,
    pathItem: JsonNode,
    node: JsonNode,
    ofPath: readonly EffectiveParameter[],
  ): OperationView {
    const own = this.listed(node.array('parameters'), false);
    const overrides = (shared: EffectiveParameter) =>
      own.some((parameter) => parameter.name === shared.name && parameter.location === shared.location);
    const shared = ofPath.filter((parameter) => !overrides(parameter));
    return new OperationView(node, String(node.key), template, pathItem, [...own, ...shared], this.responses(node));
  }

  private listed(sites: readonly JsonNode[], shared: boolean): EffectiveParameter[] {
    return sites.flatMap((site) => {
      const node = this.resolveIn('parameters', site);
      if (node?.kind !== 'object') return [];
      return [{ site, node, name: node.string('name'), location: node.string('in'), shared }];
    });
  }

  private responses(operation: JsonNode): ResponseView[] {
    return (operation.object('responses')?.members ?? []).flatMap(({ name, value }) =>
      name.startsWith('x-') || value?.kind !== 'object'
        ? []
        : [{ code: name, site: value, node: this.resolveIn('responses', value) }],
    );
  }

  /** What a reference to an entry of a section means. What stands elsewhere is told of the reference, and is no such thing. */
  private resolveIn(section: string, site: JsonNode): JsonNode | undefined {
    const node = this.resolve(site);
    return node === site || node?.parent?.key === section ? node : undefined;
  }

  private collectParameters(): ParameterView[] {
    const views = new Map<JsonNode, { site: JsonNode; users: OperationView[] }>();
    const note = (node: JsonNode, site: JsonNode, user?: OperationView) => {
      const view = views.get(node) ?? { site, users: [] };
      views.set(node, view);
      if (user !== undefined) view.users.push(user);
    };
    for (const operation of this.operations) {
      for (const parameter of operation.parameters) note(parameter.node, parameter.site, operation);
    }
    for (const path of this.paths) for (const { node, site } of path.parameters) note(node, site);
    for (const { value } of this.root.object('parameters')?.members ?? []) {
      if (value?.kind === 'object' && !value.has('$ref')) note(value, value);
    }
    return [...views].map(([node, { site, users }]) => ({
      site,
      node,
      name: node.string('name'),
      location: node.string('in'),
      users,
    }));
  }
}
