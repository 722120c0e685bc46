/** What the rules about lists of parameters have in common. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';

/** An entry of a list that names a parameter which the list has already. */
export interface RepeatedParameter {
  readonly site: JsonNode;
  readonly name: string;
  readonly location: string;
  /** Whether both entries are the same reference, or equal to the letter. */
  readonly same: boolean;
}

/** The entries of one list of parameters that repeat an earlier name in the same place. References are followed. */
export function repeatedParameters(definition: DefinitionModel, sites: readonly JsonNode[]): RepeatedParameter[] {
  if (sites.length < 2) return [];
  const first = new Map<string, JsonNode>();
  return sites.flatMap((site) => {
    const node = definition.resolve(site);
    const name = node?.string('name');
    const location = node?.string('in');
    if (name === undefined || location === undefined || location === 'body') return [];
    const key = `${location} ${name}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, site);
      return [];
    }
    const same = JSON.stringify(earlier.toValue()) === JSON.stringify(site.toValue());
    return [{ site, name, location, same }];
  });
}
