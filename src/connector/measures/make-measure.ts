/** Makes one measure: its state by its limit, its source by the rule that speaks at the limit. */
import { catalogue } from '../rules/catalogue';
import type { RuleMeta } from '../rules/rule';
import type { JsonNode } from '../text/json-node';
import type { Measure, MeasurePlace, MeasureState } from './types';

/** From this part of a limit on, it is worth a thought. */
const nearFrom = 0.8;

const ruleById: ReadonlyMap<string, RuleMeta> = new Map(catalogue.map((rule) => [rule.id, rule]));

export type MeasureParts = Pick<Measure, 'id' | 'title' | 'value' | 'unit'> &
  Partial<Pick<Measure, 'below' | 'inferred' | 'holder' | 'when'>> & {
    readonly limit?: number | undefined;
    readonly least?: number | undefined;
    readonly rule?: string | undefined;
    readonly source?: string | undefined;
    readonly place?: MeasurePlace | undefined;
  };

export function makeMeasure({ limit, least, rule, source, place, ...parts }: MeasureParts): Measure {
  const below = parts.below ?? false;
  const from = source ?? (rule === undefined ? undefined : ruleById.get(rule)?.sources[0]);
  return {
    below,
    inferred: false,
    holder: '',
    when: '',
    ...parts,
    state: stateOf(parts.value, limit, least, below),
    ...(limit === undefined ? {} : { limit }),
    ...(least === undefined ? {} : { least }),
    ...(rule === undefined ? {} : { rule }),
    ...(from === undefined ? {} : { source: from }),
    ...(place === undefined ? {} : { place }),
  };
}

function stateOf(value: number, limit: number | undefined, least: number | undefined, below: boolean): MeasureState {
  if (limit === undefined) return 'free';
  if (below ? value >= limit : value > limit) return 'over';
  if (least !== undefined && value < least) return 'short';
  return value >= limit * nearFrom ? 'near' : 'fine';
}

/** The place of a node; of a container its name, because a whole operation marked points at nothing. */
export function measurePlace(file: string, node: JsonNode): MeasurePlace {
  const isContainer = node.kind === 'object' || node.kind === 'array';
  const range = isContainer ? (node.keyRange ?? { start: node.start, end: node.start + 1 }) : node.range;
  return { file, pointer: node.pointer, range };
}
