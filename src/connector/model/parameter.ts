/** A parameter as the document writes it, with the operations that use it. */
import type { JsonNode } from '../text/json-node';
import type { OperationView } from './operation';

export interface ParameterView {
  /** Where the parameter is listed first: itself, or the reference to it. Findings about it are reported here. */
  readonly site: JsonNode;
  /** The parameter object, references followed. */
  readonly node: JsonNode;
  readonly name: string | undefined;
  readonly location: string | undefined;
  /** The operations that take it, by their own list or by that of their path; empty for one that nobody uses. */
  readonly users: readonly OperationView[];
}

/** One entry in the effective parameter list of an operation: its own, or one of its path that it does not override. */
export interface EffectiveParameter {
  readonly site: JsonNode;
  readonly node: JsonNode;
  readonly name: string | undefined;
  readonly location: string | undefined;
  /** Whether the list of the path holds it. */
  readonly shared: boolean;
}
