import { expect, test } from 'vitest';
import { readinessSummary } from '../../../src/components/validator/panels/readiness/readiness-view';
import { pullRequestText } from '../../../src/connector/readiness/pull-request-text';
import type { ReadinessResult } from '../../../src/worker/protocol';

const item = (id: string, state: 'done' | 'missing' | 'ask', count = 0) => ({
  id,
  title: `The ${id} is right.`,
  why: 'Because.',
  state,
  note: '',
  count,
  proofs: [],
});
const readiness: ReadinessResult = {
  profile: 'independent',
  subject: {
    title: 'Tea *Room*',
    description: 'Orders\n# tea.',
    publisher: 'Ann',
    host: '',
    signIn: 'none',
    actions: ['Get a [tea]'],
    triggers: [],
  },
  groups: [
    {
      id: 'files',
      title: 'In the files',
      items: [item('leaf', 'done'), item('cup', 'missing', 2), item('pot', 'ask')],
    },
  ],
  unknowable: [],
};

test('ticks what is done and what somebody says, and tells what is missing', () => {
  const text = pullRequestText(readiness, ['pot', 'cup']);
  expect(text).toContain('- [x] The leaf is right.');
  expect(text).toContain('- [ ] The cup is right. (2 findings)');
  expect(text).toContain('- [x] The pot is right.');
  expect(pullRequestText(readiness, [])).toContain('- [ ] The pot is right.');
});

test('keeps the texts of the connector from being Markdown', () => {
  const text = pullRequestText(readiness, []);
  expect(text).toContain('# Tea \\*Room\\* (Independent Publisher)');
  expect(text).toContain('Orders \\# tea.');
  expect(text).toContain('- Get a \\[tea\\]');
  expect(text).not.toContain('## Triggers');
  expect(text).not.toContain('- Service');
});

test('a custom connector has no pull request, so no suffix and no pictures', () => {
  const text = pullRequestText({ ...readiness, profile: 'custom' }, []);
  expect(text).not.toContain('Independent Publisher');
  expect(text).not.toContain('## Pictures');
});

test('the summary counts', () => {
  expect(readinessSummary(readiness.groups, [])).toBe('1 of 3 are done: 1 missing, 1 for you to answer.');
  expect(readinessSummary(readiness.groups, ['pot'])).toBe('2 of 3 are done: 1 missing.');
});
