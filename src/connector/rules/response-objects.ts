/** The response objects of a definition, each once, however many operations refer to it. */
import { oncePerDefinition } from '../model/once';
import type { JsonNode } from '../text/json-node';

export interface ResponseObject {
  readonly node: JsonNode;
  /** How a sentence names it: "the response 200 of GetBook". */
  readonly words: string;
}

/** The responses that operations hold themselves, then the shared ones. */
export const responseObjects = oncePerDefinition(({ operations, root }): readonly ResponseObject[] => {
  const own = operations.flatMap(({ name, responses }) =>
    responses.flatMap(({ code, site, node }) =>
      node === site ? [{ node, words: `the response ${code} of ${name}` }] : [],
    ),
  );
  const shared = (root.object('responses')?.members ?? []).flatMap(({ name, value }) =>
    value?.kind === 'object' && !value.has('$ref') ? [{ node: value, words: `the shared response \`${name}\`` }] : [],
  );
  return [...own, ...shared];
});
