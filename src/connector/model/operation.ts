/** An operation with what its surroundings add to it: path, shared parameters, resolved responses. */
import type { JsonNode } from '../text/json-node';
import type { EffectiveParameter } from './parameter';
import { isInternal } from './visibility';

/** A response of an operation, references followed. `node` is missing when its reference leads nowhere. */
export interface ResponseView {
  /** `default` or a status code, as written. */
  readonly code: string;
  /** Where the operation lists it: the response itself or a reference. */
  readonly site: JsonNode;
  readonly node: JsonNode | undefined;
}

export class OperationView {
  constructor(
    readonly node: JsonNode,
    /** The HTTP method in lower case. */
    readonly method: string,
    /** The path template that holds it. */
    readonly template: string,
    readonly pathItem: JsonNode,
    /** Own parameters and those of the path that it does not override, resolved. */
    readonly parameters: readonly EffectiveParameter[],
    readonly responses: readonly ResponseView[],
  ) {}

  get id(): string | undefined {
    return this.node.string('operationId');
  }

  /** How a sentence names it: its id, or method and path while it has none. */
  get name(): string {
    return this.id || `${this.method.toUpperCase()} ${this.template}`;
  }

  get isInternal(): boolean {
    return isInternal(this.node);
  }

  get isTrigger(): boolean {
    return this.node.has('x-ms-trigger');
  }

  /** A trigger that the service calls back: its path says what the callback carries. */
  get isWebhook(): boolean {
    return this.isTrigger && this.pathItem.has('x-ms-notification-content');
  }
}
