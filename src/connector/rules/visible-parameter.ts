/** Which parameters makers get to see, and where a finding about one belongs. */
import type { ParameterView } from '../model/parameter';
import { isInternal } from '../model/visibility';
import type { JsonNode } from '../text/json-node';

/**
 * Where a visible operation first lists the parameter: the parameter itself or a reference to it. `undefined` for
 * parameters that nobody sees: internal ones, those of internal operations alone and those that nobody uses.
 */
export function visibleSite({ node, users }: ParameterView): JsonNode | undefined {
  if (isInternal(node)) return undefined;
  const user = users.find((operation) => !operation.isInternal);
  return user?.parameters.find((parameter) => parameter.node === node)?.site;
}
