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

/** Rules ask the same few things of every operation, so they are worked out once. */
export class OperationView {
  readonly id: string | undefined;
  /** How a sentence names it: its id, or method and path while it has none. */
  readonly name: string;
  readonly isInternal: boolean;
  readonly isTrigger: boolean;
  /** A trigger that the service calls back: its path says what the callback carries. */
  readonly isWebhook: boolean;

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
  ) {
    this.id = node.string('operationId');
    this.name = this.id || `${method.toUpperCase()} ${template}`;
    this.isInternal = isInternal(node);
    this.isTrigger = node.has('x-ms-trigger');
    this.isWebhook = this.isTrigger && pathItem.has('x-ms-notification-content');
  }
}
