/** Long lists that come in pages: the address of the next page has to lead back through the gateway of the platform. */
import { operationNames, parameterPrefix } from '../../model/policy-templates';
import type { PolicyInstance } from '../parts';
import type { PlannedCall } from '../plan';
import { hasPolicy, type Policy } from '../policies';
import { nextLinkNames, type Operation } from './operation';

const template = 'updatenextlink';

/** A policy for each name of a next link, for the operations that no policy of the answers is for. */
export function nextLinkPolicies(
  operations: readonly Operation[],
  policies: readonly Policy[],
  calls: readonly PlannedCall[],
): Array<{ readonly instance: PolicyInstance; readonly origin: string }> {
  const paged = operations.flatMap(({ pageable }, index) => {
    const origin = `/operations/${index}`;
    const id = calls.find((call) => call.origin === origin)?.id;
    return pageable === undefined || id === undefined || hasPolicy(policies, template, id)
      ? []
      : [{ pageable, id, origin: `${origin}/pageable` }];
  });
  return nextLinkNames.flatMap((name) => {
    const named = paged.filter(({ pageable }) => pageable === name);
    const [first] = named;
    return first === undefined ? [] : [{ instance: instance(name, named), origin: first.origin }];
  });
}

function instance(name: string, operations: ReadonlyArray<{ readonly id: string }>): PolicyInstance {
  return {
    templateId: template,
    title: `Lead ${name} back to the connector`,
    parameters: {
      [`${parameterPrefix}nextLinkPropertyName`]: name,
      [operationNames]: operations.map(({ id }) => id),
    },
  };
}
