import { expect, it } from 'vitest';
import { pageProblems } from '../../../src/plugins/rule-docs/page-set';

it('has nothing to say when rules and pages belong together', () => {
  expect(pageProblems(['a-rule', 'b-rule'], ['b-rule', 'a-rule'])).toEqual([]);
});

it('names every page without a rule and every rule without a page, with the file', () => {
  expect(pageProblems(['a-rule', 'b-rule'], ['a-rule', 'c-rule'])).toEqual([
    'docs/rules/b-rule.md: the page of the rule "b-rule" is missing; write why, how to fix it and examples.',
    'docs/rules/c-rule.md: there is no rule "c-rule"; add the rule, rename the page or delete it.',
  ]);
});
