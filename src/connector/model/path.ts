/** A path of the definition with its operations. */
import type { JsonNode } from '../text/json-node';
import type { OperationView } from './operation';
import type { EffectiveParameter } from './parameter';

export interface PathView {
  /** The path template as written, such as `/books/{bookId}`. */
  readonly template: string;
  readonly node: JsonNode;
  /** What the path itself lists for all of its operations, references followed. */
  readonly parameters: readonly EffectiveParameter[];
  readonly operations: readonly OperationView[];
}

/** The names in the braces of a path template, in order. */
export function templateVariables(template: string): string[] {
  return template.match(/\{[^{}/]+\}/g)?.map((variable) => variable.slice(1, -1)) ?? [];
}
