/** Answers about a whole definition that many rules ask for. */
import type { DefinitionModel } from './definition';

/** Makes a function that works out its answer once for each definition. Callers share the answer, so it is read-only. */
export function oncePerDefinition<Answer extends object>(
  work: (definition: DefinitionModel) => Answer,
): (definition: DefinitionModel) => Answer {
  const answers = new WeakMap<DefinitionModel, Answer>();
  return (definition) => {
    let answer = answers.get(definition);
    if (answer === undefined) {
      answer = work(definition);
      answers.set(definition, answer);
    }
    return answer;
  };
}
