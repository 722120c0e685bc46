/** What the rules about values that dynamic calls take from the maker's inputs have in common. */
import type { DefinitionModel } from '../model/definition';
import { type DynamicArgument, type DynamicCall, dynamicCalls } from '../model/dynamic';
import { findInputs, type Input } from '../model/inputs';
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';

/** A value on its way from an input of one operation to an input of another. */
export interface Passage {
  readonly call: DynamicCall;
  readonly argument: DynamicArgument;
  /** The member that names the source. */
  readonly reference: JsonNode;
  readonly path: string;
  readonly operation: OperationView;
  readonly source: Input;
  /** The input that gets the value, where it is known. */
  readonly target: Input | undefined;
}

/** Every value that dynamic calls take from an input, for each operation that the call is part of. */
export function* passages(definition: DefinitionModel): Generator<Passage> {
  for (const call of dynamicCalls(definition)) {
    for (const argument of call.arguments) {
      const { reference, name } = argument;
      const path = reference?.asString;
      if (reference === undefined || path === undefined) continue;
      const target = call.target && findInputs(definition, call.target, name, call.style).inputs[0];
      for (const operation of call.sources) {
        const source = findInputs(definition, operation, path, call.style).inputs[0];
        if (source !== undefined) yield { call, argument, reference, path, operation, source, target };
      }
    }
  }
}

/** As `passages`, but each place of the document once: for the first operation in which something is wrong. */
export function wrongPassages(definition: DefinitionModel, isWrong: (passage: Passage) => boolean): Passage[] {
  const told = new Set<JsonNode>();
  const wrong: Passage[] = [];
  for (const passage of passages(definition)) {
    if (told.has(passage.reference) || !isWrong(passage)) continue;
    told.add(passage.reference);
    wrong.push(passage);
  }
  return wrong;
}
