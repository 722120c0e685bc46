import { expect, it } from 'vitest';
import type { RuleMeta } from '../../../src/connector';
import { relatedRules } from '../../../src/plugins/rule-docs/page/related';
import { ruleOf } from './subject';

const named = (id: string): RuleMeta => ({ ...ruleOf('operation-id-required'), id });

it('are the rules of the subject without the rule itself, nearest names first', () => {
  const catalogue = [
    'info-title-required',
    'operation-id-required',
    'operation-summary-short',
    'operation-summary-verb',
  ];
  const related = relatedRules(named('operation-summary-required'), [
    ...catalogue.map(named),
    named('operation-summary-required'),
  ]);
  expect(related.map(({ id }) => id)).toEqual([
    'operation-summary-short',
    'operation-summary-verb',
    'operation-id-required',
  ]);
});
