/** What tests of page parts start from: a rule of the catalogue, the sample connector, a site under a sub-path. */
import { readFileSync } from 'node:fs';
import { catalogue, findRule, type RuleMeta } from '../../../src/connector';
import { ruleAddress } from '../../../src/plugins/rule-docs/address';
import type { PageSubject } from '../../../src/plugins/rule-docs/page/subject';

const folder = new URL('../../../src/samples/lending-library/', import.meta.url);
const read = (file: string) => [file, readFileSync(new URL(file, folder), 'utf8')] as const;

export const sample: ReadonlyMap<string, string> = new Map(
  ['apiDefinition.swagger.json', 'apiProperties.json'].map(read),
);

/** The facts of a rule that is known to exist. */
export function ruleOf(id: string): RuleMeta {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

/** A subject for a rule, on a site that is served under `/fusion/`. */
export function subjectFor(rule: RuleMeta): PageSubject {
  const address = ruleAddress('/fusion/', new Set(catalogue.map(({ id }) => id)));
  return { rule, catalogue, sample, address, editUrl: 'https://example.com/edit/' };
}
