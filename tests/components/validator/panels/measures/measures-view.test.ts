import { expect, test } from 'vitest';
import {
  amountText,
  type Measure,
  measuresSummary,
  percent,
} from '../../../../../src/components/validator/panels/measures/measures-view';

const measure = (parts: Partial<Measure>): Measure => ({
  id: 'x',
  title: 'X',
  value: 1,
  unit: 'operations',
  state: 'fine',
  limit: 256,
  below: false,
  inferred: false,
  holder: '',
  when: '',
  ...parts,
});

test('amounts are said with their limit', () => {
  expect(amountText(measure({}))).toBe('1 of 256 operations');
  expect(amountText(measure({ value: 1_100_000, unit: 'bytes', limit: 1_048_576, below: true }))).toBe(
    '1,100,000 of 1,048,576 bytes',
  );
  expect(amountText(measure({ inferred: true, unit: 'levels', limit: 28 }))).toBe('1 of about 28 levels');
});

test('percentages never say full or empty too early', () => {
  expect([percent(0, 512), percent(1, 512), percent(511, 512), percent(512, 512), percent(600, 512)]).toEqual([
    0, 1, 99, 100, 117,
  ]);
});

test('the summary counts what breaks and what comes close', () => {
  const of = (...states: Measure['state'][]) =>
    measuresSummary({ sizes: states.map((state) => measure({ state })), texts: [] });
  expect(of('fine', 'fine')).toBe('All 2 numbers are well within their limits.');
  expect(of('over', 'near')).toBe('1 of 2 numbers breaks its limit. 1 comes close to its limit.');
  expect(of('near', 'fine')).toBe('1 of 2 numbers comes close to its limit.');
});
